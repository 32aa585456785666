/** The form of one position: which state said what of which wording, where and when, and the words it asks for. */
import { useState } from "react";
import { useForm } from "../../shared/fields/form.ts";
import { TypedDate } from "../../shared/fields/TypedDate.tsx";
import { useLists } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { type MessageId, useLanguage, useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import { useNames } from "./names.ts";
import {
  faultsOf,
  inOrder,
  type Position,
  remove,
  type Subject,
  savePosition,
  type Typed,
  typedOf,
  VALUES,
} from "./positions.state.ts";
import { optionOf } from "./title.ts";

interface FormProps {
  position: Position | null;
  subject: string | null;
  subjects: readonly Subject[];
  onClose: () => void;
}

export function PositionForm({ position, subject, subjects, onClose }: FormProps) {
  const t = useT();
  const [typed, setTyped] = useState<Typed>(() => typedOf(position, subject));
  const faults = faultsOf(typed);
  const form = useForm(faults, () => savePosition(position, typed), onClose);

  return (
    <Dialog
      title={t(position ? "positions-edit-title" : "positions-record")}
      onClose={onClose}
      buttons={
        <FormButtons
          remove={
            position
              ? { label: "positions-remove", perform: () => void remove(position.id) }
              : undefined
          }
          keepLabel="positions-keep"
          onKeep={form.keep}
          onClose={onClose}
        />
      }
    >
      {form.problem ? <Problem error={form.problem} /> : null}
      {form.tried ? <Open faults={faults} /> : null}
      <Who typed={typed} subjects={subjects} onChange={setTyped} />
      <Where typed={typed} onChange={setTyped} />
    </Dialog>
  );
}

/** What is still open, in the place where it is read before the form is tried again. */
function Open({ faults }: { faults: ReadonlyMap<string, MessageId> }) {
  const t = useT();
  if (faults.size === 0) return null;
  return (
    <div className="problem" role="alert">
      {[...faults.values()].map((fault) => (
        <span key={fault}>{t(fault)}</span>
      ))}
    </div>
  );
}

interface PartProps {
  typed: Typed;
  onChange: (typed: Typed) => void;
}

function Who({ typed, subjects, onChange }: PartProps & { subjects: readonly Subject[] }) {
  const t = useT();
  const names = useNames();
  const { states } = useLists();
  return (
    <>
      <Picker
        label={t("positions-state")}
        options={states.map(({ code, name }) => ({ value: code, label: name }))}
        value={typed.state}
        onChange={(state) => onChange({ ...typed, state })}
      />
      <Picker
        label={t("positions-subject")}
        options={inOrder(subjects).map((subject) => ({
          value: subject.subject,
          label: optionOf(subject, t, names),
        }))}
        value={typed.subject}
        onChange={(subject) => onChange({ ...typed, subject })}
      />
      <Choice
        label={t("positions-value")}
        place="above"
        value={typed.value}
        onChange={(value) => onChange({ ...typed, value })}
        options={VALUES.map((value) => ({ value, label: t.code("position", value) }))}
      />
    </>
  );
}

function Where({ typed, onChange }: PartProps) {
  const t = useT();
  const [language, setLanguage] = useState<string>(useLanguage());
  return (
    <>
      <Field
        label={t("positions-source")}
        hint={t("positions-source-hint")}
        value={typed.source}
        onChange={(source) => onChange({ ...typed, source })}
      />
      <TypedDate
        label={t("positions-date")}
        value={typed.date}
        onChange={(date) => onChange({ ...typed, date })}
      />
      <Choice
        label={t("positions-asks-language")}
        place="above"
        value={language}
        onChange={setLanguage}
        options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Field
        label={t("positions-asks")}
        hint={t("positions-asks-hint")}
        lines="many"
        value={typed.asks[language] ?? ""}
        onChange={(words) => onChange({ ...typed, asks: { ...typed.asks, [language]: words } })}
      />
    </>
  );
}
