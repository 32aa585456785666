/** The form of one deadline of a meeting. */
import { Button } from "react-aria-components";
import type { DeadlineFields, PlaceLine } from "../../backend/index.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { inUnit, UNITS, type Unit, unitOf } from "./meetings.state.ts";

const SAME_PLACE = "";

interface DeadlineFormProps {
  number: number;
  deadline: DeadlineFields;
  places: readonly PlaceLine[];
  told: (control: string) => string | undefined;
  onChange: (deadline: DeadlineFields) => void;
  onRemove: () => void;
}

export function DeadlineForm(props: DeadlineFormProps) {
  const { number, deadline, places, told, onChange, onRemove } = props;
  const t = useT();
  const language = useLanguage();
  const unit = unitOf(deadline);
  return (
    <fieldset className="deadline-form">
      <legend className="only-read">{t("calendar-deadline", { number })}</legend>
      <Field
        label={t("calendar-deadline-title")}
        value={deadline.title[language] ?? ""}
        onChange={(words) =>
          onChange({ ...deadline, title: { ...deadline.title, [language]: words } })
        }
        problem={told("title")}
      />
      <Span deadline={deadline} told={told} onChange={onChange} />
      {unit === "hours" ? null : (
        <Field
          label={t("calendar-deadline-at")}
          hint={t("calendar-deadline-at-hint")}
          value={deadline.at ?? ""}
          onChange={(at) => onChange({ ...deadline, at: at || null })}
          problem={told("at")}
          dir="ltr"
        />
      )}
      <Picker
        label={t("calendar-deadline-place")}
        value={deadline.place ?? SAME_PLACE}
        onChange={(place) => onChange({ ...deadline, place: place || null })}
        options={[
          { value: SAME_PLACE, label: t("calendar-deadline-same-place") },
          ...places.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Button
        className="plain-button"
        onPress={onRemove}
        aria-label={t("calendar-deadline-remove", { number })}
      >
        {t("overview-remove")}
      </Button>
    </fieldset>
  );
}

type SpanProps = Pick<DeadlineFormProps, "deadline" | "told" | "onChange">;

/** How many, of what, and on which side of the meeting; or a day of its own. */
function Span({ deadline, told, onChange }: SpanProps) {
  const t = useT();
  const unit = unitOf(deadline);
  const number = deadline.hours ?? deadline.days;
  const count = (typed: string) => {
    const read = typed.trim() === "" ? Number.NaN : Number(typed);
    onChange({ ...deadline, [unit === "hours" ? "hours" : "days"]: read });
  };
  return (
    <>
      {unit === "date" ? (
        <Day
          label={t("calendar-deadline-day")}
          place="above"
          value={deadline.date}
          onChange={(date) => onChange({ ...deadline, date })}
        />
      ) : (
        <Field
          label={t("calendar-deadline-number")}
          value={number === null || Number.isNaN(number) ? "" : String(number)}
          onChange={count}
          problem={told("number")}
          dir="ltr"
        />
      )}
      <Choice
        label={t("calendar-deadline-unit")}
        place="above"
        value={unit}
        onChange={(chosen) => onChange(inUnit(deadline, chosen as Unit))} // one of UNITS below
        options={UNITS.map((each) => ({
          value: each,
          label: t("calendar-deadline-unit-of", { unit: each }),
        }))}
      />
      {unit === "date" ? null : (
        <Choice
          label={t("calendar-deadline-direction")}
          place="above"
          value={deadline.direction}
          onChange={(direction) => onChange({ ...deadline, direction })}
          options={[
            { value: "before", label: t("calendar-deadline-before") },
            { value: "after", label: t("calendar-deadline-after") },
          ]}
        />
      )}
    </>
  );
}
