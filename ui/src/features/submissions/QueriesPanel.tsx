/** Beside the rows: questions with their choices, measures that are gone, and what is only noted. */
import { Button, Checkbox } from "react-aria-components";
import type { PreviewFile, Question } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { giveAnswer } from "./answers.ts";

export function QueriesPanel({ file }: { file: PreviewFile }) {
  const t = useT();
  const open = file.questions.filter((question) => question.answer === null).length;
  return (
    <aside aria-label={t("submissions-queries", { count: open })}>
      <h2>{t("submissions-queries", { count: open })}</h2>
      {file.layout ? (
        <p className="quiet layout-name">{t("submissions-layout", { name: file.layout })}</p>
      ) : null}
      {file.questions.length === 0 ? <p className="quiet">{t("submissions-no-queries")}</p> : null}
      {file.questions.map((question) => (
        <QuestionShown key={question.id} file={file} question={question} />
      ))}
      <Removed file={file} />
      {file.notes.length > 0 ? (
        <>
          <h3>{t("submissions-noted")}</h3>
          <ul className="plain-list notes">
            {file.notes.map((note) => (
              <li key={`${note.code}:${note.sheet}:${note.row}:${note.column}:${note.message}`}>
                {note.message} {note.hint}
                <small className="place">
                  {note.sheet ? t("window-place-sheet", { sheet: note.sheet }) : null}
                  {note.sheet && note.row !== null ? " · " : null}
                  {note.row !== null ? t("window-place-row", { row: note.row }) : null}
                </small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  );
}

function QuestionShown({ file, question }: { file: PreviewFile; question: Question }) {
  const t = useT();
  return (
    <section className="question" data-answered={question.answer !== null}>
      <strong>{question.title}</strong>
      {question.detail ? <p>{question.detail}</p> : null}
      {question.rows > 0 ? (
        <p className="quiet">{t("submissions-question-rows", { count: question.rows })}</p>
      ) : null}
      <div className="choices">
        {question.choices.map((choice) => (
          <Button
            key={choice.value}
            className="button"
            data-chosen={question.answer === choice.value}
            onPress={() =>
              void giveAnswer(file.index, {
                kind: "question",
                id: question.id,
                value: choice.value,
              })
            }
          >
            <bdi>{choice.label}</bdi>
          </Button>
        ))}
      </div>
    </section>
  );
}

function Removed({ file }: { file: PreviewFile }) {
  const t = useT();
  if (file.removed.length === 0) return null;
  return (
    <>
      <h3>{t("submissions-removed")}</h3>
      <p className="quiet">{t("submissions-removed-explains")}</p>
      {file.removed.map((row) => (
        <Checkbox
          key={row.record}
          className="check"
          isSelected={row.remove}
          onChange={(remove) =>
            void giveAnswer(file.index, { kind: "remove", record: row.record, remove })
          }
        >
          <span className="check-box" aria-hidden="true" />
          <span>{t("submissions-remove", { title: row.title })}</span>
        </Checkbox>
      ))}
    </>
  );
}
