/**
 * International texts by keyboard: a paragraph is found and read, two people read it, a measure is linked, a status
 * list is settled and the matrix follows; then the same pages in Arabic.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";

/** Waits until the focus is on what has this role and these words. */
function focused(window, words) {
  return window.until(
    `the focus on "${words}"`,
    (words) => document.activeElement?.textContent.includes(words),
    words,
  );
}

async function read(window, reader, quote, second) {
  await window.click("button", second ? "Add a second reading" : "Add a reading");
  await window.fill("Reader (name or function)", reader);
  await window.fill("Quote from the official text", quote);
  await window.fill("Where it stands", "p. 4, OP 5 (b)");
  await window.click("button", second ? "Use resolution.pdf" : "Choose the file");
  await window.see("text", "resolution.pdf");
}

async function twoReaders(window, home) {
  const file = join(home, "resolution.pdf");
  writeFileSync(file, "the official text");
  window.answerDialog(file);
  await read(window, "Ms Adler", "to take steps towards ceasing the importation", false);
  await window.picture("reading");
  await window.accessible();
  await window.click("button", "Keep this reading");
  await window.see("text", "a second reader is awaited");
  await read(window, "Mr Baz", "to take steps toward ceasing the importation", true);
  await window.click("button", "Keep this reading");
  await window.see("text", "The quote is not the same as that of");
  await window.picture("quotes-differ");
  await window.fill(
    "Quote from the official text",
    "to take steps  towards ceasing the importation.",
  );
  await window.click("button", "Keep this reading");
  await window.see("text", "Verified in this file by two readers");
  await window.picture("verified");
  await window.accessible();
}

async function linkOne(window) {
  await window.click("button", "Link measures");
  await window.fill("Find measures", "Belmora");
  await window.see("option", "Belmora");
  await window.gone("option", "Cantara");
  await window.press("Tab");
  await window.press(" ");
  await window.see("text", "1 measure chosen");
  await window.picture("link");
  await window.accessible();
  await window.click("button", "Preview");
  await window.see("text", "cannot be changed");
  await window.picture("link-preview");
  await window.click("button", "Change 1 entry");
  await window.see("text", "Changed 1 entry.");
}

async function statusList(window, home) {
  const file = join(home, "status.csv");
  const rows = [
    "Participant,Ratification",
    "Belmora 2,2 Apr 2014",
    "Cantarra,5 May 2015",
    "Dovrenia,",
  ];
  writeFileSync(file, `${rows.join("\n")}\n`);
  await window.press("Control+5");
  await window.click("button", "Show all");
  await window.click("option", "Arms Trade Treaty");
  await window.click("button", "Bring in a status list");
  window.answerDialog(file);
  await window.click("button", "Choose a file");
  await window.see("text", "Cantarra");
  await window.picture("status-list");
  await window.accessible();
}

export default async function internationalTexts(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  await window.press("Control+5");
  await window.see("heading", "International texts");
  await window.see("option", "para 278");
  await window.picture("texts");
  await window.accessible();

  // By keyboard alone: to the search, to the list, into the paragraph.
  await window.fill("Find a paragraph", "ceasing import");
  await window.see("option", "5(b)");
  await window.picture("texts-found");
  await window.run(() => document.querySelector("[role=listbox].paragraphs [role=option]").focus());
  await focused(window, "5(b)");
  await window.press("Enter");
  await window.see("heading", "OP 5(b)");
  await window.see("text", "Paraphrase, not official text");
  await window.picture("paragraph");
  await window.accessible();

  await twoReaders(window, home);
  await linkOne(window);
  await statusList(window, home);
  await window.soundPage();
}
