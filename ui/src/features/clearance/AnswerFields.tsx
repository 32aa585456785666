/** What an answer consists of; the same for one that came by word and one that came on a sheet. */
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { useT } from "../../strings/index.ts";
import type { AnswerWords } from "./clearance.state.ts";

const ANSWERS = ["cleared", "with-changes", "ad-referendum", "awaited"] as const;

export interface AnswerFieldsProps {
  value: AnswerWords;
  onChange: (value: AnswerWords) => void;
}

export function AnswerFields({ value, onChange }: AnswerFieldsProps) {
  const t = useT();
  const change = (part: Partial<AnswerWords>) => onChange({ ...value, ...part });
  const options = ANSWERS.map((code) => ({ value: code, label: t.code("clearance-answer", code) }));
  const none = { value: "", label: t("clearance-screen-choose-answer") };
  return (
    <>
      <Choice
        place="above"
        label={t("clearance-screen-record-what")}
        value={value.answer}
        onChange={(answer) => change({ answer })}
        options={value.answer === "" ? [none, ...options] : options}
      />
      <Day
        place="above"
        label={t("clearance-screen-record-date")}
        value={value.answered}
        onChange={(answered) => change({ answered })}
      />
      <Field
        label={t("clearance-screen-record-reference")}
        value={value.reference}
        onChange={(reference) => change({ reference })}
      />
      <Field
        label={t("clearance-screen-record-note")}
        lines="many"
        value={value.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
