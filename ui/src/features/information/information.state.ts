/** What the information view shows, what is chosen in it, and an entry as it is typed; nothing here draws. */
import type {
  AnswerOf,
  ColumnKind,
  MatrixAnswer,
  MatrixCell,
  MatrixColumn,
  MatrixRequest,
  WireError,
} from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import type { Place, StateRow } from "../../shared/grid/StateGrid.tsx";
import { createStore, useStore } from "../../shared/store.ts";
import { language, type MessageId } from "../../strings/index.ts";

/** The eight values, in the order of the legend. */
export const VALUES = [
  "reported",
  "held",
  "stated-none",
  "none-found",
  "not-applicable",
  "received",
  "no-information",
  "unchecked",
] as const;

export type Value = (typeof VALUES)[number];

/** Those that somebody records; the others follow from measures and submissions. */
export const RECORDED = ["stated-none", "none-found", "not-applicable", "held"] as const;

export type Recorded = (typeof RECORDED)[number];

export type Entry = AnswerOf<"information">["entries"][number];

export function knownValue(code: string): Value | null {
  return VALUES.find((value) => value === code) ?? null;
}

export interface View {
  columns: ColumnKind;
  /** Code of an international text; any when empty. */
  text: string;
  region: string;
}

export const FIRST_VIEW: View = { columns: "obligation", text: "", region: "" };

const view = createStore<View>(FIRST_VIEW);
const selected = createStore<Place | null>(null);

export const useView = (): View => useStore(view);
export const useSelected = (): Place | null => useStore(selected);

export function showView(change: Partial<View>): void {
  if (change.columns !== undefined && change.columns !== view.get().columns) selected.set(null);
  view.set((old) => ({ ...old, ...change }));
}

export function select(place: Place | null): void {
  selected.set(place);
}

/** The request for `shown`, less the reader's language. For the desk alone: nothing is asked for another audience. */
export function asRequest(
  { columns, region }: View,
  at: string | null,
): Omit<MatrixRequest, "lang"> {
  return {
    columns,
    group: null,
    at,
    since: null,
    in_force_on: null,
    stage: null,
    region: region || null,
    audience: null,
    final: false,
  };
}

/** Asks for every paragraph of every text. */
export const EVERY_PARAGRAPH = { query: null, category: null, addressee: null, nature: null };

export interface Shown {
  columns: readonly MatrixColumn[];
  rows: readonly StateRow<MatrixCell>[];
  notes: readonly string[];
}

/** Only the columns of these paragraphs; all of them where none are named. */
export function onlyColumns(matrix: MatrixAnswer, paragraphs: ReadonlySet<string> | null): Shown {
  const { columns, rows, notes } = matrix;
  if (!paragraphs) return { columns, rows, notes };
  return {
    columns: columns.filter(({ code }) => paragraphs.has(code)),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ column }) => paragraphs.has(column)),
    })),
    notes,
  };
}

/** An entry as it is typed. */
export interface Typed {
  state: string;
  column: string;
  value: Recorded;
  reason: string;
  queries: readonly Query[];
  date: string | null;
}

/** One search: what was looked for, and where. */
export interface Query {
  id: string;
  words: string;
}

export function typedOf(place: Place, entry: Entry | null): Typed {
  const queries = (entry?.queries ?? []).map((words, index) => ({ id: `q${index + 1}`, words }));
  return {
    ...place,
    value: RECORDED.find((value) => value === entry?.value) ?? "none-found",
    reason: entry?.reason ?? "",
    queries: queries.length > 0 ? queries : [{ id: "q1", words: "" }],
    date: entry?.date ?? null,
  };
}

export function withQuery(typed: Typed, id: string, words: string): Typed {
  return {
    ...typed,
    queries: typed.queries.map((query) => (query.id === id ? { id, words } : query)),
  };
}

/** A further search; ids are not given twice. */
export function withFurther(typed: Typed): Typed {
  const last = Math.max(0, ...typed.queries.map(({ id }) => Number(id.slice(1))));
  return { ...typed, queries: [...typed.queries, { id: `q${last + 1}`, words: "" }] };
}

export function withoutQuery(typed: Typed, id: string): Typed {
  return { ...typed, queries: typed.queries.filter((query) => query.id !== id) };
}

type Fault = "place" | "reason" | "queries" | "date";

/** What an entry of this value lacks. "None found" says nothing unless it says what was searched, and when. */
export function faultsOf(typed: Typed): Map<string, MessageId> {
  const faults = new Map<string, MessageId>();
  const add = (fault: Fault) => faults.set(fault, `information-fault-${fault}`);
  if (!typed.state || !typed.column) add("place");
  if (typed.value === "not-applicable" && !typed.reason.trim()) add("reason");
  if (typed.value === "none-found") {
    if (typed.queries.every(({ words }) => !words.trim())) add("queries");
    if (!typed.date) add("date");
  }
  return faults;
}

/** The request for what was typed, less the reader's language: only what belongs to its value goes along. */
export function asSave(typed: Typed, kind: ColumnKind, entry: Entry | null) {
  const { state, column, value, date } = typed;
  const searched = value === "none-found";
  return {
    id: entry?.id ?? null,
    base: entry?.base ?? null,
    state,
    column_kind: kind,
    column,
    value,
    reason: value === "not-applicable" ? typed.reason.trim() || null : null,
    queries: searched ? typed.queries.map(({ words }) => words.trim()).filter(Boolean) : [],
    date,
  };
}

export async function saveEntry(
  typed: Typed,
  kind: ColumnKind,
  entry: Entry | null,
): Promise<WireError | null> {
  const request = { ...asSave(typed, kind, entry), lang: language() };
  const outcome = await perform("information-save", request);
  return outcome.ok ? null : outcome.error;
}
