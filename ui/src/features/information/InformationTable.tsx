/** The table of the information view: in each cell a sign and the words of one of the eight values. */
import { useCallback } from "react";
import type { MatrixCell } from "../../backend/index.ts";
import { StateGrid } from "../../shared/grid/StateGrid.tsx";
import { useT } from "../../strings/index.ts";
import { type Shown, select, useSelected } from "./information.state.ts";
import { ValueWords } from "./ValueWords.tsx";

export function InformationTable({ shown, label }: { shown: Shown; label: string }) {
  const t = useT();
  const selected = useSelected();
  const draw = useCallback(
    (cell: MatrixCell) => (
      <ValueWords code={cell.coverage}>
        {cell.notes.length > 0 ? <sup className="note-numbers">{cell.notes.join(" ")}</sup> : null}
        {cell.measures.length > 0 ? (
          <small>{t("matrix-screen-measures", { count: cell.measures.length })}</small>
        ) : null}
      </ValueWords>
    ),
    [t],
  );
  return (
    <StateGrid
      label={label}
      columns={shown.columns}
      rows={shown.rows}
      draw={draw}
      selected={selected}
      onOpen={select}
      estimate={52}
    />
  );
}
