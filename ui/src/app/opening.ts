/** Which page shows an entry of a kind, for lists that hold every kind. */
import { go, type Page } from "../shared/navigation.ts";

const PAGES: Readonly<Record<string, (record: string) => Page>> = {
  measure: (id) => ({ name: "measure", id }),
  provision: (id) => ({ name: "drafted-text", id }),
  obligation: (id) => ({ name: "paragraph", id }),
  submission: () => ({ name: "submissions" }),
};

export function hasPage(kind: string): boolean {
  return kind in PAGES;
}

export function openEntry(kind: string, record: string): void {
  const page = PAGES[kind]?.(record);
  if (page) go(page);
}
