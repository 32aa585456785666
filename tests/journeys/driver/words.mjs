/** The words of the window by their ids, from the catalogues, for journeys that go through it in several languages. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const { FluentBundle, FluentResource } = createRequire(import.meta.url)("@fluent/bundle");
const catalogues = fileURLToPath(new URL("../../../crates/messages/ftl/", import.meta.url));

export const NAMES = { en: "English", fr: "Français", ar: "العربية" };

/** What says a message in `language`, without the marks that keep directions apart. */
export function wordsOf(language) {
  // Latin digits, as the window has them.
  const locale = `${language}-u-nu-latn`;
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const folder = join(catalogues, language);
  for (const file of readdirSync(folder))
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`no message ${id} in ${language}`);
    return bundle.formatPattern(pattern, args).replace(/\s+/g, " ").trim();
  };
}

/** Every id of the window's messages. */
export function messageIds() {
  const ids = new URL("../../../ui/src/strings/generated/ids.ts", import.meta.url);
  return [...readFileSync(ids, "utf8").matchAll(/"([a-z0-9-]+)"/g)].map(([, id]) => id);
}

/** Changes the language of the window in its status line. */
export async function speak(window, language) {
  await window.run(() => document.querySelector("footer [aria-haspopup]").click());
  await window.click("menuitemradio", NAMES[language]);
  await window.until(
    "the language of the page",
    (language) => document.documentElement.lang === language,
    language,
  );
}

/** Opens a page of the navigation by its name in the code. */
export async function openPage(window, page) {
  await window.until(
    `the entry of the page ${page}`,
    (page) => {
      const entry = document.querySelector(`.navigation-entry[data-page="${page}"]`);
      entry?.click();
      return entry !== null;
    },
    page,
  );
  await window.until(
    `the page ${page}`,
    (page) =>
      document.querySelector(`.navigation-entry[data-page="${page}"][aria-current=page]`) !== null,
    page,
  );
}

/** The pages of the navigation, in their order. */
export function pagesOf(window) {
  return window.run(() =>
    [...document.querySelectorAll(".navigation-entry")].map((entry) => entry.dataset.page),
  );
}
