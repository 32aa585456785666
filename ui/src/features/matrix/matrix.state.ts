/** What the matrix shows and how a cell is said; nothing here draws. */
import type { CellLine, ColumnKind, MatrixCell, MatrixRequest } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";

/** What the reader chose to see; an empty word means "any". */
export interface View {
  columns: ColumnKind;
  group: string | null;
  stage: string;
  region: string;
  /** For whose eyes; the desk's own when empty. */
  audience: string;
  since: string | null;
  /** The other moment, where two stand side by side; `NOW` for the register as it is. */
  beside: string | null;
  /** Whether only states stand there whose cells differ between the two moments. */
  differing: boolean;
}

export const NOW = "now";

export const FIRST_VIEW: View = {
  columns: "category",
  group: null,
  stage: "",
  region: "",
  audience: "",
  since: null,
  beside: null,
  differing: false,
};

export interface Selected {
  state: string;
  column: string;
  /** The measure read in the side panel, where the cell has several. */
  measure: string | null;
}

const view = createStore<View>(FIRST_VIEW);
const selected = createStore<Selected | null>(null);

export const useView = (): View => useStore(view);
export const useSelected = (): Selected | null => useStore(selected);

/** Changes what is shown. Other columns have other cells, so the panel closes with them. */
export function showView(change: Partial<View>): void {
  const kindChanges = change.columns !== undefined && change.columns !== view.get().columns;
  if (kindChanges) selected.set(null);
  view.set((old) => ({ ...old, ...(kindChanges ? { group: null } : {}), ...change }));
}

export function select(choice: Selected | null): void {
  selected.set(choice);
}

export function forgetView(): void {
  view.set(FIRST_VIEW);
  selected.set(null);
}

/** The request for `shown`, less the reader's language. */
export function asRequest(shown: View, at: string | null): Omit<MatrixRequest, "lang"> {
  return {
    columns: shown.columns,
    group: shown.group,
    at,
    since: shown.since,
    in_force_on: null,
    stage: shown.stage || null,
    region: shown.region || null,
    audience: shown.audience || null,
    final: false,
  };
}

/** The act as printed, and the year where the act does not already say it. */
export function actParts(line: CellLine): string[] {
  const year = line.year === null ? null : String(line.year);
  if (!line.act) return year ? [year] : [];
  return year && !line.act.includes(year) ? [line.act, year] : [line.act];
}

export interface Stanza {
  stage: string | null;
  lines: CellLine[];
}

/** Lines grouped by stage in the order given, so that a stage is said once for those that share it. */
export function stanzas(cell: MatrixCell): Stanza[] {
  const all: Stanza[] = [];
  for (const line of cell.lines) {
    const same = all.find((stanza) => stanza.stage === line.stage);
    if (same) same.lines.push(line);
    else all.push({ stage: line.stage, lines: [line] });
  }
  return all;
}
