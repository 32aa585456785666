/**
 * Every page in English, French and Arabic, in a delegation's own file: reading, writing, drafting, clearance, searching.
 * Whole catalogues, mirrored layout, and no rule of accessibility broken on any of them.
 */
import { openOwnDemo } from "./driver/delegation.mjs";
import { messageIds, openPage, pagesOf, speak } from "./driver/words.mjs";

/** Waits until `selector` with these words is on the page, and presses it. */
async function press(window, selector, words = "") {
  await window.until(
    selector,
    (selector, words) => {
      const all = [...document.querySelectorAll(selector)];
      const found = all.find((each) => each.textContent.includes(words));
      found?.click();
      return found !== undefined;
    },
    selector,
    words,
  );
}

/** Goes to what `selector` finds, and presses Enter on it. */
async function enter(window, selector) {
  await window.until(
    selector,
    (selector) => {
      document.querySelector(selector)?.focus();
      return document.activeElement?.matches(selector);
    },
    selector,
  );
  await window.press("Enter");
}

const there = (window, selector) =>
  window.until(selector, (selector) => document.querySelector(selector) !== null, selector);

/** What stands behind a page of the navigation: the way to it, and what is there then. */
const BEHIND = {
  matrix: [
    ["cell", (window) => press(window, "[role=grid] tbody td"), "aside"],
    [
      "export",
      (window) => window.press("Control+e"),
      "[role=dialog]",
      (window) => window.press("Escape"),
    ],
  ],
  information: [
    ["known", (window) => press(window, "[role=grid] tbody td", ""), ".information-panel h3"],
  ],
  measures: [
    ["fiche", (window) => press(window, "[role=grid] tbody th", "XBE-"), "aside .clearance"],
    ["fiche-writing", (window) => window.press("F2"), ".edit-section"],
  ],
  acts: [["act", (window) => enter(window, ".acts [role=option]"), "aside"]],
  international: [
    ["paragraph", (window) => enter(window, ".paragraphs [role=option]"), "aside .checked-words"],
  ],
  "common-text": [["text", (window) => press(window, ".text-line"), ".clauses .clause"]],
  search: [
    [
      "found",
      async (window) => {
        await window.press("Control+f");
        await window.type("state:XBE");
      },
      ".search-results li",
    ],
  ],
};

/** A picture; no rule broken; and no message shown by its id, as one is that no catalogue has. */
async function shown(window, name) {
  await window.picture(name);
  await window.accessible();
  const bare = await window.run(
    (ids) => {
      const words = new Set(document.body.innerText.split(/[^a-z0-9-]+/));
      return ids.filter((id) => words.has(id));
    },
    messageIds().filter((id) => id.includes("-")),
  );
  if (bare.length > 0) throw new Error(`${name} shows ${bare.join(", ")}`);
}

export default async function languages(window, { home, project }) {
  await openOwnDemo(window, { home, project });
  for (const language of ["en", "fr", "ar"]) {
    await speak(window, language);
    const direction = await window.run(() => document.documentElement.dir);
    if ((direction === "rtl") !== (language === "ar"))
      throw new Error(`${language} runs ${direction}`);
    const pages = await pagesOf(window);
    for (const page of pages) {
      await openPage(window, page);
      await shown(window, `${language}-${page}`);
      for (const [name, goThere, sign, leave] of BEHIND[page] ?? []) {
        await goThere(window);
        await there(window, sign);
        await shown(window, `${language}-${page}-${name}`);
        await leave?.(window);
      }
    }
  }
  await window.soundPage();
}
