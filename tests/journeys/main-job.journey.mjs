/**
 * The main job: open the demo, bring a partner's file in, say in which order its dates are, accept, see the matrix
 * change, go down to the words as submitted, write the workbook, undo what was brought in.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDemo } from "./driver/demo.mjs";

const SAMPLE = fileURLToPath(new URL("../corpus/samples/norvald.csv", import.meta.url));

/** The words of one cell of the matrix that is on screen, by row name and column code. */
function cell(window, state, column) {
  return window.run(
    (state, column) => {
      const heads = [...document.querySelectorAll("[role=grid] thead th")];
      const at = heads.findIndex((head) => head.querySelector(".code")?.textContent === column);
      const rows = [...document.querySelectorAll("[role=grid] tbody tr")];
      const row = rows.find((each) => each.querySelector("th")?.textContent.includes(state));
      return row?.children[at]?.innerText ?? null;
    },
    state,
    column,
  );
}

export default async function mainJob(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  const before = await cell(window, "Norvald", "C1");

  await window.click("link", "Submissions");
  window.answerDialog(SAMPLE);
  await window.click("button", "Add files");
  await window.see("text", "In which order are the dates?");
  await window.picture("dates-are-asked");
  await window.accessible();
  await window.click("button", "Day, month");
  await window.until("no row waits for its dates", () =>
    [...document.querySelectorAll("main")].some((main) => main.innerText.includes("new")),
  );
  await window.picture("answered");
  await window.click("button", "Accept all answered");
  await window.see("text", "applied");
  await window.picture("summary-adds-up");
  await window.click("button", "To all submissions");
  await window.see("text", "norvald.csv");
  await window.picture("board");

  await window.click("link", "Matrix");
  await window.see("text", "Norvald");
  await window.until(
    "the cell of Norvald and C1 to be another",
    (before) => {
      const heads = [...document.querySelectorAll("[role=grid] thead th")];
      const at = heads.findIndex((head) => head.querySelector(".code")?.textContent === "C1");
      const rows = [...document.querySelectorAll("[role=grid] tbody tr")];
      const row = rows.find((each) => each.querySelector("th")?.textContent.includes("Norvald"));
      const now = row?.children[at]?.innerText;
      if (now && now !== before) row.children[at].click();
      return now && now !== before;
    },
    before,
  );
  await window.see("text", "As submitted");
  await window.see("text", "Closure of harbours to ships with weapons on board");
  await window.see("text", "norvald.csv");
  await window.picture("words-as-submitted");
  await window.accessible();

  const workbook = join(home, "matrix.xlsx");
  window.answerDialog(workbook);
  await window.click("button", "Export matrix");
  await window.picture("export");
  await window.click("button", "Choose where");
  await window.see("text", "Check code");
  if (readFileSync(workbook).subarray(0, 2).toString() !== "PK")
    throw new Error("no workbook was written");

  await window.click("link", "History");
  await window.see("text", "norvald.csv");
  await window.picture("history");
  await window.click("button", "Undo", { nth: 0 });
  await window.see("alertdialog", "Undo");
  await window.picture("undo-is-named");
  await window.run(() => document.querySelector("[role=alertdialog] [data-tone=primary]").click());
  await window.see("text", "Undone");
  await window.click("link", "Matrix");
  await window.until(
    "the cell of Norvald and C1 as it was before",
    (before) => {
      const heads = [...document.querySelectorAll("[role=grid] thead th")];
      const at = heads.findIndex((head) => head.querySelector(".code")?.textContent === "C1");
      const rows = [...document.querySelectorAll("[role=grid] tbody tr")];
      const row = rows.find((each) => each.querySelector("th")?.textContent.includes("Norvald"));
      return row?.children[at]?.innerText === before;
    },
    before,
  );
  await window.picture("undone");
  await window.soundPage();
}
