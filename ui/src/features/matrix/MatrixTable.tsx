/** The matrix as a table, of one moment or of two side by side. */
import { useCallback } from "react";
import { StateGrid } from "../../shared/grid/StateGrid.tsx";
import { useLists } from "../../shared/register.ts";
import { useT } from "../../strings/index.ts";
import type { ShownCell, ShownMatrix } from "./beside.ts";
import { select, useSelected } from "./matrix.state.ts";
import { type Dates, ShownWords } from "./ShownWords.tsx";

export interface MatrixTableProps {
  matrix: ShownMatrix;
  /** The two dates, where two stand side by side. */
  dates: Dates | null;
  label: string;
}

const isMarked = ({ cell, difference }: ShownCell) => difference !== null || cell.changed_since;

export function MatrixTable({ matrix, dates, label }: MatrixTableProps) {
  const t = useT();
  const lists = useLists();
  const selected = useSelected();
  const { earlier, later } = dates ?? { earlier: null, later: null };
  const draw = useCallback(
    (shown: ShownCell) => (
      <ShownWords
        shown={shown}
        lists={lists}
        dates={earlier && later ? { earlier, later } : null}
        t={t}
      />
    ),
    [lists, earlier, later, t],
  );
  return (
    <StateGrid
      label={label}
      columns={matrix.columns}
      rows={matrix.rows}
      draw={draw}
      isMarked={isMarked}
      selected={selected}
      onOpen={(place) => select({ ...place, measure: null })}
    />
  );
}
