/** The rows of a status list: names that are not certain first, each with the question which state it is. */
import type { StatusListAnswer, StatusRow } from "../../backend/index.ts";
import { useLists } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useLanguage, useT } from "../../strings/index.ts";

const NO_STATE = "none";

export interface PartiesRowsProps {
  answer: StatusListAnswer;
  answers: Readonly<Record<string, string | null>>;
  onAnswer: (printed: string, code: string | null) => void;
}

export function PartiesRows({ answer, answers, onAnswer }: PartiesRowsProps) {
  const t = useT();
  const asked = answer.rows.filter((row) => row.matched === "asked");
  // A row that a person settled stays where its question stood.
  const settled = answer.rows.filter((row) => row.matched !== "asked" && row.printed in answers);
  const rest = answer.rows.filter((row) => row.matched !== "asked" && !(row.printed in answers));
  const questions = [...asked, ...settled].sort((one, other) => one.row - other.row);
  return (
    <>
      {asked.length > 0 ? (
        <p className="question" role="status">
          {t("international-list-names-open", { count: asked.length })}
        </p>
      ) : null}
      <table className="grid parties-rows" aria-label={t("international-parties")}>
        <thead>
          <tr>
            <th scope="col">{t("international-list-row")}</th>
            <th scope="col">{t("international-list-printed")}</th>
            <th scope="col">{t("international-list-state")}</th>
            <th scope="col">{t("international-list-date")}</th>
          </tr>
        </thead>
        <tbody>
          {[...questions, ...rest].map((row) => (
            <Row key={row.row} row={row} answers={answers} onAnswer={onAnswer} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends Omit<PartiesRowsProps, "answer"> {
  row: StatusRow;
}

function Row({ row, answers, onAnswer }: RowProps) {
  const t = useT();
  const language = useLanguage();
  const open = row.matched === "asked" || row.printed in answers;
  return (
    <tr data-open={row.matched === "asked"}>
      <td>{row.row}</td>
      <th scope="row">
        <bdi>{row.printed}</bdi>
      </th>
      <td>
        {open ? <WhichState row={row} answers={answers} onAnswer={onAnswer} /> : null}
        {open ? null : <bdi>{row.name}</bdi>}
        {row.matched === "again" ? <small>{t("international-list-again")}</small> : null}
        {row.matched === "left-out" ? <small>{t("international-list-left-out")}</small> : null}
      </td>
      <td>
        <bdi>{row.date ? formatDate(row.date, language) : null}</bdi>
      </td>
    </tr>
  );
}

function WhichState({ row, answers, onAnswer }: RowProps) {
  const t = useT();
  const lists = useLists();
  const near = row.suggestions.map(({ code, label }) => ({ value: code, label }));
  const others = lists.states
    .filter((state) => !row.suggestions.some((each) => each.code === state.code))
    .map(({ code, name }) => ({ value: code, label: name }));
  const none = { value: NO_STATE, label: t("international-list-no-state") };
  const said = row.printed in answers ? (answers[row.printed] ?? NO_STATE) : null;
  return (
    <Picker
      label={t("international-list-which", { name: row.printed })}
      options={[...near, none, ...others]}
      value={said}
      onChange={(code) => onAnswer(row.printed, code === NO_STATE ? null : code)}
    />
  );
}
