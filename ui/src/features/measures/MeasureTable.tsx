/** The measures as rows; Enter or a click opens the fiche. */
import type { MeasureLine } from "../../backend/index.ts";
import type { Position } from "../../shared/grid/position.ts";
import { Spacer } from "../../shared/grid/Spacer.tsx";
import { useGrid } from "../../shared/grid/useGrid.ts";
import { go } from "../../shared/navigation.ts";
import { PAGE, usePages } from "../../shared/pages.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { useT } from "../../strings/index.ts";
import type { asRequest } from "./measures.state.ts";

const COLUMNS = 5;

export function MeasureTable({
  total,
  asked,
}: {
  total: number;
  asked: ReturnType<typeof asRequest>;
}) {
  const t = useT();
  const lists = useLists();
  function open({ row }: Position) {
    const measure = rowAt(row);
    if (measure) go({ name: "measure", id: measure.id });
  }
  const grid = useGrid({ rows: total, columns: COLUMNS, estimate: 40, onOpen: open });
  const pages = usePages("measures", asked, grid.range);
  const rowAt = (index: number) => pages.get(Math.floor(index / PAGE))?.measures[index % PAGE];
  return (
    <div className="table-frame" ref={grid.scroller}>
      <table className="grid measures" aria-label={t("window-page-measures")} {...grid.tableProps}>
        <thead>
          <tr aria-rowindex={1}>
            <th className="corner" scope="col" aria-colindex={1}>
              {t("measures-screen-title")}
            </th>
            <th scope="col" aria-colindex={2}>
              {t("matrix-screen-state")}
            </th>
            <th scope="col" aria-colindex={3}>
              {t("measures-screen-category")}
            </th>
            <th scope="col" aria-colindex={4}>
              {t("matrix-screen-stage")}
            </th>
            <th scope="col" aria-colindex={5}>
              {t("window-act")}
            </th>
          </tr>
        </thead>
        <tbody>
          <Spacer height={grid.before} columns={COLUMNS} />
          {grid.items.map((item) => {
            const measure = rowAt(item.index);
            const active = grid.active.row === item.index ? grid.active.column : null;
            const cell = (column: number) => ({
              "aria-colindex": column + 1,
              "data-at": `${item.index}:${column}`,
              tabIndex: active === column ? 0 : -1,
            });
            return (
              <tr
                key={item.index}
                ref={grid.measure}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                aria-busy={measure === undefined}
              >
                <th scope="row" {...cell(0)}>
                  {measure ? <Title measure={measure} /> : null}
                </th>
                <td {...cell(1)}>{measure?.state_name}</td>
                <td {...cell(2)}>
                  {measure?.categories.map((code) => (
                    <div key={code}>
                      <bdi className="code">{code}</bdi> {labelOf(lists.categories, code)}
                    </div>
                  ))}
                </td>
                <td {...cell(3)}>{measure?.stage ? labelOf(lists.stages, measure.stage) : null}</td>
                <td {...cell(4)}>
                  <bdi>{measure?.act ?? measure?.year}</bdi>
                </td>
              </tr>
            );
          })}
          <Spacer height={grid.after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}

function Title({ measure }: { measure: MeasureLine }) {
  const t = useT();
  return (
    <>
      <Foreign lang={measure.title_lang}>{measure.title || t("window-untitled")}</Foreign>{" "}
      <small>
        <bdi>{measure.reference}</bdi>
      </small>
      {measure.conflict ? (
        <small className="two-wordings">{t("measures-screen-two-wordings")}</small>
      ) : null}
    </>
  );
}
