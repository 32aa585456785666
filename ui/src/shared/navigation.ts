/** Where the reader is: one page at a time, with a way back. */
import { createStore, useStore } from "./store.ts";

export type Page =
  | { name: "start" }
  | { name: "overview" }
  | { name: "matrix" }
  | { name: "information" }
  | { name: "measures" }
  /** A new entry has no id yet: `sitting` names the page from before it had one, `state` says for whom it is. */
  | { name: "measure"; id: string; state?: string; sitting?: string }
  | { name: "compare" }
  | { name: "wording" }
  | { name: "common-ground" }
  | { name: "common-text" }
  | { name: "drafted-text"; id: string }
  | { name: "rolling" }
  | { name: "copies" }
  | { name: "bring-in" }
  | { name: "positions" }
  | { name: "silences" }
  | { name: "clearance" }
  | { name: "search" }
  | { name: "submissions" }
  | { name: "preview" }
  | { name: "enter"; submission: string }
  | { name: "international" }
  | { name: "acts" }
  | { name: "act"; id: string }
  | { name: "paragraph"; id: string }
  | { name: "parties"; text: string; title: string }
  | { name: "calendar" }
  | { name: "meetings" }
  | { name: "developments" }
  | { name: "history" }
  | { name: "settings" };

interface Trail {
  past: readonly Page[];
  now: Page;
  next: readonly Page[];
}

const trail = createStore<Trail>({ past: [], now: { name: "start" }, next: [] });

export function go(page: Page): void {
  trail.set(({ past, now }) => ({ past: [...past, now].slice(-50), now: page, next: [] }));
}

export function goBack(): void {
  trail.set((old) => {
    const last = old.past.at(-1);
    if (!last) return old;
    return { past: old.past.slice(0, -1), now: last, next: [old.now, ...old.next] };
  });
}

export function goForward(): void {
  trail.set((old) => {
    const [first, ...rest] = old.next;
    if (!first) return old;
    return { past: [...old.past, old.now], now: first, next: rest };
  });
}

/** The same page under another name: a new entry has got its id. */
export function correct(page: Page): void {
  trail.set((old) => ({ ...old, now: page }));
}

/** Two names of one page: whoever is on it stays where they are. */
export function isSamePage(one: Page, other: Page): boolean {
  return (
    one === other ||
    (one.name === "measure" && other.name === "measure" && sittingOf(one) === sittingOf(other))
  );
}

/** What stays the same of a fiche while it is open. */
export function sittingOf(page: Extract<Page, { name: "measure" }>): string {
  return page.sitting ?? page.id;
}

/** Forgets the trail: what was seen of one file is no way back from another. */
export function startAt(page: Page): void {
  trail.set({ past: [], now: page, next: [] });
}

export function currentPage(): Page {
  return trail.get().now;
}

export function usePage(): Page {
  return useStore(trail).now;
}

/** A short reference as people type it ("xbe-d1-k7"), or nothing. */
export function asReference(typed: string): string | null {
  const text = typed.trim().toUpperCase();
  return /^[A-Z]{3}-[A-Z][A-Z0-9]{0,5}-[A-Z0-9]{2,3}$/.test(text) ? text : null;
}
