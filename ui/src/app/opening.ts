/** Which page shows an entry of a kind, for lists that hold every kind. */
import {
  narrow as narrowTexts,
  showAllTexts,
} from "../features/international/international.state.ts";
import { narrow, showAll } from "../features/measures/measures.state.ts";
import { readWording } from "../shared/compared.ts";
import { go, type Page } from "../shared/navigation.ts";

const PAGES: Readonly<Record<string, (record: string) => Page>> = {
  measure: (id) => ({ name: "measure", id }),
  provision: (id) => ({ name: "drafted-text", id }),
  obligation: (id) => ({ name: "paragraph", id }),
  instrument: (text) => {
    showAllTexts();
    narrowTexts({ text });
    return { name: "international" };
  },
  submission: () => ({ name: "submissions" }),
};

export function hasPage(kind: string): boolean {
  return kind in PAGES;
}

export function openEntry(kind: string, record: string): void {
  const page = PAGES[kind]?.(record);
  if (page) go(page);
}

/** The list of the measures of a category, at a stage where one is named. */
export function openList(category: string, stage: string | null): void {
  showAll();
  narrow({ category, stage });
  go({ name: "measures" });
}

/** The wording of a category's texts, in the file at `path`. */
export function openWording(path: string, category: string): void {
  readWording(path, { from: "category", code: category });
  go({ name: "wording" });
}
