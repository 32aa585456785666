/** States by columns as a table: headers stay, rows are numbered, keys move from cell to cell. What a cell says is the page's. */
import { type CSSProperties, memo, type ReactNode, useEffect } from "react";
import type { MatrixColumn } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import type { Position } from "./position.ts";
import { Spacer } from "./Spacer.tsx";
import { useGrid } from "./useGrid.ts";

export interface StateCell {
  /** The column's code. */
  column: string;
}

export interface StateRow<C extends StateCell> {
  number: number;
  state: string;
  name: string;
  cells: readonly C[];
}

/** A cell by its state and its column. */
export interface Place {
  state: string;
  column: string;
}

export interface StateGridProps<C extends StateCell> {
  label: string;
  columns: readonly MatrixColumn[];
  rows: readonly StateRow<C>[];
  /** Draws the words of a cell; the same function at every drawing, unless what it says changes. */
  draw: (cell: C) => ReactNode;
  /** Whether a bar at its edge marks the cell as changed; the words say it too. */
  isMarked?: (cell: C) => boolean;
  selected: Place | null;
  onOpen: (place: Place) => void;
  /** Height of a row before it is measured, in pixels. */
  estimate?: number;
}

export function StateGrid<C extends StateCell>(props: StateGridProps<C>) {
  const { label, columns, rows, draw, isMarked, selected, onOpen, estimate = 60 } = props;
  const t = useT();
  const width = columns.length + 1;

  function open({ row, column }: Position) {
    const state = rows[row];
    const cell = state?.cells[column - 1];
    if (state && cell) onOpen({ state: state.state, column: cell.column });
  }

  const grid = useGrid({ rows: rows.length, columns: width, estimate, onOpen: open });
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
        style={{ "--columns": columns.length } as CSSProperties}
        {...grid.tableProps}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th className="corner" scope="col" aria-colindex={1}>
              {t("matrix-screen-state")}
            </th>
            {columns.map((column, index) => (
              <th key={column.code} scope="col" aria-colindex={index + 2}>
                {column.short ? <bdi className="code">{column.short}</bdi> : null}
                <span className="column-label" dir="auto" title={column.label}>
                  {column.label}
                </span>
                {column.unverified ? <small>{t("matrix-screen-unverified")}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={grid.before} columns={width} />
          {grid.items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <Row
                key={row.state}
                index={item.index}
                row={row}
                draw={draw}
                isMarked={isMarked}
                measure={grid.measure}
                active={grid.active.row === item.index ? grid.active.column : null}
                selected={selected?.state === row.state ? selected.column : null}
              />
            );
          })}
          <Spacer height={grid.after} columns={width} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps<C extends StateCell> {
  index: number;
  row: StateRow<C>;
  draw: (cell: C) => ReactNode;
  isMarked: ((cell: C) => boolean) | undefined;
  measure: (element: Element | null) => void;
  active: number | null;
  selected: string | null;
}

// `memo` forgets that the component is generic; what it draws is the same.
const Row = memo(PlainRow) as typeof PlainRow;

function PlainRow<C extends StateCell>(props: RowProps<C>) {
  const { index, row, draw, isMarked, measure, active, selected } = props;
  const t = useT();
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" aria-colindex={1} data-at={`${index}:0`} tabIndex={active === 0 ? 0 : -1}>
        <span className="row-number">{row.number}</span>
        <span className="row-name">
          {row.name} <small>{row.state}</small>
        </span>
      </th>
      {row.cells.map((cell, column) => {
        const marked = isMarked?.(cell) ?? false;
        return (
          <td
            key={cell.column}
            aria-colindex={column + 2}
            data-at={`${index}:${column + 1}`}
            data-changed={marked}
            {...(selected === cell.column ? { "aria-selected": true } : {})}
            tabIndex={active === column + 1 ? 0 : -1}
          >
            {draw(cell)}
            {marked ? <span className="only-read">{t("matrix-screen-changed")}</span> : null}
          </td>
        );
      })}
    </tr>
  );
}
