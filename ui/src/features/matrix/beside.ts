/** Two matrices of two moments as one: every state and column of either, and what differs in each cell. Pure. */
import type { MatrixAnswer, MatrixCell, MatrixColumn, MatrixRow } from "../../backend/index.ts";
import type { StateRow } from "../../shared/grid/StateGrid.tsx";

/** `new`: no measure before; `gone`: none after; `other`: what is known differs; `text`: only words not shown do. */
export type Difference = "new" | "gone" | "other" | "text";

/** A cell as shown: what is known, and what was known at the earlier moment where that differs. */
export interface ShownCell {
  column: string;
  cell: MatrixCell;
  before: MatrixCell | null;
  difference: Difference | null;
}

export interface ShownMatrix {
  columns: readonly MatrixColumn[];
  rows: readonly StateRow<ShownCell>[];
  notes: readonly string[];
  /** Cells that differ. */
  differing: number;
}

/** One moment alone. */
export function alone(matrix: MatrixAnswer): ShownMatrix {
  const rows = matrix.rows.map(({ number, state, name, cells }) => ({
    number,
    state,
    name,
    cells: cells.map((cell) => ({ column: cell.column, cell, before: null, difference: null })),
  }));
  return { columns: matrix.columns, rows, notes: matrix.notes, differing: 0 };
}

/** Nothing is known of a state or a column that a matrix does not show. */
function unknown(column: string): MatrixCell {
  return {
    column,
    coverage: "unchecked",
    measures: [],
    stage: null,
    stages: {},
    lines: [],
    more: 0,
    change: null,
    notes: [],
    changed_since: false,
  };
}

/** What nobody recorded follows from the rest, so that its coming with a new row or column is no difference. */
const FOLLOWS: readonly string[] = ["", "unchecked", "no-information", "received"];

/** What is shown of a cell, so that two can be told apart. */
function shownOf({ coverage, lines, more }: MatrixCell): string {
  return JSON.stringify([coverage, more, lines]);
}

function differenceOf(before: MatrixCell | undefined, after: MatrixCell | undefined) {
  const present = before ?? after;
  if (!before || !after) {
    if (!present || (present.measures.length === 0 && FOLLOWS.includes(present.coverage)))
      return null;
  }
  const had = (before?.measures.length ?? 0) > 0;
  const has = (after?.measures.length ?? 0) > 0;
  if (!had && has) return "new";
  if (had && !has) return "gone";
  if (!before || !after || shownOf(before) !== shownOf(after)) return "other";
  return has && after.change ? "text" : null;
}

/** Elements of both lists: those of `later` in their order, then what only `earlier` has. */
function union<E>(earlier: readonly E[], later: readonly E[], key: (element: E) => string): E[] {
  const known = new Set(later.map(key));
  return [...later, ...earlier.filter((element) => !known.has(key(element)))];
}

function cellsOf(row: MatrixRow | undefined): Map<string, MatrixCell> {
  return new Map((row?.cells ?? []).map((cell) => [cell.column, cell]));
}

/** The later matrix was asked for with what changed since the earlier moment. */
export function sideBySide(earlier: MatrixAnswer, later: MatrixAnswer): ShownMatrix {
  const columns = union(earlier.columns, later.columns, ({ code }) => code);
  const notes = union(earlier.notes, later.notes, (note) => note);
  const before = new Map(earlier.rows.map((row) => [row.state, row]));
  const after = new Map(later.rows.map((row) => [row.state, row]));
  let differing = 0;
  const rows = union(earlier.rows, later.rows, ({ state }) => state).map((row, index) => {
    const [then, now] = [cellsOf(before.get(row.state)), cellsOf(after.get(row.state))];
    const cells = columns.map(({ code }): ShownCell => {
      const difference = differenceOf(then.get(code), now.get(code));
      if (difference) differing += 1;
      return {
        column: code,
        cell: now.get(code) ?? unknown(code),
        before: difference ? renumbered(then.get(code) ?? unknown(code), earlier, notes) : null,
        difference,
      };
    });
    return { number: index + 1, state: row.state, name: row.name, cells };
  });
  return { columns, rows, notes, differing };
}

/** The footnotes of a cell under the numbers that they have in the whole. */
function renumbered(cell: MatrixCell, of: MatrixAnswer, notes: readonly string[]): MatrixCell {
  if (cell.notes.length === 0) return cell;
  return {
    ...cell,
    notes: cell.notes.map((number) => notes.indexOf(of.notes[number - 1] ?? "") + 1),
  };
}

/** Only states of which a cell differs. */
export function onlyDiffering(matrix: ShownMatrix): ShownMatrix {
  return {
    ...matrix,
    rows: matrix.rows.filter(({ cells }) => cells.some(({ difference }) => difference !== null)),
  };
}
