/**
 * Measures beside each other: six are chosen and compared, only what differs, their wording in national texts down to
 * a sentence, saved as a workbook and a page; long work is cancelled; common ground. By keys where keys are for it,
 * in English and Arabic.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PASSPHRASE } from "./driver/delegation.mjs";
import { speak, wordsOf } from "./driver/words.mjs";

const TEXTS = 40;
const CLAUSES = 60;
const WORDS =
  "goods arms licence import export transit port vessel authority customs penalty fine list annex territory " +
  "origin label contract service finance person entity minister decree article order notice review report court";
const STATES = ["XAR", "XBE", "XCA", "XDO", "XES", "XGA", "XHE", "XIV", "XJO", "XMA", "XNO", "XOR"];

/** A text that says in other words what those of the demo say. */
const REWORDED = {
  kind: "measure",
  state: "XHE",
  title: { en: "Ban on the import of goods from the settlements" },
  categories: ["D1"],
  stage: "tabled",
  items: [{ list: "HS", code: "2204.21" }],
  clauses: [
    {
      number: "1",
      text: {
        en: "The import and the transit of goods produced in the settlements is prohibited.",
      },
    },
    {
      number: "2",
      text: {
        en: "Personal effects of travellers below a value set by the minister are exempted.",
      },
    },
    { number: "3", text: { en: "Whoever imports such goods is liable to a fine." } },
  ],
};

/** Long texts that have nothing in common: putting them beside each other takes a while. */
function longTexts() {
  const words = WORDS.split(" ");
  let seed = 4;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return words[seed % words.length];
  };
  const clause = (_, at) => ({
    number: String(at + 1),
    text: { en: `${Array.from({ length: 60 }, next).join(" ")}.` },
  });
  const long = Array.from({ length: TEXTS }, (_, at) => ({
    kind: "measure",
    state: STATES[at % STATES.length],
    title: { en: `Long text ${at + 1}` },
    categories: ["A2"],
    clauses: Array.from({ length: CLAUSES }, clause),
  }));
  return [...long, REWORDED];
}

/** Makes the demo with the command, with long texts in one category, and opens it in the window. */
async function openDemoWithLongTexts(window, { home, project }) {
  const file = join(home, "coalition.chancery");
  const words = join(home, "words");
  const texts = join(home, "texts.json");
  writeFileSync(words, `${PASSPHRASE}\n`);
  writeFileSync(texts, JSON.stringify(longTexts()));
  const target = resolve(project, process.env.CARGO_TARGET_DIR ?? "target");
  const command = process.env.CHANCERY_COMMAND ?? join(target, "debug", "chancery");
  const options = ["--passphrase-file", words, "--quiet"];
  execFileSync(command, [...options, "init", file, "--demo"]);
  execFileSync(command, [...options, "put", file, texts]);
  window.answerDialog(file);
  await window.click("button", "Open a file");
  await window.fill("Passphrase", PASSPHRASE);
  await window.click("button", "Open");
  await window.see("link", "Matrix");
}

const rows = (window) =>
  window.run(() => Number(document.querySelector("[role=grid]").getAttribute("aria-rowcount")));

/** Waits until a grid of at least so many rows is there. */
function grid(window, least) {
  return window.until(
    `a table of ${least} rows`,
    (least) =>
      Number(document.querySelector(".side-by-side")?.getAttribute("aria-rowcount")) >= least,
    least,
  );
}

/** Six measures of one category, chosen by keys. */
async function chooseSix(window) {
  await window.press("Control+2");
  await window.click("button", "Settlement goods: import ban");
  await window.see("text", "13 measures");
  await window.run(() => document.querySelector("[data-at='1:1']").focus());
  await window.press(" ");
  for (let down = 0; down < 5; down += 1) await window.press("ArrowDown");
  await window.press("Shift+ ");
  await window.see("text", "6 chosen");
  await window.picture("six-chosen");
  await window.accessible();
  await window.click("button", "Compare the chosen");
}

/** Switches by keys. */
async function onlyWhatDiffers(window) {
  await window.run(() => document.querySelector(".bar input[type=checkbox]").focus());
  await window.press(" ");
}

async function compareFields(window) {
  await window.see("heading", "Compare measures");
  await grid(window, 10);
  const columns = await window.run(
    () => document.querySelectorAll("[role=grid] thead th").length - 1,
  );
  if (columns !== 6) throw new Error(`${columns} measures are compared`);
  await window.see("text", "differs");
  await window.picture("compared");
  await window.accessible();

  const all = await rows(window);
  await onlyWhatDiffers(window);
  await window.until(
    "fewer rows",
    (all) =>
      Number(document.querySelector("[role=grid]").getAttribute("aria-rowcount")) < all &&
      document.querySelector(".agreement[data-same=true]") === null,
    all,
  );
  await window.picture("only-differences");
  await window.accessible();
  await onlyWhatDiffers(window);

  // To the clauses at the end, by keys.
  await window.run(() => document.querySelector("[role=grid] [data-at][tabindex='0']").focus());
  await window.press("Control+ArrowDown");
  await window.press("ArrowRight");
  await window.until("words that differ", () =>
    document.querySelector(".side-by-side ins, .side-by-side del"),
  );
  await window.picture("clauses");
  await window.press("End");
  await window.picture("words-that-differ");
  await window.accessible();
  await window.press("Enter");
  await window.see("button", "Open the fiche");
  await window.picture("a-measure");
  await window.accessible();
  await window.press("Escape");
  await window.gone("button", "Open the fiche");
}

