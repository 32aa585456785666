/** Which measures lie beside each other, and whose wording is read: kept while the reader goes from page to page. */
import { useDesk } from "./register.ts";
import { createStore, useStore } from "./store.ts";

/** Fewer than these cannot be compared, more are not taken. */
export const FEWEST = 2;
export const MOST = 40;

/** Whose texts the wording is read in: those of the measures chosen, or of one category. */
export type Wording = { from: "chosen" } | { from: "category"; code: string };

export interface Compared {
  ids: readonly string[];
  wording: Wording | null;
}

interface Kept extends Compared {
  /** The file that they are of: another one begins with nothing. */
  path: string;
}

const NOTHING: Compared = { ids: [], wording: null };

const kept = createStore<Kept>({ ...NOTHING, path: "" });

/** What is compared in the file at `path`. */
export function comparedIn(path: string | undefined): Compared {
  const now = kept.get();
  return path === now.path ? now : NOTHING;
}

export function useCompared(): Compared {
  const path = useDesk()?.open?.path;
  const now = useStore(kept);
  return path === now.path ? now : NOTHING;
}

function change(path: string, part: Partial<Compared>): void {
  kept.set({ ...comparedIn(path), ...part, path });
}

/** Each once, in the order in which they were chosen, and no more than can be compared. */
export function fitting(ids: Iterable<string>): string[] {
  return [...new Set(ids)].slice(0, MOST);
}

export function compareAll(path: string, ids: Iterable<string>): void {
  change(path, { ids: fitting(ids) });
}

export function addCompared(path: string, id: string): void {
  change(path, { ids: fitting([...comparedIn(path).ids, id]) });
}

export function removeCompared(path: string, id: string): void {
  change(path, { ids: comparedIn(path).ids.filter((each) => each !== id) });
}

export function readWording(path: string, wording: Wording | null): void {
  change(path, { wording });
}
