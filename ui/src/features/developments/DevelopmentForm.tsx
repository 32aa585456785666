/** The form of one development. */
import { useState } from "react";
import type { DevelopmentFields, DevelopmentLine } from "../../backend/index.ts";
import { useForm } from "../../shared/fields/form.ts";
import { Several } from "../../shared/fields/Several.tsx";
import { TypedDate } from "../../shared/fields/TypedDate.tsx";
import { useLists } from "../../shared/register.ts";
import { removeEntry } from "../../shared/tasks/tasks.state.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { faultsOf, NEW_DEVELOPMENT, saveDevelopment } from "./developments.state.ts";

interface DevelopmentFormProps {
  development: DevelopmentLine | null;
  onClose: () => void;
}

export function DevelopmentForm({ development, onClose }: DevelopmentFormProps) {
  const t = useT();
  const [fields, setFields] = useState<DevelopmentFields>(development?.fields ?? NEW_DEVELOPMENT);
  const faults = faultsOf(fields);
  const form = useForm(faults, () => saveDevelopment(development, fields), onClose);

  return (
    <Dialog
      title={t(development ? "calendar-development-edit" : "calendar-development-new")}
      onClose={onClose}
      buttons={
        <FormButtons
          remove={
            development
              ? { label: "overview-remove", perform: () => void removeEntry(development.id) }
              : undefined
          }
          keepLabel="overview-keep"
          onKeep={form.keep}
          onClose={onClose}
        />
      }
    >
      {form.problem ? <Problem error={form.problem} /> : null}
      <Words fields={fields} onChange={setFields} told={form.told} />
      <Links fields={fields} onChange={setFields} />
    </Dialog>
  );
}

interface PartProps {
  fields: DevelopmentFields;
  onChange: (fields: DevelopmentFields) => void;
}

function Words({
  fields,
  onChange,
  told,
}: PartProps & { told: (control: string) => string | undefined }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <Field
        label={t("calendar-development-title")}
        value={fields.title[language] ?? ""}
        onChange={(words) => onChange({ ...fields, title: { ...fields.title, [language]: words } })}
        problem={told("title")}
        autoFocus
      />
      <TypedDate
        label={t("calendar-development-date")}
        value={fields.date}
        onChange={(date) => onChange({ ...fields, date })}
      />
      <Field
        label={t("calendar-development-said-by")}
        value={fields.said_by ?? ""}
        onChange={(words) => onChange({ ...fields, said_by: words || null })}
      />
      <Field
        label={t("calendar-development-source")}
        value={fields.source ?? ""}
        onChange={(words) => onChange({ ...fields, source: words || null })}
      />
      <Field
        label={t("calendar-development-text")}
        lines="many"
        value={fields.text[language] ?? ""}
        onChange={(words) => onChange({ ...fields, text: { ...fields.text, [language]: words } })}
      />
    </>
  );
}

function Links({ fields, onChange }: PartProps) {
  const t = useT();
  const lists = useLists();
  return (
    <>
      <Several
        label={t("calendar-development-states")}
        values={fields.states}
        options={lists.states.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(states) => onChange({ ...fields, states: [...states].sort() })}
      />
      <Several
        label={t("calendar-development-texts")}
        values={fields.obligations}
        options={lists.obligations.map(({ code, label }) => ({ value: code, label }))}
        onChange={(obligations) => onChange({ ...fields, obligations: [...obligations].sort() })}
      />
    </>
  );
}