/** Takes one measure out and finds it again by its words. */
async function changeTheChoice(window) {
  await window.run(() => document.querySelector(".compared-chosen button").click());
  await window.until(
    "five measures",
    () => document.querySelectorAll("[role=grid] thead th").length === 6,
  );
  await window.fill("Add", "Yerleşimlerde");
  await window.see("option", "Yerleşimlerde");
  await window.picture("finding");
  await window.press("ArrowDown");
  await window.press("Enter");
  await window.until(
    "six measures",
    () => document.querySelectorAll("[role=grid] thead th").length === 7,
  );
}

async function save(window, path) {
  await window.click("button", "Save…");
  await window.see("button", "Choose where…");
  if (path.endsWith(".html")) {
    await window.click("button", "Format");
    await window.click("option", "Page (HTML)");
  }
  window.answerDialog(path);
  await window.click("button", "Choose where…");
  await window.see("text", `Saved: ${path.split("/").at(-1)}`);
  return readFileSync(path);
}

async function readWording(window, home) {
  await window.click("button", "Wording in national texts");
  await window.see("heading", "Wording in national texts");
  await grid(window, 3);
  await window.see("text", "not in this text");
  await window.picture("wording");
  await window.accessible();
  const text = await window.text();
  if (/\bproposes?\b/.test(text)) throw new Error("a national text is called a proposal");

  await window.run(() => document.querySelector(".side-by-side td .letter").closest("td").focus());
  await window.press("Enter");
  await window.see("text", "wordings of this idea");
  await window.see("button", "Open the fiche");
  await window.picture("a-sentence");
  await window.accessible();
  await window.press("Escape");
  await window.gone("button", "Open the fiche");
  await window.press("Control+ArrowDown");
  await window.press("ArrowUp");
  await window.press("Enter");
  await window.see("text", "was found for this idea. It says nothing else.");
  await window.picture("an-empty-cell");
  await window.press("Escape");

  const page = await save(window, join(home, "wording.html"));
  if (!page.toString("utf8").includes("Wording in national texts"))
    throw new Error("the page that was saved has no heading");
  const workbook = await save(window, join(home, "wording.xlsx"));
  if (workbook.subarray(0, 2).toString() !== "PK") throw new Error("no workbook was saved");
  await window.click("button", "Fields of these measures");
  const compared = await save(window, join(home, "comparison.xlsx"));
  if (compared.subarray(0, 2).toString() !== "PK") throw new Error("no workbook was saved");
}

/** A category of long texts: there is time to see how far it is, and to cancel. */
async function cancelLongWork(window) {
  await window.press("Control+8");
  await window.see("heading", "Wording in national texts");
  await window.click("button", "Texts");
  await window.click("option", "A2");
  await window.see("text", "Putting the texts beside each other");
  await window.until("how far it is", () => document.querySelector(".long-work progress[value]"));
  await window.picture("under-way");
  await window.accessible();
  await window.run(() => document.querySelector(".long-work button").click());
  await window.see("text", "Cancelled. Nothing was changed.");
  await window.see("button", "Begin again");
  await window.picture("cancelled");
  await window.accessible();
  await window.click("button", "Texts");
  await window.click("option", "D1");
  await grid(window, 3);
  await window.picture("a-category");
}

async function commonGround(window) {
  await window.press("Control+9");
  await window.see("heading", "Common ground");
  await window.see("text", "can be announced together by these");
  await window.picture("common-ground");
  await window.accessible();
  const most = await window.run(() => document.querySelectorAll(".ground > li").length);
  await window.fill("States in each, at least", "6");
  await window.until(
    "fewer sets",
    (most) => document.querySelectorAll(".ground > li").length < most,
    most,
  );
  await window.fill("States in each, at least", "0");
  await window.see("text", "A number from 1 to 999");
  await window.accessible();
  await window.fill("States in each, at least", "2");
  await window.click("radio", "Stated positions");
  await window.see("text", "No position is not a no.");
  await window.picture("from-positions");
  await window.accessible();
  await window.click("radio", "Reported measures");
  await window.see("text", "can be announced together by these");
  await window.run(() => document.querySelector(".ground-ways button").click());
  await window.see("heading", "Measures");
}

/** What was saved has been seen. */
async function closeNotices(window) {
  await window.until("no notices", () => {
    const close = document.querySelector(".notices button:last-of-type");
    close?.click();
    return close === null;
  });
}

async function inArabic(window) {
  const say = wordsOf("ar");
  await speak(window, "ar");
  await window.press("Control+7");
  await grid(window, 10);
  await window.picture("ar-compared");
  await window.accessible();
  await window.press("Control+8");
  await grid(window, 3);
  await window.picture("ar-wording");
  await window.accessible();
  await window.run(() => document.querySelector(".side-by-side td .letter").closest("td").focus());
  await window.press("Enter");
  await window.see("button", say("window-open-fiche"));
  await window.picture("ar-a-sentence");
  await window.accessible();
  await window.press("Escape");
  await window.press("Control+9");
  await window.until("common ground", () => document.querySelector(".ground > li"));
  await window.picture("ar-common-ground");
  await window.accessible();
}

export default async function compare(window, { home, project }) {
  await openDemoWithLongTexts(window, { home, project });
  await chooseSix(window);
  await compareFields(window);
  await readWording(window, home);
  await changeTheChoice(window);
  await cancelLongWork(window);
  await closeNotices(window);
  await commonGround(window);
  await inArabic(window);
  await window.soundPage();
}
