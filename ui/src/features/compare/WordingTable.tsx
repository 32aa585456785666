/** The ideas as a table: each cell has the wording's letter, the sentence, and how sure its place is. */
import { useLists } from "../../shared/register.ts";
import { useT } from "../../strings/index.ts";
import { BesideGrid } from "./BesideGrid.tsx";
import { Letter } from "./Letter.tsx";
import type { OpenCell } from "./WordingPage.tsx";
import {
  type Alignment,
  columnOrder,
  type IdeaRow,
  ideasOf,
  standing,
  sureness,
  type WordingCell,
} from "./wording.state.ts";

export interface WordingTableProps {
  alignment: Alignment;
  opened: OpenCell | null;
  onOpen: (cell: OpenCell) => void;
  onClose: () => void;
}

export function WordingTable({ alignment, opened, onOpen, onClose }: WordingTableProps) {
  const t = useT();
  const lists = useLists();
  const order = columnOrder(alignment.states, lists.states);
  const placeOf = (column: number) => order[column] ?? column;
  const columns = order.map((place) => {
    const code = alignment.states[place] ?? "";
    const name = lists.states.find((state) => state.code === code)?.name ?? code;
    return {
      key: code,
      head: (
        <>
          <bdi>{name}</bdi>
          <small>
            <bdi>{code}</bdi>
          </small>
        </>
      ),
    };
  });
  return (
    <BesideGrid
      label={t("compare-screen-wording-title")}
      corner={t("compare-screen-idea")}
      columns={columns}
      rows={ideasOf(alignment)}
      onClose={onClose}
      rowKind={() => "idea"}
      rowHead={({ number, row }) => (
        <>
          <span className="row-number">{number}</span>
          <span className="row-name" dir="auto">
            {row.label}
          </span>
          {row.shape === "other" ? null : (
            <small className="shape">{t("compare-screen-shape", { shape: row.shape })}</small>
          )}
        </>
      )}
      cell={({ row }, column) => <Cell row={row} cell={row.cells[placeOf(column)] ?? null} />}
      isSelected={({ key }, column) => opened?.idea === key && opened.column === placeOf(column)}
      onOpen={({ key }, column) => onOpen({ idea: key, column: placeOf(column) })}
    />
  );
}

function Cell({ row, cell }: { row: IdeaRow; cell: WordingCell | null }) {
  const t = useT();
  if (!cell) return <span className="quiet">{t("compare-screen-not-in-text")}</span>;
  return (
    <>
      <div className="beside-value">
        <Letter place={cell.variant} of="wording" />
        <div className="legal compared-words" dir="auto">
          {cell.number ? <bdi className="code">{cell.number}</bdi> : null} {cell.sentence}
        </div>
      </div>
      <small>{t("compare-screen-likeness", { likeness: standing(row, cell) })}</small>
      <Sureness confidence={cell.confidence} />
    </>
  );
}

export function Sureness({ confidence }: { confidence: number }) {
  const t = useT();
  const sure = sureness(confidence);
  return (
    <small className="sureness" data-sure={sure}>
      {t("compare-screen-confidence", { sure, percent: confidence })}
    </small>
  );
}
