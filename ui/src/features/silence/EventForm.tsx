/** The form of one event: a start, more time, a message that arrived, what the chair decides, an end. */
import { useState } from "react";
import type { PlaceLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useForm } from "../../shared/fields/form.ts";
import { useLists } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { type MessageId, useT } from "../../strings/index.ts";
import { type Adding, add, faultsOf, NOTHING, type Typed, UNITS } from "./silence.state.ts";

interface FormProps {
  adding: Adding;
  onClose: () => void;
}

export function EventForm({ adding, onClose }: FormProps) {
  const t = useT();
  const places = useCall("meetings", {}).answer?.places ?? [];
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const faults = faultsOf(adding, typed);
  const form = useForm(faults, () => add(adding, typed, zoneOf(adding, typed, places)), onClose);

  const part = { typed, told: form.told, onChange: setTyped };
  return (
    <Dialog
      title={t(`silence-title-${adding.kind}`)}
      onClose={onClose}
      buttons={
        <FormButtons keepLabel={`silence-do-${adding.kind}`} onKeep={form.keep} onClose={onClose} />
      }
    >
      {form.problem ? <Problem error={form.problem} /> : null}
      {adding.kind === "start" ? <Start {...part} places={places} /> : null}
      {adding.kind === "start" || adding.kind === "extended" ? <Deadline {...part} /> : null}
      {adding.kind === "start" ? <When {...part} explains="silence-begun-explains" /> : null}
      {adding.kind === "broken" ? <Sender {...part} /> : null}
      {adding.kind === "start" || adding.kind === "extended" ? null : (
        <>
          <Field
            label={t("silence-words")}
            lines="many"
            value={typed.words}
            onChange={(words) => setTyped({ ...typed, words })}
          />
          <Field
            label={t("silence-source")}
            value={typed.source}
            onChange={(source) => setTyped({ ...typed, source })}
          />
        </>
      )}
    </Dialog>
  );
}

/** The zone of the place whose hours count; a procedure that is there has it by name. */
function zoneOf(adding: Adding, typed: Typed, places: readonly PlaceLine[]): string {
  const place =
    adding.kind === "start"
      ? places.find(({ code }) => code === typed.place)
      : places.find(({ name }) => name === adding.of.place);
  return place?.zone ?? "UTC";
}

interface PartProps {
  typed: Typed;
  told: (control: string) => string | undefined;
  onChange: (typed: Typed) => void;
}

function Start({ typed, told, onChange, places }: PartProps & { places: readonly PlaceLine[] }) {
  const t = useT();
  const texts = useCall("texts", {}).answer?.texts ?? [];
  return (
    <>
      <Field
        label={t("silence-name")}
        value={typed.title}
        onChange={(title) => onChange({ ...typed, title })}
        problem={told("title")}
        autoFocus
      />
      {texts.length > 0 ? (
        <Choice
          label={t("silence-subject")}
          place="above"
          value={typed.subject}
          onChange={(subject) => onChange({ ...typed, subject })}
          options={[
            { value: "", label: t("silence-subject-none") },
            ...texts.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      ) : null}
      <Picker
        label={t("silence-place")}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
        value={typed.place || null}
        onChange={(place) => onChange({ ...typed, place })}
      />
      <Told problem={told("place")} />
    </>
  );
}

function Told({ problem }: { problem: string | undefined }) {
  return problem ? (
    <p className="field-problem" role="alert">
      {problem}
    </p>
  ) : null;
}

function Deadline({ typed, told, onChange }: PartProps) {
  const t = useT();
  return (
    <>
      <Choice
        label={t("silence-unit")}
        place="above"
        value={typed.unit}
        onChange={(value) => {
          const unit = UNITS.find((each) => each === value);
          if (unit) onChange({ ...typed, unit });
        }}
        options={UNITS.map((value) => ({ value, label: t(`silence-unit-${value}`) }))}
      />
      {typed.unit === "until" ? (
        <DayAndHour typed={typed} told={told} onChange={onChange} />
      ) : (
        <Field
          label={t("silence-number")}
          value={typed.number}
          onChange={(number) => onChange({ ...typed, number })}
          problem={told("number")}
        />
      )}
    </>
  );
}

function DayAndHour({ typed, told, onChange }: PartProps) {
  const t = useT();
  return (
    <div className="form-grid">
      <Day
        label={t("silence-day")}
        place="above"
        value={typed.day}
        onChange={(day) => onChange({ ...typed, day })}
      />
      <Field
        label={t("silence-hour")}
        value={typed.hour}
        onChange={(hour) => onChange({ ...typed, hour })}
        problem={told("hour")}
      />
    </div>
  );
}

function Sender({ typed, told, onChange }: PartProps) {
  const t = useT();
  const { states } = useLists();
  return (
    <>
      <Picker
        label={t("silence-state")}
        options={states.map(({ code, name }) => ({ value: code, label: name }))}
        value={typed.state}
        onChange={(state) => onChange({ ...typed, state })}
        autoFocus
      />
      <Told problem={told("state")} />
      <When typed={typed} told={told} onChange={onChange} explains="silence-arrived-explains" />
    </>
  );
}

function When({ typed, told, onChange, explains }: PartProps & { explains: MessageId }) {
  const t = useT();
  return (
    <>
      <p className="quiet">{t(explains)}</p>
      <div className="form-grid">
        <Day
          label={t("silence-at-day")}
          place="above"
          value={typed.atDay}
          onChange={(atDay) => onChange({ ...typed, atDay })}
        />
        <Field
          label={t("silence-at-hour")}
          value={typed.atHour}
          onChange={(atHour) => onChange({ ...typed, atHour })}
          problem={told("at")}
        />
      </div>
    </>
  );
}
