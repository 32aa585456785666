/** The form of one development. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { DevelopmentFields, DevelopmentLine, WireError } from "../../backend/index.ts";
import { Several } from "../../shared/fields/Several.tsx";
import { TypedDate } from "../../shared/fields/TypedDate.tsx";
import { useLists } from "../../shared/register.ts";
import { removeEntry } from "../../shared/tasks/tasks.state.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
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
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<WireError | null>(null);
  const faults = faultsOf(fields);

  async function keep() {
    setTried(true);
    if (faults.size > 0) return;
    const failed = await saveDevelopment(development, fields);
    if (failed) setProblem(failed);
    else onClose();
  }

  return (
    <Dialog
      title={t(development ? "calendar-development-edit" : "calendar-development-new")}
      onClose={onClose}
      buttons={
        <>
          {development ? (
            <Button
              className="button"
              onPress={() => {
                onClose();
                void removeEntry(development.id);
              }}
            >
              {t("overview-remove")}
            </Button>
          ) : null}
          <Button className="button" onPress={onClose}>
            {t("overview-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void keep()}>
            {t("overview-keep")}
          </Button>
        </>
      }
    >
      {problem ? <Problem error={problem} /> : null}
      <Words
        fields={fields}
        onChange={setFields}
        told={(control) => {
          const fault = tried ? faults.get(control) : undefined;
          return fault ? t(fault) : undefined;
        }}
      />
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
