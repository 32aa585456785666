/** Things beside each other as a table: one column each, heads that stay, keys that move from cell to cell. */
import { type CSSProperties, type ReactNode, useEffect } from "react";
import type { Position } from "../../shared/grid/position.ts";
import { Spacer } from "../../shared/grid/Spacer.tsx";
import { useGrid } from "../../shared/grid/useGrid.ts";

export interface BesideColumn {
  key: string;
  head: ReactNode;
}

export interface BesideGridProps<R extends { key: string }> {
  label: string;
  /** What the first column holds. */
  corner: string;
  columns: readonly BesideColumn[];
  rows: readonly R[];
  rowHead: (row: R) => ReactNode;
  cell: (row: R, column: number) => ReactNode;
  /** Says of what kind a row is, for its look. */
  rowKind: (row: R) => string;
  isSelected: (row: R, column: number) => boolean;
  onOpen: (row: R, column: number) => void;
  /** Closes what was opened from a cell. */
  onClose: () => void;
}

export function BesideGrid<R extends { key: string }>(props: BesideGridProps<R>) {
  const { label, corner, columns, rows } = props;
  const width = columns.length + 1;
  function open({ row, column }: Position) {
    const found = rows[row];
    if (found && column > 0) props.onOpen(found, column - 1);
  }
  const grid = useGrid({ rows: rows.length, columns: width, estimate: 64, onOpen: open });
  useShownSelection(grid.scroller);
  return (
    <div className="table-frame" ref={grid.scroller}>
      <table
        className="grid side-by-side"
        aria-label={label}
        style={{ "--columns": columns.length } as CSSProperties} // a custom property, which the type does not know
        {...grid.tableProps}
        onKeyDown={(event) => {
          if (event.key === "Escape") props.onClose();
          else grid.tableProps.onKeyDown(event);
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th className="corner" scope="col" aria-colindex={1}>
              {corner}
            </th>
            {columns.map((column, place) => (
              <th key={column.key} scope="col" aria-colindex={place + 2}>
                {column.head}
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
                key={row.key}
                {...props}
                row={row}
                index={item.index}
                measure={grid.measure}
                active={grid.active.row === item.index ? grid.active.column : null}
              />
            );
          })}
          <Spacer height={grid.after} columns={width} />
        </tbody>
      </table>
    </div>
  );
}

/** The panel takes room from the table: the cell it speaks of must not vanish behind it. */
function useShownSelection(scroller: { current: HTMLElement | null }) {
  useEffect(() => {
    scroller.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

interface RowProps<R extends { key: string }> extends BesideGridProps<R> {
  row: R;
  index: number;
  measure: (element: Element | null) => void;
  active: number | null;
}

function Row<R extends { key: string }>(props: RowProps<R>) {
  const { row, index, columns, measure, active } = props;
  return (
    <tr ref={measure} data-index={index} data-kind={props.rowKind(row)} aria-rowindex={index + 2}>
      <th scope="row" aria-colindex={1} data-at={`${index}:0`} tabIndex={active === 0 ? 0 : -1}>
        {props.rowHead(row)}
      </th>
      {columns.map((column, place) => (
        <td
          key={column.key}
          aria-colindex={place + 2}
          data-at={`${index}:${place + 1}`}
          {...(props.isSelected(row, place) ? { "aria-selected": true } : {})}
          tabIndex={active === place + 1 ? 0 : -1}
        >
          {props.cell(row, place)}
        </td>
      ))}
    </tr>
  );
}
