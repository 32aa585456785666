/** The fields of a measure keyed by hand. */
import { useLists } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import { isDateProblem, type Keyed } from "./enter.state.ts";

export function EnterForm({ keyed, onChange }: { keyed: Keyed; onChange: (keyed: Keyed) => void }) {
  const t = useT();
  const lists = useLists();
  const change = (part: Partial<Keyed>) => onChange({ ...keyed, ...part });
  const name = (code: string) => lists.fields.find((field) => field.code === code)?.label ?? code;
  const dateProblem = (text: string) =>
    isDateProblem(text) ? t("submissions-date-problem") : undefined;
  return (
    <div className="form-grid enter-form">
      <Picker
        label={name("state")}
        value={keyed.state}
        onChange={(state) => change({ state })}
        options={lists.states.map(({ code, name: label }) => ({ value: code, label }))}
      />
      <Choice
        place="above"
        label={t("submissions-language-of-text")}
        value={keyed.language}
        onChange={(language) => change({ language })}
        options={[
          { value: "und", label: t("submissions-not-stated") },
          ...LANGUAGES.map((each) => ({ value: each.code, label: each.name })),
        ]}
      />
      <div className="whole-row">
        <Field
          label={name("title")}
          value={keyed.title}
          onChange={(title) => change({ title })}
          hint={t("submissions-as-worded")}
        />
      </div>
      <Picker
        label={name("category")}
        value={keyed.category}
        onChange={(category) => change({ category })}
        options={lists.categories.map(({ code, label }) => ({
          value: code,
          label: `${code} ${label}`,
        }))}
      />
      <Choice
        place="above"
        label={name("stage")}
        value={keyed.stage}
        onChange={(stage) => change({ stage })}
        options={[
          { value: "", label: t("submissions-not-stated") },
          ...lists.stages.map(({ code, label }) => ({ value: code, label })),
        ]}
      />
      <Field
        label={name("number")}
        value={keyed.number}
        onChange={(number) => change({ number })}
      />
      <Field
        label={name("authority")}
        value={keyed.authority}
        onChange={(authority) => change({ authority })}
      />
      <Field
        label={name("adopted")}
        value={keyed.adopted}
        onChange={(adopted) => change({ adopted })}
        dir="ltr"
        hint={t("submissions-date-hint")}
        problem={dateProblem(keyed.adopted)}
      />
      <Field
        label={name("in_force")}
        value={keyed.inForce}
        onChange={(inForce) => change({ inForce })}
        dir="ltr"
        hint={t("submissions-date-hint")}
        problem={dateProblem(keyed.inForce)}
      />
      <div className="whole-row">
        <Field
          label={name("text")}
          value={keyed.text}
          onChange={(text) => change({ text })}
          lines="many"
          hint={t("submissions-as-worded")}
        />
      </div>
      <div className="whole-row">
        <Field
          label={name("source")}
          value={keyed.source}
          onChange={(source) => change({ source })}
        />
      </div>
    </div>
  );
}
