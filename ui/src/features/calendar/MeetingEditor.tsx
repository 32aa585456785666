/** The form of one meeting; beside it, what it comes to as it is typed. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type { MeetingFields, MeetingLine, PlaceLine } from "../../backend/index.ts";
import { useForm } from "../../shared/fields/form.ts";
import { TypedDate } from "../../shared/fields/TypedDate.tsx";
import { removeEntry } from "../../shared/tasks/tasks.state.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { ComesTo } from "./ComesTo.tsx";
import { DeadlineForm } from "./DeadlineForm.tsx";
import { ExpectedStates } from "./ExpectedStates.tsx";
import { faultsOf, KINDS, NEW_MEETING, newDeadline, saveMeeting } from "./meetings.state.ts";

interface MeetingEditorProps {
  meeting: MeetingLine | null;
  places: readonly PlaceLine[];
  onClose: () => void;
}

export function MeetingEditor({ meeting, places, onClose }: MeetingEditorProps) {
  const t = useT();
  const [fields, setFields] = useState<MeetingFields>(meeting?.fields ?? NEW_MEETING);
  const faults = faultsOf(fields);
  const form = useForm(faults, () => saveMeeting(meeting, fields), onClose);

  return (
    <div className="page" data-aside="true">
      <main>
        <div className="bar">
          <h1 dir="auto">{meeting?.title ?? t("calendar-meeting-new")}</h1>
          <span className="grow" />
          <FormButtons
            remove={
              meeting
                ? { label: "overview-remove", perform: () => void removeEntry(meeting.id) }
                : undefined
            }
            keepLabel="overview-keep"
            onKeep={form.keep}
            onClose={onClose}
          />
        </div>
        {form.problem ? <Problem error={form.problem} /> : null}
        <div className="scrolling">
          <About fields={fields} places={places} told={form.told} onChange={setFields} />
          <h2 className="form-part">{t("overview-deadlines")}</h2>
          <p className="quiet">{t("calendar-hours-rule")}</p>
          {fields.deadlines.map((deadline, index) => (
            <DeadlineForm
              key={deadline.id}
              number={index + 1}
              deadline={deadline}
              places={places}
              told={(control) => form.told(`${deadline.id}/${control}`)}
              onChange={(changed) =>
                setFields({
                  ...fields,
                  deadlines: fields.deadlines.map((each) =>
                    each.id === deadline.id ? changed : each,
                  ),
                })
              }
              onRemove={() =>
                setFields({
                  ...fields,
                  deadlines: fields.deadlines.filter(({ id }) => id !== deadline.id),
                })
              }
            />
          ))}
          <p className="notes-end">
            <Button
              className="button"
              onPress={() =>
                setFields({
                  ...fields,
                  deadlines: [...fields.deadlines, newDeadline(fields.deadlines)],
                })
              }
            >
              {t("calendar-deadline-add")}
            </Button>
          </p>
          <ExpectedStates
            codes={fields.expected}
            onChange={(expected) => setFields({ ...fields, expected })}
          />
        </div>
      </main>
      <ComesTo fields={fields} sound={faults.size === 0} />
    </div>
  );
}

interface AboutProps {
  fields: MeetingFields;
  places: readonly PlaceLine[];
  told: (control: string) => string | undefined;
  onChange: (fields: MeetingFields) => void;
}

function About({ fields, places, told, onChange }: AboutProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <div className="form-grid meeting-form">
      <Field
        label={t("calendar-meeting-title")}
        value={fields.title[language] ?? ""}
        onChange={(words) => onChange({ ...fields, title: { ...fields.title, [language]: words } })}
        problem={told("title")}
        autoFocus
      />
      <Choice
        label={t("calendar-meeting-kind")}
        place="above"
        value={fields.kind}
        onChange={(kind) => onChange({ ...fields, kind })}
        options={KINDS.map((kind) => ({
          value: kind,
          label: t("calendar-meeting-kind-of", { kind }),
        }))}
      />
      <TypedDate
        label={t("calendar-meeting-date")}
        value={fields.date}
        onChange={(date) => onChange({ ...fields, date })}
      />
      <Field
        label={t("calendar-meeting-start")}
        hint={t("calendar-meeting-start-hint")}
        value={fields.start ?? ""}
        onChange={(start) => onChange({ ...fields, start: start || null })}
        problem={told("start")}
        dir="ltr"
      />
      <Picker
        label={t("calendar-meeting-counts-by")}
        value={fields.counts_by}
        onChange={(counts_by) => onChange({ ...fields, counts_by })}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Field
        label={t("calendar-meeting-place")}
        hint={t("calendar-meeting-place-hint")}
        value={fields.place ?? ""}
        onChange={(place) => onChange({ ...fields, place: place || null })}
      />
      <Checkbox
        className="check"
        isSelected={fields.current}
        onChange={(current) => onChange({ ...fields, current })}
      >
        <span className="check-box" />
        {t("calendar-meeting-is-current")}
      </Checkbox>
    </div>
  );
}
