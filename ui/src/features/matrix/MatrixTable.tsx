/** The matrix as a table: headers stay, rows are numbered, keys move from cell to cell. */
import { type CSSProperties, memo, useEffect } from "react";
import type { Lists, MatrixAnswer, MatrixRow } from "../../backend/index.ts";
import type { Position } from "../../shared/grid/position.ts";
import { Spacer } from "../../shared/grid/Spacer.tsx";
import { useGrid } from "../../shared/grid/useGrid.ts";
import { useLists } from "../../shared/register.ts";
import { type T, useT } from "../../strings/index.ts";
import { CellWords } from "./CellWords.tsx";
import { type Selected, select, useSelected } from "./matrix.state.ts";

export function MatrixTable({ matrix, label }: { matrix: MatrixAnswer; label: string }) {
  const t = useT();
  const lists = useLists();
  const selected = useSelected();
  const columns = matrix.columns.length + 1;

  function open({ row, column }: Position) {
    const state = matrix.rows[row];
    const cell = state?.cells[column - 1];
    if (state && cell) select({ state: state.state, column: cell.column, measure: null });
  }

  const grid = useGrid({ rows: matrix.rows.length, columns, estimate: 60, onOpen: open });
  // The panel takes room from the table: the cell it speaks of must not vanish behind it.
  useEffect(() => {
    if (!selected) return;
    grid.scroller.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected, grid.scroller]);

  return (
    <div className="table-frame" ref={grid.scroller}>
      <table
        className="grid matrix"
        aria-label={label}
        style={{ "--columns": matrix.columns.length } as CSSProperties}
        {...grid.tableProps}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th className="corner" scope="col" aria-colindex={1}>
              {t("matrix-screen-state")}
            </th>
            {matrix.columns.map((column, index) => (
              <th key={column.code} scope="col" aria-colindex={index + 2}>
                {column.short ? <bdi className="code">{column.short}</bdi> : null}
                {column.label}
                {column.unverified ? <small>{t("matrix-screen-unverified")}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={grid.before} columns={columns} />
          {grid.items.map((item) => {
            const row = matrix.rows[item.index];
            if (!row) return null;
            return (
              <Row
                key={row.state}
                index={item.index}
                row={row}
                lists={lists}
                t={t}
                measure={grid.measure}
                active={grid.active.row === item.index ? grid.active.column : null}
                selected={selected?.state === row.state ? selected : null}
              />
            );
          })}
          <Spacer height={grid.after} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  index: number;
  row: MatrixRow;
  lists: Lists;
  t: T;
  measure: (element: Element | null) => void;
  active: number | null;
  selected: Selected | null;
}

const Row = memo(function Row({ index, row, lists, t, measure, active, selected }: RowProps) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" aria-colindex={1} data-at={`${index}:0`} tabIndex={active === 0 ? 0 : -1}>
        <span className="row-number">{row.number}</span>
        <span className="row-name">
          {row.name} <small>{row.state}</small>
        </span>
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={cell.column}
          aria-colindex={column + 2}
          data-at={`${index}:${column + 1}`}
          data-changed={cell.changed_since}
          {...(selected?.column === cell.column ? { "aria-selected": true } : {})}
          tabIndex={active === column + 1 ? 0 : -1}
        >
          <CellWords cell={cell} lists={lists} t={t} />
          {cell.changed_since ? (
            <span className="only-read">{t("matrix-screen-changed")}</span>
          ) : null}
        </td>
      ))}
    </tr>
  );
});
