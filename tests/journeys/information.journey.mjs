/**
 * The information view and the matrix at other moments, in English and Arabic: "none found" is recorded with its
 * search and shown; the slider looks back; two dates stand side by side; a layout is saved and chosen; the matrix is
 * copied as a table that Word and Excel take.
 */
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";
import { openPage, speak, wordsOf } from "./driver/words.mjs";

async function says(window, ...parts) {
  for (const part of parts) {
    await window.until(
      `the words "${part}"`,
      (part) =>
        document.body.innerText
          .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
          .replace(/\s+/g, " ")
          .includes(part),
      part,
    );
  }
}

/** A picture of a page that has all it asked for, and no rule of accessibility broken on it. */
async function shown(window, name) {
  await rests(window);
  await window.picture(name);
  await window.accessible();
}

function rests(window) {
  return window.until("what was asked for", () => !document.querySelector("[aria-busy=true]"));
}

/** Opens the first cell that has this value; returns where it is. */
function openCell(window, value) {
  return window.until(
    `a cell with the value ${value}`,
    (value) => {
      const cell = document.querySelector(`[role=grid] td:has([data-value="${value}"])`);
      cell?.click();
      return cell?.dataset.at;
    },
    value,
  );
}

async function information(window, language, search) {
  const t = wordsOf(language);
  await openPage(window, "information");
  await says(window, t("information-desk-only"), t("coverage-no-information"));
  await shown(window, `information-${language}`);
  const at = await openCell(window, "no-information");
  await says(window, t("information-means-no-information"), t("information-none-recorded"));
  await shown(window, `information-cell-${language}`);
  await window.click("button", t("information-record"));
  await window.click("button", t("information-keep"));
  await says(window, t("information-fault-queries"));
  await window.fill(t("information-search", { place: 1 }), search);
  await window.fill(t("information-when"), "2026-03-09");
  await shown(window, `information-form-${language}`);
  await window.click("button", t("information-keep"));
  await says(window, search, t("information-means-none-found"));
  await window.until(
    "the value of the cell",
    (at) => document.querySelector(`[data-at="${at}"] [data-value="none-found"]`) !== null,
    at,
  );
  await shown(window, `information-recorded-${language}`);
  return at;
}

/** "None found" becomes "not applicable", which needs its reason, and is then taken away. */
async function changed(window, at) {
  const t = wordsOf("en");
  await window.click("button", t("information-change-this", { value: t("coverage-none-found") }));
  await window.run(() => document.querySelector("[role=dialog] [value=not-applicable]").click());
  await window.click("button", t("information-keep"));
  await says(window, t("information-fault-reason"));
  await window.fill(t("information-reason"), "no sea coast");
  await window.click("button", t("information-keep"));
  await says(window, "no sea coast", t("information-means-not-applicable"));
  await window.click(
    "button",
    t("information-remove-this", { value: t("coverage-not-applicable") }),
  );
  await says(window, t("information-none-recorded"));
  await window.until(
    "the value that follows",
    (at) => document.querySelector(`[data-at="${at}"] [data-value="not-applicable"]`) === null,
    at,
  );
  // A paragraph that is no column yet is recorded by choosing state and paragraph.
  await window.click("button", t("information-record-other"));
  await shown(window, "information-form-for-any-cell");
  await window.press("Escape");
}

const slider = (window, label, ...keys) =>
  (async () => {
    await window.until(
      `the slider "${label}"`,
      (label) => {
        const ranges = [...document.querySelectorAll("input[type=range]")];
        const range = ranges.find((each) => each.labels[0]?.textContent === label);
        range?.focus();
        return document.activeElement === range;
      },
      label,
    );
    for (const key of keys) await window.press(key);
  })();

async function moments(window, language) {
  const t = wordsOf(language);
  await openPage(window, "matrix");
  await says(window, t("matrix-screen-known"), t("matrix-screen-now"));
  await window.picture(`matrix-${language}`);
  await slider(window, t("matrix-screen-known"), "Home", nextKey(language), nextKey(language));
  const [beginning] = t("matrix-screen-looking-back", { date: "|" }).split("|");
  await says(window, beginning.trim());
  await shown(window, `matrix-looking-back-${language}`);
  await window.click("button", t("matrix-screen-back-to-now"));
  await window.gone("button", t("matrix-screen-back-to-now"));
  await window.click("button", t("matrix-screen-two-dates"));
  await slider(window, t("matrix-screen-beside"), "Home", nextKey(language), nextKey(language));
  await window.until("differences", () => document.querySelectorAll(".difference").length > 0);
  await shown(window, `matrix-two-dates-${language}`);
  await window.run(() => document.querySelector(".time-bar input[type=checkbox]").click());
  await shown(window, `matrix-differing-${language}`);
}

