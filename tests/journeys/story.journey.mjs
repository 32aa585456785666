/**
 * A delegation writes down a measure from nothing: title, a quoted passage, an exemption, dates, a source with its file,
 * two paragraphs, the act, a second language. Checks turn quiet; versions are named and compared. Capital is asked, its sheet
 * comes back, a word is changed and the mark says so; the entry is handed in. The file is closed and opened again with
 * everything there; the last step is undone, an earlier version brought back.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDelegationFile, openAgain } from "./driver/delegation.mjs";
import { fillSheet } from "./driver/word.mjs";
import { speak } from "./driver/words.mjs";

const STATE = "Namibia";

export default async function story(window, { home }) {
  const file = join(home, "delegation.chancery");
  await makeDelegationFile(window, file, STATE);
  await window.click("link", "Measures");
  await window.press("Control+n");
  await window.see("heading", "New measure");
  await window.picture("empty");
  await window.accessible();

  await writeWords(window);
  await window.picture("words");
  await writeExemption(window);
  await writeDates(window);
  await attachSource(window, home);
  await window.picture("source");
  await linkParagraphs(window);
  await nameAct(window);
  await window.picture("quiet");
  await window.accessible();

  await window.press("Control+s");
  await window.see("text", "Saved");
  await window.see("text", "Version 1");
  await translate(window);
  await nameAndCompare(window);
  await window.soundPage();

  await window.click("button", "Done");
  await window.see("text", "Quoted passages");
  await window.picture("read");
  await window.accessible();
  await askCapital(window, home);
  await changeOneWord(window);
  await handIn(window);
  await window.press("Control+o");
  await window.see("button", "Open a file");
  await openAgain(window, file);
  await window.click("link", "Measures");
  await window.click("rowheader", "Ban on imports of goods listed in the annex");
  await window.see("text", "Personal effects of travellers");
  await window.see("text", "letter.txt");
  await undoAndRestore(window);
  await inArabic(window);
  await window.soundPage();
}

async function writeWords(window) {
  await window.fill("Title", "Ban on imports of listed goods");
  await window.fill("Category to add", "D1");
  await window.click("option", "D1");
  await window.fill("Summary", "Imports of the goods listed in the annex are not allowed.");
  await window.click("button", "Add a passage");
  await window.fill("Number as printed", "Art. 1");
  await window.fill(
    "Words as printed",
    "The import of the goods listed in the annex is not allowed.",
  );
}

async function writeExemption(window) {
  await window.click("button", "Add an exemption");
  await window.fill("Words", "Personal effects of travellers.");
  await window.see("button", "who decides");
  await window.picture("check-beside-the-field");
  await window.accessible();
  await window.fill("Who decides", "The customs authority");
  await window.gone("button", "who decides");
}

async function writeDates(window) {
  await window.click("button", "Add a date");
  await window.fill("When", "17 October 2025");
  await window.see("text", "17 October 2025");
  await window.click("button", "Add a date");
  await choose(window, "What happened", 1, "Entry into force");
  await window.run(() =>
    document.querySelectorAll("[data-element=e2] .typed-date input")[0].focus(),
  );
  await window.type("December 2025");
  await window.see("text", "December 2025 (the month)");
}

/** Chooses from a list under a button, by the label of the field and its place among those of that label. */
async function choose(window, label, nth, option) {
  await window.until(
    `the field "${label}"`,
    (label, nth) => {
      const fields = [...document.querySelectorAll(".field")].filter(
        (field) => field.querySelector(".react-aria-Label")?.textContent === label,
      );
      const button = fields[nth]?.querySelector("button");
      button?.scrollIntoView({ block: "center" });
      button?.focus();
      return Boolean(button);
    },
    label,
    nth,
  );
  await window.press("Enter");
  await window.click("option", option);
}

async function attachSource(window, home) {
  const letter = join(home, "letter.txt");
  writeFileSync(letter, "Note of the Ministry of Trade, with the text of the order.\n");
  await window.click("button", "Add a source");
  await window.fill("Where to find it", "Official Gazette no. 212, p. 9");
  await window.fill(
    "Its words, as received",
    "The import of the goods listed in the annex is not allowed.",
  );
  window.answerDialog(letter);
  await window.click("button", "Attach a file");
  await window.see("text", "letter.txt");
  await choose(window, "Shown by", 0, "Source 1");
}

async function linkParagraphs(window) {
  await window.click("button", "International texts");
  for (const words of ["278", "5(b)"]) {
    await window.fill("Paragraph to link", words);
    await window.click("option", words);
  }
  await window.see("button", "Basis of", { nth: 1 });
  await window.picture("paragraphs");
}

