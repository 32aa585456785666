/** Many measures at once, by keyboard: chosen, copied as a table, changed after a preview, taken back by one undo. */
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";

const chosenRows = (window) =>
  window.run(() => document.querySelectorAll("tr[aria-selected=true]").length);

async function choose(window) {
  await window.run(() => document.querySelector("[data-at='0:1']").focus());
  await window.press(" ");
  await window.press("ArrowDown");
  await window.press("ArrowDown");
  await window.press("Shift+ ");
  await window.until(
    "three rows chosen",
    () => document.querySelectorAll("tr[aria-selected=true]").length === 3,
  );
  await window.see("text", "3 chosen");
}

/** Copies, then pastes into the box for commands: the only way for a page to see what the clipboard holds. */
async function copyAndPaste(window) {
  await window.press("Control+C");
  await window.see("text", "Copied 3 rows.");
  await window.press("Control+Shift+P");
  await window.until("the palette", () => document.activeElement?.matches(".palette-input"));
  await window.press("Control+v");
  await window.until("what was copied", () =>
    document.querySelector(".palette-input").value.includes("XAR-"),
  );
  // Once for the words, once for the box.
  await window.press("Escape");
  await window.press("Escape");
  await window.gone("dialog", "");
}

async function change(window) {
  await window.click("button", "Change…");
  await window.see("heading", "Change 3 measures");
  await window.click("button", "What");
  await window.click("option", "Set the trigger");
  await window.click("button", "Value");
  await window.click("option", "Clear risk");
  await window.picture("bulk-form");
  await window.accessible();
  await window.click("button", "Preview");
  await window.see("text", "cannot be changed");
  await window.picture("bulk-preview");
  await window.accessible();
  await window.click("button", "Change 1 entry");
  await window.see("text", "Changed 1 entry.");
}

export default async function bulk(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  await window.press("Control+2");
  await window.see("heading", "Measures");
  await window.see("rowheader", "");
  await choose(window);
  await window.picture("chosen");
  await window.accessible();
  await copyAndPaste(window);
  await change(window);
  if ((await chosenRows(window)) !== 0) throw new Error("the choice outlived the change");
  await window.press("Control+Z");
  await window.see("text", "Undone:");
  await window.press("Control+H");
  await window.see("text", "Changed one measure");
  await window.picture("history");
  await window.soundPage();
}