/** The key that goes on by one, as the page is read. */
const nextKey = (language) => (language === "ar" ? "ArrowUp" : "ArrowRight");

async function layouts(window, language, name) {
  const t = wordsOf(language);
  await window.click("button", t("matrix-screen-layout-save"));
  await window.fill(t("matrix-screen-layout-name"), name);
  await shown(window, `layout-${language}`);
  await window.click("button", t("matrix-screen-layout-keep"));
  await says(window, t("matrix-screen-layout-saved", { name }));
  await window.click("button", t("matrix-screen-one-date"));
  await window.gone("checkbox", t("matrix-screen-differing"));
  await window.until(
    "the menu of layouts",
    (label) => {
      const choices = [...document.querySelectorAll(".choice")];
      const button = choices
        .find((each) => each.textContent.startsWith(label))
        ?.querySelector("button");
      button?.click();
      return button !== undefined;
    },
    t("matrix-screen-layout"),
  );
  await window.click("option", name);
  await window.see("button", t("matrix-screen-one-date"));
  await window.see("button", t("matrix-screen-layout-forget-this", { name }));
  await shown(window, `layout-chosen-${language}`);
}

/** Copies, and hands back what the clipboard was given. */
async function copied(window, language) {
  const t = wordsOf(language);
  await window.run(() => {
    window.addEventListener("copy", (event) => {
      window.__copied = {
        markup: event.clipboardData.getData("text/html"),
        text: event.clipboardData.getData("text/plain"),
      };
    });
  });
  await rests(window);
  await window.click("button", t("matrix-screen-copy"));
  await says(window, t("matrix-screen-copied"));
  const { markup, text } = await window.run(() => window.__copied);
  const read = await window.run((markup) => {
    const page = new DOMParser().parseFromString(markup, "text/html");
    return {
      title: page.querySelector("h1")?.textContent,
      about: page.querySelector("p")?.textContent,
      direction: page.querySelector("table")?.dir,
      heads: page.querySelectorAll("thead th").length,
      rows: page.querySelectorAll("tbody tr").length,
      notes: page.querySelectorAll("ol li").length,
      on: document.querySelector("h1").textContent,
      columns: document.querySelectorAll("[role=grid] thead th").length,
      onRows: Number(document.querySelector("[role=grid]").getAttribute("aria-rowcount")) - 1,
      onNotes: document.querySelectorAll(".footnotes li").length,
    };
  }, markup);
  if (read.title !== read.on) throw new Error(`copied under the heading ${read.title}`);
  if (!/2026/.test(read.about)) throw new Error(`copied without its date: ${read.about}`);
  if (read.heads !== read.columns || read.rows !== read.onRows || read.notes !== read.onNotes)
    throw new Error(`copied is not what is shown: ${JSON.stringify(read)}`);
  if (read.direction !== (language === "ar" ? "rtl" : "ltr"))
    throw new Error(`the table runs ${read.direction}`);
  const rows = text.split("\n").filter((line) => line.split("\t").length === read.heads);
  if (rows.length !== read.rows + 1) throw new Error(`${rows.length} rows as text`);
}

export default async function informationView(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  const at = await information(
    window,
    "en",
    "“settlement goods” in the official gazette, 2020 to 2026",
  );
  await changed(window, at);
  await moments(window, "en");
  await layouts(window, "en", "For the plenary");
  await copied(window, "en");
  await window.click("button", "Forget the layout “For the plenary”");
  await window.click("button", "One date alone");
  await copied(window, "en");

  await speak(window, "ar");
  await information(window, "ar", "”سلع المستوطنات“ في الجريدة الرسمية");
  await moments(window, "ar");
  await layouts(window, "ar", "للجلسة العامة");
  await copied(window, "ar");
  await window.soundPage();
}