/** The act by its title and kind, and the source beside the second date: then nothing asks for a look. */
async function nameAct(window) {
  await window.click("button", "No national instrument is named.");
  await window.fill("Title of the act", "Order on imports of listed goods");
  await choose(window, "Kind of act", 0, "Ministerial order");
  await window.click("button", "Entry into force: no source stands beside it.");
  await choose(window, "Shown by", 1, "Source 1");
  await window.see("text", "Nothing asks for a look.");
}

async function translate(window) {
  await window.click("button", "Add a language");
  await choose(window, "Language to add", 0, "العربية");
  await window.fill("Title, العربية", "حظر استيراد السلع المدرجة");
  await window.fill("Summary, العربية", "لا يجوز استيراد السلع المدرجة في المرفق.");
  const direction = await window.run(
    () => document.querySelector("[data-field=title] [lang=ar]").dir,
  );
  if (direction !== "rtl") throw new Error(`Arabic words run ${direction}`);
  await window.press("Control+s");
  await window.see("text", "translation, up to date");
  await window.fill("Title, English", "Ban on imports of goods listed in the annex");
  await window.see("text", "translation of version");
  await window.picture("side-by-side");
  await window.accessible();
  await window.click("button", "Confirm العربية");
  await window.see("text", "translation, confirmed");
}

async function nameAndCompare(window) {
  await window.press("Control+Shift+s");
  await window.fill("What to call it", "As sent to Trade");
  await window.picture("name");
  await window.accessible();
  await window.press("Enter");
  await window.see("text", "As sent to Trade");
  await window.click("button", "Compare version 1 ");
  await window.see("dialog", "Compare versions");
  await window.until("what was added", () =>
    [...document.querySelectorAll("[role=dialog] ins")].some((added) =>
      added.textContent.includes("in the annex"),
    ),
  );
  await window.picture("compare");
  await window.accessible();
  await window.press("Escape");
}

/** Trade is asked, and clears the words on its Word sheet. */
async function askCapital(window, home) {
  await window.click("button", "Ask capital");
  await window.see("dialog", "Ask capital");
  await window.fill("Another function", "Trade");
  await window.press("Enter");
  await window.click("button", "Ask");
  await window.see("text", "Asked. The sheet for each function can be written now.");
  const out = join(home, "trade.docx");
  window.answerDialog(out);
  await window.click("button", "Write the sheet: Trade");
  await window.see("dialog", "Sheet for Trade");
  await window.click("button", "Choose a place");
  await window.see("text", "Written: trade.docx");
  const back = join(home, "trade-back.docx");
  fillSheet(out, back, {
    Cleared: "X",
    "Reference of your answer": "TRD/1/2026",
    Date: "2026-11-20",
  });
  await window.click("link", "Clearance");
  window.answerDialog(back);
  await window.click("button", "Take in a returned sheet");
  await window.see("dialog", "Returned sheet: trade-back.docx");
  await window.click("button", "Take in");
  await window.see("text", "Taken in as the answer of Trade");
  await window.picture("taken-in");
}

async function changeOneWord(window) {
  await window.click("button", "NAM-");
  await window.see("text", "Quoted passages");
  await window.press("F2");
  await window.fill(
    "Summary, English",
    "Imports of the goods listed in the annex are not permitted.",
  );
  await window.click("button", "Done");
  await window.see("text", "One word changed since cleared by Trade");
  await window.picture("changed-since-cleared");
  await window.accessible();
}

async function handIn(window) {
  await window.click("button", "Hand in");
  await window.see("text", "Changed since it was cleared");
  await window.picture("handing-in");
  await window.accessible();
  await window.click("button", "Hand in all the same");
  await window.see("text", "Handed in as it stands.");
}

async function undoAndRestore(window) {
  await window.run(() => document.querySelector("main").focus());
  await window.press("Control+z");
  await window.see("text", "Undone");
  await window.picture("undone");
  await window.click("button", "Restore version 1");
  await window.see("heading", "Ban on imports of listed goods");
  await window.picture("restored");
}

async function inArabic(window) {
  await speak(window, "ar");
  await window.picture("arabic-read");
  await window.press("F2");
  await window.see("heading", "الاستثناءات");
  await window.picture("arabic-writing");
  await window.accessible();
  await window.run(() => {
    const places = document.querySelectorAll(".scrolling");
    places[0].scrollTop = places[0].scrollHeight / 2;
  });
  await window.picture("arabic-writing-below");
}
