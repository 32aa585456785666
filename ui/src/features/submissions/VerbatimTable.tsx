/** The file as it was submitted: every cell, word for word. */
import type { PreviewFile, PreviewRow } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { Spacer } from "../../shared/grid/Spacer.tsx";
import { useGrid } from "../../shared/grid/useGrid.ts";
import { PAGE, usePages } from "../../shared/pages.ts";
import { useT } from "../../strings/index.ts";
import { isLong } from "./preview.state.ts";
import { usePreview } from "./preview.store.ts";

/** Column numbers with the header they have in the file. */
function headers(file: PreviewFile, rows: readonly PreviewRow[]): Map<number, string> {
  const all = new Map<number, string>();
  for (const sheet of file.sheets)
    for (const column of sheet.columns) all.set(column.index, column.header);
  for (const row of rows)
    for (const cell of row.cells) if (!all.has(cell.column)) all.set(cell.column, cell.header);
  return new Map([...all].sort(([a], [b]) => a - b));
}

function textAt(row: PreviewRow | undefined, column: number): string {
  return row?.cells.find((cell) => cell.column === column)?.text ?? "";
}

export function VerbatimTable({ preview, file }: { preview: number; file: PreviewFile }) {
  const t = useT();
  const { bucket } = usePreview();
  const asked = { preview, file: file.index, bucket };
  const first = useCall("preview-rows", { ...asked, offset: 0, limit: PAGE }).answer;
  const columns = headers(file, first?.rows ?? []);
  const grid = useGrid({
    rows: first?.total ?? 0,
    columns: columns.size + 1,
    estimate: 40,
    onOpen: () => {},
  });
  const pages = usePages("preview-rows", asked, grid.range);
  const rowAt = (index: number) => pages.get(Math.floor(index / PAGE))?.rows[index % PAGE];
  return (
    <div className="table-frame" ref={grid.scroller}>
      <table className="grid preview" aria-label={t("window-as-submitted")} {...grid.tableProps}>
        <thead>
          <tr aria-rowindex={1}>
            <th className="corner" scope="col" aria-colindex={1}>
              {t("submissions-row")}
            </th>
            {[...columns].map(([column, header], index) => (
              <th key={column} scope="col" aria-colindex={index + 2}>
                <bdi>{header}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={grid.before} columns={columns.size + 1} />
          {grid.items.map((item) => {
            const row = rowAt(item.index);
            const active = grid.active.row === item.index ? grid.active.column : null;
            return (
              <tr
                key={item.index}
                ref={grid.measure}
                data-index={item.index}
                aria-rowindex={item.index + 2}
              >
                <th
                  scope="row"
                  aria-colindex={1}
                  data-at={`${item.index}:0`}
                  tabIndex={active === 0 ? 0 : -1}
                >
                  {row?.sheet ? <bdi className="code">{row.sheet}</bdi> : null}
                  {row?.sheet ? " " : null}
                  {row?.row}
                </th>
                {[...columns.keys()].map((column, index) => (
                  <td
                    data-long={isLong(textAt(row, column))}
                    key={column}
                    aria-colindex={index + 2}
                    data-at={`${item.index}:${index + 1}`}
                    tabIndex={active === index + 1 ? 0 : -1}
                    className="verbatim"
                  >
                    <div dir="auto">{textAt(row, column)}</div>
                  </td>
                ))}
              </tr>
            );
          })}
          <Spacer height={grid.after} columns={columns.size + 1} />
        </tbody>
      </table>
    </div>
  );
}
