/**
 * The common text by keys alone: begin a text, write clauses, nest and move them, refer to one and break the reference,
 * take a model clause, paste what a PDF reader gives, see it in three languages side by side, keep it, hand it in,
 * close the file and find it again.
 */
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";
import { reach } from "./driver/keys.mjs";
import { speak } from "./driver/words.mjs";

/** What stands in the editor of a language: number and words of each clause. */
function clauses(window, language) {
  return window.run((language) => {
    const editor = document.querySelector(`.clauses[lang="${language}"]`);
    return [...(editor?.querySelectorAll(".clause") ?? [])].map((clause) => {
      const cites = [...clause.querySelectorAll(".reference")].map((each) => each.dataset.cite);
      const refers = cites.length > 0 ? ` -> ${cites.join(", ")}` : "";
      return `${clause.dataset.number} ${clause.innerText.trim()}${refers}`;
    });
  }, language);
}

/** Waits until an editor has exactly these clauses. */
async function seeClauses(window, language, expected) {
  let found = [];
  for (let attempt = 0; attempt < 200; attempt += 1) {
    found = await clauses(window, language);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error(
    `clauses in ${language}:\n  ${found.join("\n  ")}\nexpected:\n  ${expected.join("\n  ")}`,
  );
}

/** Gives the editor of a language the focus, as Tab would. */
function focusEditor(window, language) {
  return window.run((language) => {
    document.querySelector(`.clauses[lang="${language}"]`).focus();
    return true;
  }, language);
}

/** Pastes as the system's clipboard would. */
function paste(window, language, text) {
  return window.run(
    (language, text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const event = new ClipboardEvent("paste", {
        bubbles: true,
        cancelable: true,
        clipboardData: data,
      });
      document.querySelector(`.clauses[lang="${language}"]`).dispatchEvent(event);
      return true;
    },
    language,
    text,
  );
}

export default async function commonText(window, { home }) {
  const file = join(home, "coalition.chancery");
  await openDemo(window, file);
  await window.press("Control+4");
  await window.see("heading", "Common text");
  await window.picture("texts");
  await window.accessible();

  await reach(window, "Begin a new text");
  await window.see("dialog", "Begin a new text");
  await window.type("Draft declaration");
  await window.picture("new-text");
  await window.accessible();
  await reach(window, "Begin");
  await window.see("heading", "Draft declaration");

  await focusEditor(window, "en");
  await window.type("States prevent:");
  await window.press("Enter");
  await window.press("Tab");
  await window.type("the transfer of arms;");
  await window.press("Enter");
  await window.type("their transit.");
  await window.press("Enter");
  await window.press("Shift+Tab");
  await window.type("States report on ");
  await window.type("#");
  await window.see("dialog", "Refer to a clause");
  await window.picture("reference");
  await window.accessible();
  await window.type("transit");
  await window.see("option", "1 (b) · their transit.");
  await window.press("ArrowDown");
  await window.press("Enter");
  await window.gone("dialog", "Refer to a clause");
  await seeClauses(window, "en", [
    "1. States prevent:",
    "(a) the transfer of arms;",
    "(b) their transit.",
    "2. States report on -> 1 (b)",
  ]);
  await window.until("it is saved", () => document.body.innerText.includes("Saved "));
  await window.picture("written");

  // The clause moves up by Alt and an arrow; the reference follows.
  await window.press("ArrowUp");
  await window.press("Alt+ArrowUp");
  await seeClauses(window, "en", [
    "1. States prevent:",
    "(a) their transit.",
    "(b) the transfer of arms;",
    "2. States report on -> 1 (a)",
  ]);

  // Removed, the reference complains; undone, it is whole again.
  await window.press("Home");
  await window.press("Shift+End");
  await window.press("Delete");
  await window.press("Backspace");
  await window.press("Backspace");
  await window.see("text", "A reference points to a clause that is gone.");
  await window.picture("broken-reference");
  await window.accessible();
  for (let step = 0; step < 3; step += 1) await window.press("Control+Z");
  await window.gone("text", "A reference points to a clause that is gone.");

  await window.press("Control+End");
  await reach(window, "Model clause");
  await window.see("dialog", "Model clauses");
  await window.picture("model-clauses");
  await window.accessible();
  await window.see("text", "Refusal of arms exports");
  await reach(window, "Insert");
  await window.see("text", "The competent authority refuses a licence");

  await focusEditor(window, "en");
  await window.press("Control+End");
  await paste(
    window,
    "en",
    "Article 1\nScope\n\n1. This text applies to the trans-\nfer of goods.\n\n- 3 -\n\na) It does not apply to aid.",
  );
  await window.see("dialog", "What was pasted");
  await window.see("text", "- 3 -");
  await window.picture("pasted");
  await window.accessible();
  await reach(window, "Insert 3 clauses");
  await window.see("text", "This text applies to the transfer of goods.");
  await reach(window, "Line numbers");
  await window.picture("with-line-numbers");

  await reach(window, "Français");
  await reach(window, "العربية");
  await focusEditor(window, "fr");
  await window.type("Les États empêchent :");
  await focusEditor(window, "ar");
  await window.type("تمنع الدول ما يلي:");
  await window.press("Enter");
  await window.type("عبور (arms) 12؛");
  await window.picture("side-by-side");
  await window.accessible();

  await window.press("Control+S");
  await window.see("text", "Version kept");
  await focusEditor(window, "en");
  await window.press("Control+Home");
  await window.press("End");
  await window.type(" all States");
  await window.see("text", "1 clause translates an earlier wording");
  await window.picture("stale");
  await window.accessible();
  await reach(window, "It still says the same");
  await window.until(
    "one language less is stale",
    () => document.querySelectorAll(".clause-stale-count").length === 1,
  );

  // Two moments of the text: what is typed is kept first, so that it is among them.
  await reach(window, "Compare versions");
  await window.see("dialog", "Compare versions");
  await window.see("text", "all States");
  await window.picture("two-moments");
  await window.accessible();
  await window.press("Escape");
  await window.gone("dialog", "");

  await reach(window, "Hand in");
  await window.see("alertdialog", "Hand in");
  await window.picture("hand-in");
  await reach(window, "Hand in");
  await window.see("text", "Handed in: Draft declaration");
  const kept = await clauses(window, "en");

  // In Arabic the page is a mirror, the English text is not.
  await speak(window, "ar");
  await window.picture("arabic-window");
  await window.accessible();
  await window.press("Control+4");
  await window.see("heading", "النص المشترك");
  await window.picture("arabic-texts");
  await window.accessible();
  await window.run(() => {
    const lines = [...document.querySelectorAll(".text-line")];
    lines.find((line) => line.innerText.includes("Draft declaration")).click();
    return true;
  });
  await window.until("the text", () => document.querySelectorAll(".clauses .clause").length > 3);
  await seeClauses(window, "en", kept);
  await reach(window, "مقارنة النسخ");
  await window.see("dialog", "مقارنة النسخ");
  await window.see("text", "all States");
  await window.picture("arabic-two-moments");
  await window.accessible();
  await window.press("Escape");
  await window.soundPage();
}
