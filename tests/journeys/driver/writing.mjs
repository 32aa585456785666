/** Writing a fiche as a person does: words, exemptions, dates, sources with their files, paragraphs. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Title, category, summary and one quoted passage. */
export async function writeWords(window) {
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

/** An exemption; what is asked of it goes when it is said who decides. */
export async function writeExemption(window, atCheck = () => undefined) {
  await window.click("button", "Add an exemption");
  await window.fill("Words", "Personal effects of travellers.");
  await window.see("button", "who decides");
  await atCheck();
  await window.fill("Who decides", "The customs authority");
  await window.gone("button", "who decides");
}

/** Adopted on a day, in force in a month. */
export async function writeDates(window) {
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
export async function choose(window, label, nth, option) {
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

/** A source with its words and a file, which shows the first date. */
export async function attachSource(window, home) {
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

/** Two paragraphs of international texts. */
export async function linkParagraphs(window) {
  await window.click("button", "International texts");
  for (const words of ["278", "5(b)"]) {
    await window.fill("Paragraph to link", words);
    await window.click("option", words);
  }
  await window.see("button", "Basis of", { nth: 1 });
}

/** The same measure in Arabic, kept as a version. */
export async function translate(window) {
  await window.click("button", "Add a language");
  await choose(window, "Language to add", 0, "العربية");
  await window.fill("Title, العربية", "حظر استيراد السلع المدرجة");
  await window.fill("Summary, العربية", "لا يجوز استيراد السلع المدرجة في المرفق.");
  await window.press("Control+s");
  await window.see("text", "translation, up to date");
}
