/** What a returned sheet says, beside today's words; a person confirms question and answer, then it is taken in. */
import { useState } from "react";
import type { CapitalQuestion, ReturnedSheet } from "../../backend/index.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { useT } from "../../strings/index.ts";
import { Acting } from "./Acting.tsx";
import { AnswerFields } from "./AnswerFields.tsx";
import { type AnswerWords, readReturned, takeIn } from "./clearance.state.ts";
import { ProposalWords } from "./Proposals.tsx";
import { Changed } from "./Words.tsx";

export function ReturnedDialog({ path, sheet }: { path: string; sheet: ReturnedSheet }) {
  const t = useT();
  const [words, setWords] = useState<AnswerWords>({
    answer: sheet.answer ?? "",
    answered: sheet.answered,
    reference: sheet.reference ?? "",
    note: sheet.note ?? "",
    onCurrent: false,
  });
  const question = sheet.question;
  return (
    <Acting
      title={t("clearance-screen-returned", { file: sheet.file })}
      act={t("clearance-screen-take-in-do")}
      ready={question !== null && words.answer !== ""}
      perform={async () => (question ? await takeIn(path, question, words) : null)}
    >
      <p>{sheet.standing_words}</p>
      {sheet.known ? <p className="quiet">{t("clearance-screen-known")}</p> : null}
      {question?.changed ? <Changed changed={question.changed} /> : null}
      <div className="form">
        <QuestionChoice path={path} sheet={sheet} />
        <AnswerFields value={words} onChange={setWords} />
      </div>
      <section>
        <h3>{t("clearance-screen-proposals", { count: sheet.proposals.length })}</h3>
        {sheet.proposals.length === 0 ? (
          <p className="quiet">{t("clearance-screen-no-proposals")}</p>
        ) : (
          <ul className="plain-list">
            {sheet.proposals.map((each) => (
              <li key={`${each.field}/${each.lang}`}>
                <ProposalWords proposal={each} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {sheet.remarks.length > 0 ? (
        <section>
          <h3>{t("clearance-screen-remarks")}</h3>
          <ul>
            {sheet.remarks.map((remark) => (
              <li key={remark} dir="auto">
                {remark}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Acting>
  );
}

/** Which question it answers: said by the sheet, or chosen. */
function QuestionChoice({ path, sheet }: { path: string; sheet: ReturnedSheet }) {
  const t = useT();
  const named = (question: CapitalQuestion) => `${question.reference} · ${question.addressee}`;
  const chosen = sheet.question;
  const others = sheet.candidates.filter((each) => each.id !== chosen?.id);
  const all = chosen ? [chosen, ...others] : others;
  const none = { value: "", label: t("clearance-screen-question-choose") };
  if (all.length === 0) return null;
  return (
    <Choice
      place="above"
      label={t("clearance-screen-question")}
      value={chosen?.id ?? ""}
      onChange={(id) => void readReturned(path, id || null)}
      options={[
        ...(chosen ? [] : [none]),
        ...all.map((each) => ({ value: each.id, label: named(each) })),
      ]}
    />
  );
}
