/** What narrows the list of measures down. */
import type { Facet, MeasuresRequest } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { chooseNone } from "./chosen.state.ts";

export interface Narrowing {
  state: string | null;
  category: string | null;
  stage: string | null;
  query: string;
  sort: SortColumn | null;
  descending: boolean;
}

/** The columns that can order the list, as the program names them. */
export const SORT_COLUMNS = ["title", "state", "category", "stage", "act"] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export const EVERYTHING: Narrowing = {
  state: null,
  category: null,
  stage: null,
  query: "",
  sort: null,
  descending: false,
};

const narrowing = createStore<Narrowing>(EVERYTHING);

export const useNarrowing = (): Narrowing => useStore(narrowing);

/** Narrows the list; what was chosen in another list says nothing about this one, so it is forgotten. */
export function narrow(change: Partial<Narrowing>): void {
  chooseNone();
  narrowing.set((old) => ({ ...old, ...change }));
}

export function showAll(): void {
  chooseNone();
  narrowing.set(({ sort, descending }) => ({ ...EVERYTHING, sort, descending }));
}

/** Orders by `column`: upwards, then downwards, then as the list stands by itself. */
export function orderBy(column: SortColumn): void {
  narrowing.set((old) => ({ ...old, ...nextOrder(old, column) }));
}

export function nextOrder(
  { sort, descending }: Pick<Narrowing, "sort" | "descending">,
  column: SortColumn,
): Pick<Narrowing, "sort" | "descending"> {
  if (sort !== column) return { sort: column, descending: false };
  return descending ? { sort: null, descending: false } : { sort, descending: true };
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
