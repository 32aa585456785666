/** Beside the matrix: what stands behind one cell, down to the words as submitted. */
import { Button } from "react-aria-components";
import type { MatrixCell } from "../../backend/index.ts";
import { MeasureGlance } from "../../shared/measure/MeasureGlance.tsx";
import { labelOf, useLists } from "../../shared/register.ts";
import { useT } from "../../strings/index.ts";
import type { ShownMatrix } from "./beside.ts";
import { actParts, type Selected, select } from "./matrix.state.ts";

/** Closes the panel and gives the focus back to its cell. */
function close() {
  const cell = document.querySelector<HTMLElement>("[role=grid] [aria-selected=true]");
  select(null);
  cell?.focus();
}

export interface CellPanelProps {
  matrix: ShownMatrix;
  /** Which moment is told of, where two stand side by side. */
  looksAt: "earlier" | "later";
  selected: Selected;
}

export function CellPanel({ matrix, looksAt, selected }: CellPanelProps) {
  const t = useT();
  const row = matrix.rows.find((each) => each.state === selected.state);
  const column = matrix.columns.find((each) => each.code === selected.column);
  const shown = row?.cells.find((each) => each.column === selected.column);
  const cell = looksAt === "earlier" ? (shown?.before ?? shown?.cell) : shown?.cell;
  if (!row || !column || !cell) return null;
  const only = cell.measures.length === 1 ? (cell.measures[0] ?? null) : null;
  const measure = selected.measure ?? only;
  return (
    <aside
      aria-label={t("matrix-screen-panel")}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className="aside-bar">
        <span className="aside-place">
          <bdi>{row.name}</bdi> · <bdi>{column.short}</bdi> <bdi>{column.label}</bdi>
        </span>
        <Button className="plain-button" onPress={close}>
          {t("window-close")}
        </Button>
      </div>
      {measure ? <MeasureGlance id={measure} /> : <CellMeasures cell={cell} selected={selected} />}
      {measure && !only ? (
        <Button className="button" onPress={() => select({ ...selected, measure: null })}>
          {t("matrix-screen-all-in-cell")}
        </Button>
      ) : null}
    </aside>
  );
}

function CellMeasures({ cell, selected }: { cell: MatrixCell; selected: Selected }) {
  const t = useT();
  const lists = useLists();
  if (cell.measures.length === 0) {
    return (
      <>
        <h2>{labelOf(lists.coverage, cell.coverage)}</h2>
        <p className="quiet">{t("matrix-screen-nothing-here")}</p>
      </>
    );
  }
  return (
    <>
      <h2>{t("matrix-screen-measures", { count: cell.measures.length })}</h2>
      <ul className="plain-list">
        {cell.measures.map((measure) => {
          const line = cell.lines.find((each) => each.measure === measure);
          return (
            <li key={measure}>
              <Button className="list-button" onPress={() => select({ ...selected, measure })}>
                <bdi>{line?.title ?? measure}</bdi>
                {line ? (
                  <small>
                    {[
                      line.reference,
                      line.stage ? labelOf(lists.stages, line.stage) : null,
                      ...actParts(line),
                    ]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </small>
                ) : null}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
