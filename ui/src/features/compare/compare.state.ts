/** What the comparison of measures shows: its rows, what differs, which values are one; nothing here draws. */
import type { AnswerOf } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";
import type { Steps } from "../../shared/text/Differences.tsx";

export type Comparison = AnswerOf<"compare-measures">;
export type FieldRow = Comparison["fields"][number];
export type ClauseRow = Comparison["clauses"][number];

export type Shown = "all" | "differing";

/** One row of the table: a field, the line above the clauses, or a clause. */
export type BesideRow =
  | { kind: "field"; key: string; field: FieldRow }
  | { kind: "clauses"; key: string; counts: readonly number[] }
  | { kind: "clause"; key: string; number: number; clause: ClauseRow };

const shown = createStore<Shown>("all");

export const useShown = (): Shown => useStore(shown);

export function show(what: Shown): void {
  shown.set(what);
}

/** Fields in the order of a fiche; those of no name here come last. */
const ORDER =
  "state title official_title categories stage stage_reason application application_reason act events directions " +
  "items geography persons trigger existing_contracts exemptions obligations summary sunset review enforcement " +
  "sources audience title_only authentic numbering";
const PLACES = new Map(ORDER.split(" ").map((name, place) => [name, place]));

function placeOf({ field }: FieldRow): number {
  return PLACES.get(field.split("/")[0] ?? "") ?? PLACES.size;
}

/** The lines of a value that say something; nothing where none does. */
export function linesOf({ shown }: FieldRow, at: number): string[] | null {
  const lines = (shown[at] ?? []).filter((line) => line.trim() !== "");
  return lines.length > 0 ? lines : null;
}

/** The fields that are told of: those that any of the measures states. Whose each is stands at the head of its column. */
export function fieldsOf(comparison: Comparison): FieldRow[] {
  return comparison.fields
    .filter(({ field }) => field !== "state")
    .filter((field) => field.shown.some((_, at) => linesOf(field, at) !== null))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** The rows to show. Clauses keep their number whether or not others are left out. */
export function rowsOf(comparison: Comparison, what: Shown): BesideRow[] {
  const wanted = (same: boolean) => what === "all" || !same;
  const rows: BesideRow[] = fieldsOf(comparison)
    .filter((field) => wanted(field.same))
    .map((field) => ({ kind: "field", key: `field ${field.field}`, field }));
  const clauses: BesideRow[] = comparison.clauses
    .map((clause, at) => ({ kind: "clause" as const, key: `clause ${at}`, number: at + 1, clause }))
    .filter(({ clause }) => wanted(clauseAgreement(clause) === "same"));
  if (clauses.length === 0) return rows;
  const counts = comparison.ids.map(
    (_, at) => comparison.clauses.filter((clause) => hasClause(clause, at)).length,
  );
  return [...rows, { kind: "clauses", key: "clauses", counts }, ...clauses];
}

/** How many rows stand how to each other: all of them, in three parts that add up. */
export interface Counts {
  all: number;
  same: number;
  differ: number;
  some: number;
}

/** The counts of fields and clauses, for the line under the title. */
export function rowCounts(comparison: Comparison): { fields: Counts; clauses: Counts } {
  return {
    fields: counted(fieldsOf(comparison).map(({ agreement }) => agreement)),
    clauses: counted(comparison.clauses.map(clauseAgreement)),
  };
}

/** One that covers the other says something else, too. */
function counted(agreements: readonly string[]): Counts {
  const same = agreements.filter((each) => each === "same").length;
  const some = agreements.filter((each) => each === "partly").length;
  return { all: agreements.length, same, some, differ: agreements.length - same - some };
}

export function hasClause(clause: ClauseRow, at: number): boolean {
  return (clause.ids[at] ?? null) !== null;
}

/** How the words of a clause stand to each other: the same in all, the same in those that have it, or different. */
export function clauseAgreement(clause: ClauseRow): "same" | "partly" | "differs" {
  const having = clause.ids.filter((id) => id !== null).length;
  const all = having === 1 ? [] : [clause.operations, ...(clause.against_first ?? [])];
  const alike = all.every((steps) => steps === null || steps.every(([sign]) => sign === "="));
  if (!alike) return "differs";
  return having === clause.ids.length ? "same" : "partly";
}

export interface ClauseWords {
  number: string;
  steps: Steps;
  /** Whether the others are held against these words. */
  first: boolean;
}

/** The words of a clause in the measure at `at`, marked against the first one that has it; nothing if it has none. */
export function clauseWords(clause: ClauseRow, at: number): ClauseWords | null {
  if (!hasClause(clause, at)) return null;
  const number = clause.numbers[at] ?? "";
  const first = clause.ids.findIndex((id) => id !== null);
  if (at !== first) {
    const steps = clause.shown_against_first?.[at] ?? clause.shown ?? clause.operations;
    return { number, steps, first: false };
  }
  return { number, steps: [["=", clause.texts[at] ?? ""]], first: true };
}

/** The sign that goes with the word for how values stand to each other. */
export function signOf(agreement: string): string {
  const signs: Record<string, string> = { same: "=", partly: "(=)", covers: "≥" };
  return signs[agreement] ?? "≠";
}

/** A, B, ..., Z, AA, AB, ... */
export function letterOf(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (place % 26));
}

/** The group of equal values that the measure at `at` is in; nothing where it states none or all state one. */
export function groupOf(field: FieldRow, at: number): number | null {
  const isOne = field.groups.every((group) => group === null || group === 0);
  return isOne ? null : (field.groups[at] ?? null);
}
