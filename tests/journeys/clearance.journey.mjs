/** Clearance by capital: asked, the sheet out and back, proposed words, a change after clearance, handing in. */
import { join } from "node:path";
import { openOwnDemo } from "./driver/delegation.mjs";
import { fillSheet } from "./driver/word.mjs";
import { speak } from "./driver/words.mjs";

export default async function clearance(window, { home, project }) {
  await openOwnDemo(window, { home, project });

  // The page of all questions.
  await window.click("link", "Clearance");
  await window.see("heading", "Clearance");
  await window.see("text", "One word changed since cleared by Legal department");
  await window.picture("page");
  await window.accessible();

  // Beside the fiche: ask one more function.
  await window.click("button", "XBE-");
  await window.see("heading", "Clearance and handing in");
  await window.picture("beside-the-fiche");
  await window.accessible();
  await window.click("button", "Ask capital");
  await window.see("dialog", "Ask capital");
  await window.fill("Another function", "Cabinet of the Minister");
  await window.press("Enter");
  await window.picture("asking");
  await window.accessible();
  await window.click("button", "Ask");
  await window.see("text", "Asked. The sheet for each function can be written now.");

  // The sheet goes out, is filled in as a word processor would, and comes back.
  const out = join(home, "sheet.docx");
  window.answerDialog(out);
  await window.click("button", "Write the sheet: Cabinet of the Minister");
  await window.see("dialog", "Sheet for Cabinet of the Minister");
  await window.picture("sheet");
  await window.click("button", "Choose a place");
  await window.see("text", "Written: sheet.docx");
  const back = join(home, "back.docx");
  fillSheet(out, back, {
    "Cleared with changes": "X",
    "Reference of your answer": "CAB/9/2026",
    Date: "2026-03-20",
    "2Text of Article 1": "The licensing authority shall grant no licence whatsoever.",
  });
  window.answerDialog(back);
  await window.click("link", "Clearance");
  await window.click("button", "Take in a returned sheet");
  await window.see("dialog", "Returned sheet: back.docx");
  await window.see("text", "This sheet went out with the words of today.");
  await window.see("text", "whatsoever");
  await window.picture("returned");
  await window.accessible();
  await window.click("button", "Take in");
  await window.see("text", "Taken in as the answer of Cabinet of the Minister; the file is kept.");

  // Its words are taken one field at a time; that is a change for those who cleared before.
  await window.click("button", "Take these words");
  await window.see("text", "The proposed words are in the entry.");
  await window.see("text", "words changed since cleared by Legal department");
  // Those who proposed them see no change: the entry says what they wrote.
  await window.gone("text", "changed since the answer of Cabinet of the Minister");
  await window.picture("words-taken");

  // Handing in names what is not cleared and what changed.
  await window.click("button", "XBE-");
  await window.see("heading", "Clearance and handing in");
  await window.click("button", "Hand in");
  await window.see("text", "Not cleared");
  await window.see("text", "Changed since it was cleared");
  await window.picture("handing-in");
  await window.accessible();
  await window.click("button", "Hand in all the same");
  await window.see("text", "Handed in as it stands.");
  await window.picture("handed-in");

  // The same in Arabic.
  await speak(window, "ar");
  await window.see("heading", "موافقة العاصمة والتسليم");
  await window.picture("ar-beside-the-fiche");
  await window.accessible();
  await window.click("link", "موافقة العاصمة");
  await window.picture("ar-page");
  await window.accessible();
  window.answerDialog(back);
  await window.click("button", "أدرج ورقة عائدة");
  await window.see("dialog", "ورقة عائدة");
  await window.picture("ar-returned");
  await window.accessible();
  await window.press("Escape");
  await speak(window, "fr");
  await window.picture("fr-page");
  await window.soundPage();
}
