/** The compared measures as a table: one row a field or a clause, one column a measure. */
import { useState } from "react";
import { useLists } from "../../shared/register.ts";
import { Differences } from "../../shared/text/Differences.tsx";
import { type T, useT } from "../../strings/index.ts";
import { BesideGrid } from "./BesideGrid.tsx";
import {
  type BesideRow,
  type ClauseRow,
  type Comparison,
  clauseAgreement,
  clauseWords,
  type FieldRow,
  groupOf,
  linesOf,
  signOf,
} from "./compare.state.ts";
import { Letter } from "./Letter.tsx";

export interface ComparedTableProps {
  comparison: Comparison;
  rows: readonly BesideRow[];
  /** The measure whose panel is open. */
  opened: string | null;
  /** Opens the panel of a measure; `row` is what the row is called that it was opened from. */
  onOpen: (id: string, row: string) => void;
  onClose: () => void;
}

export function ComparedTable(props: ComparedTableProps) {
  const { comparison, rows, opened, onOpen, onClose } = props;
  const t = useT();
  const lists = useLists();
  const [place, setPlace] = useState("");
  const { measures } = comparison;
  return (
    <BesideGrid
      label={t("compare-screen-table")}
      corner={t("compare-screen-corner")}
      columns={measures.map((measure) => ({
        key: measure.id,
        head: <MeasureHead measure={measure} states={lists.states} />,
      }))}
      rows={rows}
      onClose={onClose}
      rowKind={(row) => row.kind}
      rowHead={(row) => <RowHead row={row} />}
      cell={(row, column) => <Cell row={row} column={column} />}
      isSelected={(row, column) => opened === measures[column]?.id && place === row.key}
      onOpen={(row, column) => {
        setPlace(row.key);
        const measure = measures[column];
        if (measure) onOpen(measure.id, rowName(row, t));
      }}
    />
  );
}

interface MeasureHeadProps {
  measure: Comparison["measures"][number];
  states: readonly { code: string; name: string }[];
}

function MeasureHead({ measure, states }: MeasureHeadProps) {
  const t = useT();
  const state = states.find(({ code }) => code === measure.state)?.name ?? measure.state;
  return (
    <>
      <bdi>{state || t("compare-screen-no-state")}</bdi>
      {measure.ref ? (
        <small>
          <bdi>{measure.ref}</bdi>
        </small>
      ) : null}
    </>
  );
}

function rowName(row: BesideRow, t: T): string {
  if (row.kind === "clauses") return t("compare-screen-clauses");
  if (row.kind === "clause") return t("compare-screen-clause", { number: row.number });
  return row.field.label;
}

function RowHead({ row }: { row: BesideRow }) {
  const t = useT();
  if (row.kind === "clauses") return <>{rowName(row, t)}</>;
  if (row.kind === "clause") return <ClauseHead clause={row.clause} name={rowName(row, t)} />;
  return (
    <>
      <span className="row-name">{rowName(row, t)}</span>
      <small className="agreement" data-same={row.field.same}>
        <bdi aria-hidden="true">{signOf(row.field.agreement)}</bdi>{" "}
        {t("compare-screen-agreement", { agreement: row.field.agreement })}
      </small>
    </>
  );
}

function ClauseHead({ clause, name }: { clause: ClauseRow; name: string }) {
  const t = useT();
  const agreement = clauseAgreement(clause);
  return (
    <>
      <span className="row-name">{name}</span>
      <small className="agreement" data-same={agreement === "same"}>
        <bdi aria-hidden="true">{signOf(agreement)}</bdi>{" "}
        {t("compare-screen-clause-agreement", { agreement })}
      </small>
      {clause.precise === false ? (
        <small className="agreement">{t("compare-screen-imprecise")}</small>
      ) : null}
    </>
  );
}

function Cell({ row, column }: { row: BesideRow; column: number }) {
  const t = useT();
  if (row.kind === "field") return <FieldCell field={row.field} column={column} />;
  if (row.kind === "clauses")
    return (
      <span className="quiet">
        {t("compare-screen-clause-count", { count: row.counts[column] ?? 0 })}
      </span>
    );
  const words = clauseWords(row.clause, column);
  if (!words) return <span className="quiet">{t("compare-screen-no-clause")}</span>;
  return (
    <div className="legal compared-words" dir="auto">
      {words.number ? <bdi className="code">{words.number}</bdi> : null}{" "}
      <Differences steps={words.steps} />
      {words.first && clauseAgreement(row.clause) === "differs" ? (
        <small className="held-against">{t("compare-screen-clause-first")}</small>
      ) : null}
    </div>
  );
}

function FieldCell({ field, column }: { field: FieldRow; column: number }) {
  const t = useT();
  const lines = linesOf(field, column);
  const group = groupOf(field, column);
  // A code at the beginning says nothing of the direction of its words.
  const isCoded = field.field === "categories";
  if (!lines) return <span className="quiet">{t("compare-screen-not-stated")}</span>;
  return (
    <div className="beside-value">
      {group === null ? null : <Letter place={group} of="value" />}
      <div>
        {lines.map((line, place) => {
          const key = `${place}${line}`;
          return (
            <div key={key} {...(isCoded ? {} : { dir: "auto" })}>
              {line}
            </div>
          );
        })}
      </div>
    </div>
  );
}
