/** The measures as rows; Enter or a click opens the fiche, Space or the mark chooses, a heading orders the list. */
import { Button } from "react-aria-components";
import type { MeasureLine } from "../../backend/index.ts";
import type { Position } from "../../shared/grid/position.ts";
import { Spacer } from "../../shared/grid/Spacer.tsx";
import { useGrid } from "../../shared/grid/useGrid.ts";
import { go } from "../../shared/navigation.ts";
import { PAGE, usePages } from "../../shared/pages.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { type MessageId, useT } from "../../strings/index.ts";
import { choose, type ListOf, useChosen } from "./chosen.state.ts";
import { copyChosen } from "./copying.ts";
import { type asRequest, orderBy, type SortColumn } from "./measures.state.ts";

const COLUMNS: readonly { sort: SortColumn; label: MessageId }[] = [
  { sort: "title", label: "measures-screen-title" },
  { sort: "state", label: "matrix-screen-state" },
  { sort: "category", label: "measures-screen-category" },
  { sort: "stage", label: "matrix-screen-stage" },
  { sort: "act", label: "window-act" },
];
const WIDTH = COLUMNS.length + 1;

export interface MeasureTableProps {
  total: number;
  asked: ReturnType<typeof asRequest>;
  list: ListOf;
}

export function MeasureTable({ total, asked, list }: MeasureTableProps) {
  const t = useT();
  const lists = useLists();
  const chosen = useChosen();
  function open({ row }: Position) {
    const measure = rowAt(row);
    if (measure) go({ name: "measure", id: measure.id });
  }
  const grid = useGrid({
    rows: total,
    columns: WIDTH,
    estimate: 40,
    onOpen: open,
    onChoose: (row, how) => void choose(list, row, how),
    onCopy: () => {
      if (chosen.ids.size > 0) void copyChosen(list, chosen.ids, lists);
    },
  });
  const pages = usePages("measures", asked, grid.range);
  const rowAt = (index: number) => pages.get(Math.floor(index / PAGE))?.measures[index % PAGE];
  return (
    <div className="table-frame" ref={grid.scroller}>
      <table
        className="grid measures"
        aria-label={t("window-page-measures")}
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        {...grid.tableProps}
      >
        <Heading list={list} count={chosen.ids.size} />
        <tbody>
          <Spacer height={grid.before} columns={WIDTH} />
          {grid.items.map((item) => {
            const measure = rowAt(item.index);
            const active = grid.active.row === item.index ? grid.active.column : null;
            return (
              <tr
                key={item.index}
                ref={grid.measure}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                aria-busy={measure === undefined}
                aria-selected={measure !== undefined && chosen.ids.has(measure.id)}
              >
                <Cells row={item.index} measure={measure} active={active} />
              </tr>
            );
          })}
          <Spacer height={grid.after} columns={WIDTH} />
        </tbody>
      </table>
    </div>
  );
}

function Heading({ list, count }: { list: ListOf; count: number }) {
  const t = useT();
  const order = list.descending ? "descending" : "ascending";
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className="choose-cell" scope="col" aria-colindex={1}>
          <Button
            className="sort-button"
            aria-label={t("bulk-choose-all")}
            aria-pressed={count > 0}
            onPress={() => void choose(list, 0, "all")}
          >
            <span className="choose-mark" />
          </Button>
        </th>
        {COLUMNS.map(({ sort, label }, index) => (
          <th
            key={sort}
            scope="col"
            aria-colindex={index + 2}
            aria-sort={list.sort === sort ? order : "none"}
          >
            <Button
              className="sort-button"
              aria-label={t("bulk-sort", { column: t(label) })}
              onPress={() => orderBy(sort)}
            >
              {t(label)}
            </Button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellsProps {
  row: number;
  measure: MeasureLine | undefined;
  /** The column of this row that takes the Tab key. */
  active: number | null;
}

function Cells({ row, measure, active }: CellsProps) {
  const t = useT();
  const lists = useLists();
  const cell = (column: number) => ({
    "aria-colindex": column + 1,
    "data-at": `${row}:${column}`,
    tabIndex: active === column ? 0 : -1,
  });
  const title = measure?.title || t("window-untitled");
  return (
    <>
      <td
        className="choose-cell"
        aria-label={measure ? t("bulk-choose-row", { title }) : undefined}
        {...cell(0)}
      >
        <span className="choose-mark" />
      </td>
      <th scope="row" {...cell(1)}>
        {measure ? <Title measure={measure} /> : null}
      </th>
      <td {...cell(2)}>{measure?.state_name}</td>
      <td {...cell(3)}>
        {measure?.categories.map((code) => (
          <div key={code}>
            <bdi className="code">{code}</bdi> {labelOf(lists.categories, code)}
          </div>
        ))}
      </td>
      <td {...cell(4)}>{measure?.stage ? labelOf(lists.stages, measure.stage) : null}</td>
      <td {...cell(5)}>
        <bdi>{measure?.act ?? measure?.year}</bdi>
      </td>
    </>
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
