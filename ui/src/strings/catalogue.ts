/** Loads the Fluent catalogues that the window shows, each language when it is first wanted. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { MessageId } from "./generated/ids.ts";
import { type Language, localeOf } from "./languages.ts";

const TOPICS = import.meta.glob<string>(
  "@ftl/*/{codes,window,start,matrix-screen,measures-screen,submissions,history,fiche,fields,clauses,common-text,compilation,positions,silence,international,compare-screen,ground,acts,bulk,overview,calendar,clearance,clearance-screen,search,information,room}.ftl",
  { query: "?raw", import: "default" },
);

export type Args = Record<string, FluentVariable>;

/** Bundles in the order in which a message is looked for: the language itself, then English. */
export type Catalogue = readonly FluentBundle[];

async function loadBundle(language: Language): Promise<FluentBundle> {
  const bundle = new FluentBundle(localeOf(language));
  const paths = Object.keys(TOPICS).filter((path) => path.includes(`/${language}/`));
  const texts = await Promise.all(paths.map((path) => TOPICS[path]?.() ?? ""));
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

const loaded = new Map<Language, Promise<FluentBundle>>();

function bundleOf(language: Language): Promise<FluentBundle> {
  const known = loaded.get(language);
  if (known) return known;
  const bundle = loadBundle(language);
  loaded.set(language, bundle);
  return bundle;
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const languages: Language[] = language === "en" ? ["en"] : [language, "en"];
  return Promise.all(languages.map(bundleOf));
}

/** The words of `id`. A message that no catalogue has shows its id: better seen than silent. */
export function say(catalogue: Catalogue, id: MessageId, args?: Args): string {
  for (const bundle of catalogue) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args, []);
  }
  return id;
}

/** The label of a code of a closed list (`stage`, `in-force`), or nothing where no catalogue has it. */
export function sayCode(catalogue: Catalogue, list: string, code: string): string | null {
  for (const bundle of catalogue) {
    const pattern = bundle.getMessage(`${list}-${code}`)?.value;
    if (pattern) return bundle.formatPattern(pattern, null, []);
  }
  return null;
}
