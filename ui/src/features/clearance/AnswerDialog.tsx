/** An answer that came by mail, by telephone or in person. */
import { useState } from "react";
import type { CapitalQuestion } from "../../backend/index.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { useT } from "../../strings/index.ts";
import { Acting } from "./Acting.tsx";
import { AnswerFields } from "./AnswerFields.tsx";
import { type AnswerWords, recordAnswer } from "./clearance.state.ts";

export function AnswerDialog({ question }: { question: CapitalQuestion }) {
  const t = useT();
  const [words, setWords] = useState<AnswerWords>({
    answer: question.answer === "awaited" ? "" : question.answer,
    answered: question.answered,
    reference: question.answer_reference ?? "",
    note: question.note ?? "",
    onCurrent: false,
  });
  return (
    <Acting
      title={t("clearance-screen-record-of", { who: question.addressee })}
      act={t("clearance-screen-record-do")}
      ready={words.answer !== ""}
      perform={() => recordAnswer(question, words)}
    >
      <div className="form">
        <AnswerFields value={words} onChange={setWords} />
        {question.changed ? (
          <Choice
            place="above"
            label={t("clearance-screen-record-on")}
            value={words.onCurrent ? "current" : "asked"}
            onChange={(on) => setWords({ ...words, onCurrent: on === "current" })}
            options={(["asked", "current"] as const).map((value) => ({
              value,
              label: t(`clearance-screen-record-on-${value}`),
            }))}
          />
        ) : null}
      </div>
    </Acting>
  );
}
