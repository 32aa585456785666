/**
 * The core of the work by keys alone, in English, French and Arabic: a file made, a measure written with an exemption and
 * a paragraph, a version kept, capital asked, the entry found again, changed with others at once, and that undone.
 * Nothing is clicked, and nothing but keys moves the focus.
 */
import { join } from "node:path";
import { PASSPHRASE } from "./driver/delegation.mjs";
import { command, goTo, pick, reach, write } from "./driver/keys.mjs";
import { NAMES, wordsOf } from "./driver/words.mjs";

const TITLES = {
  en: "Ban on imports of listed goods",
  fr: "Interdiction d’importer les biens énumérés",
  ar: "حظر استيراد السلع المدرجة",
};
/** A word of the title, as it is looked for. */
const SOUGHT = { en: "listed", fr: "enumeres", ar: "المدرجة" };

async function makeFile(window, t, file) {
  await reach(window, t("start-new"), { role: "part" });
  await goTo(window, t("start-who-secretariat"));
  await window.press("ArrowRight");
  await window.press(" ");
  await write(window, t("start-state"), "Namibia");
  await window.see("option", "Namibia");
  await window.press("ArrowDown");
  await window.press("Enter");
  await write(window, t("start-passphrase"), PASSPHRASE);
  await write(window, t("start-passphrase-again"), PASSPHRASE);
  window.answerDialog(file);
  await window.press("Enter");
  await window.see("link", t("window-page-measures"));
}

async function writeMeasure(window, t, language) {
  await window.press("Control+n");
  await window.see("heading", t("fiche-new-entry"));
  await write(window, t("fiche-field", { field: "title" }), TITLES[language]);
  await write(window, t("fiche-add-category"), "D1");
  await window.see("option", "D1");
  await window.press("ArrowDown");
  await window.press("Enter");
  await reach(window, t("fiche-add-exemption"));
  await write(window, t("fiche-words"), "Personal effects.");
  await write(window, t("fiche-exemption-decider"), "The customs authority");
  await window.press("Control+s");
  await window.until("a version", () => document.querySelector(".versions li"));
  await reach(window, t("fiche-field", { field: "obligations" }));
  await write(window, t("fiche-add-paragraph"), "278");
  await window.see("option", "278");
  await window.press("ArrowDown");
  await window.press("Enter");
  await window.until("the link", () => document.querySelector(".links li"));
  await window.press("Control+s");
  await window.until("two versions", () => document.querySelectorAll(".versions li").length === 2);
  await window.picture(`${language}-written`);
  await reach(window, t("fiche-done"));
  await window.see("heading", TITLES[language]);
}

async function askCapital(window, t, language) {
  await command(window, t("clearance-screen-ask"));
  await window.see("dialog", t("clearance-screen-ask"));
  await write(window, t("clearance-screen-ask-other"), "Ministry of Trade");
  await window.picture(`${language}-asking`);
  await reach(window, t("clearance-screen-ask-do"));
  await window.see("text", t("clearance-screen-asked"));
}

async function find(window, t, language) {
  await window.press("Control+f");
  await window.see("textbox", t("search-box-label"));
  await window.type(SOUGHT[language]);
  // Going down waits until what was found is for all that was typed.
  await window.press("ArrowDown");
  await window.until("the first entry", () => document.activeElement?.matches("[data-hit]"));
  await window.press("Enter");
  await window.see("heading", TITLES[language]);
}

/** All `count` measures of the list at once. */
async function changeAll(window, t, language, count) {
  await window.press("Control+2");
  await window.see("rowheader", TITLES[language]);
  await goTo(window, "", { role: "cell" });
  await window.press("Control+a");
  await reach(window, t("bulk-change"), { by: "Shift+Tab" });
  await goTo(window, t("bulk-what"), { role: "part" });
  await pick(window, t("bulk-set-trigger"));
  await goTo(window, t("bulk-value"), { role: "part" });
  await pick(window, t("trigger-clear-risk"));
  await reach(window, t("bulk-preview"));
  await window.see("columnheader", t("bulk-after"));
  await window.picture(`${language}-preview`);
  await reach(window, t("bulk-commit", { count }));
  await window.gone("dialog", "");
  await window.press("Control+z");
  await window.see(
    "text",
    t("window-undone", { title: "" })
      .replaceAll(/[«»“”]/g, "")
      .trim(),
  );
}

async function changeLanguage(window, from, to) {
  await reach(window, `${wordsOf(from)("window-language")}: ${NAMES[from]}`, { by: "Shift+Tab" });
  await pick(window, NAMES[to], "open");
  await window.until(
    "the language of the page",
    (language) => document.documentElement.lang === language,
    to,
  );
}

export default async function keyboard(window, { home }) {
  let spoken = "en";
  await makeFile(window, wordsOf("en"), join(home, "delegation.chancery"));
  for (const [place, language] of ["en", "fr", "ar"].entries()) {
    const t = wordsOf(language);
    if (language !== spoken) await changeLanguage(window, spoken, language);
    spoken = language;
    await writeMeasure(window, t, language);
    await askCapital(window, t, language);
    await find(window, t, language);
    await changeAll(window, t, language, place + 1);
    await window.accessible();
  }
  await window.soundPage();
}
