/** What is searched for, and how a search is made narrower by its own words. */
import type { Hit } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";

/** How many entries a search shows at first, and how many more each time. */
export const STEP = 50;
const MOST = 500;

interface Looking {
  query: string;
  limit: number;
}

const looking = createStore<Looking>({ query: "", limit: STEP });

export const useLooking = (): Looking => useStore(looking);

export function look(query: string): void {
  looking.set((old) => (old.query === query ? old : { query, limit: STEP }));
}

export function lookFurther(): void {
  looking.set((old) => ({ ...old, limit: Math.min(old.limit + STEP, MOST) }));
}

export function canLookFurther(limit: number, shown: number): boolean {
  return limit < MOST && shown >= limit;
}

const wanted = createStore(0);

/** Asks for the focus in the box, for whoever is on the page already. */
export function wantBox(): void {
  wanted.set((times) => times + 1);
}

export const useWantedBox = (): number => useStore(wanted);

/** The fields that a search may be narrowed by, each with a value to begin from. */
export const FIELDS = [
  { field: "state", example: "XBE" },
  { field: "stage", example: "in-force" },
  { field: "category", example: "D1" },
  { field: "since", example: "2025-06" },
  { field: "act", example: "157/2025" },
  { field: "paragraph", example: "AO:278" },
  { field: "kind", example: "act" },
  { field: "lang", example: "fr" },
  { field: "has", example: "exemption" },
] as const;

/** The parts that `has:` knows. */
export const PARTS = [
  "act",
  "clause",
  "date",
  "exemption",
  "file",
  "paragraph",
  "source",
  "submission",
  "two-wordings",
] as const;

/** Adds `field:` at the end, ready for its value. */
export function withField(query: string, field: string): string {
  const before = query.trimEnd();
  return `${before}${before ? " " : ""}${field}:`;
}

const pieceOf = (field: string, value: string) =>
  /\s/.test(value) ? `${field}:"${value}"` : `${field}:${value}`;

/** Whether the search asks for exactly this value of a field. */
export function asks(query: string, field: string, value: string): boolean {
  return ` ${query} `.includes(` ${pieceOf(field, value)} `);
}

/** The search with a value of a field, or without it where it had it. */
export function toggle(query: string, field: string, value: string): string {
  const piece = pieceOf(field, value);
  if (asks(query, field, value)) {
    return ` ${query} `.replace(` ${piece} `, " ").trim();
  }
  const before = query.trim();
  return before ? `${before} ${piece}` : piece;
}

export interface Group {
  kind: string;
  hits: Hit[];
}

/** What was found, by kind of entry; kinds in the order in which their first one was found. */
export function grouped(hits: readonly Hit[]): Group[] {
  const groups: Group[] = [];
  for (const hit of hits) {
    const group = groups.find((each) => each.kind === hit.kind);
    if (group) group.hits.push(hit);
    else groups.push({ kind: hit.kind, hits: [hit] });
  }
  return groups;
}

/** The first part of a path: the field's own word. */
export function partOf(field: string): string {
  return field.split("/")[0] ?? field;
}

/** What follows: the header of a cell as submitted; ids and languages say nothing to a reader. */
export function detailOf(field: string): string {
  const [part, ...rest] = field.split("/");
  return part === "origin" ? rest.join("/") : "";
}
