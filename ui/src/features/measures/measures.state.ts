/** What narrows the list of measures down. */
import type { Facet, MeasuresRequest } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";

export interface Narrowing {
  state: string | null;
  category: string | null;
  stage: string | null;
  query: string;
}

export const EVERYTHING: Narrowing = { state: null, category: null, stage: null, query: "" };

const narrowing = createStore<Narrowing>(EVERYTHING);

export const useNarrowing = (): Narrowing => useStore(narrowing);

export function narrow(change: Partial<Narrowing>): void {
  narrowing.set((old) => ({ ...old, ...change }));
}

export function showAll(): void {
  narrowing.set(EVERYTHING);
}

export function isNarrowed(by: Narrowing): boolean {
  return by.state !== null || by.category !== null || by.stage !== null || by.query.trim() !== "";
}

/** The request for the list, less paging and language. */
export function asRequest(
  by: Narrowing,
  at: string | null,
): Omit<MeasuresRequest, "lang" | "offset" | "limit"> {
  return { ...by, query: by.query.trim() || null, at };
}

/** Choosing what is chosen already takes it away again. */
export function toggled(chosen: string | null, code: string): string | null {
  return chosen === code ? null : code;
}

/** The facets to show: the first few in the order given, and the chosen one wherever it stands. */
export function facetsShown(
  facets: readonly Facet[],
  chosen: string | null,
  limit: number,
): Facet[] {
  return facets.filter((facet, index) => index < limit || facet.code === chosen);
}
