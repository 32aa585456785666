/** The form of one place: its weekend and holidays; for a place of one's own also its name and zone. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type { PlaceLine } from "../../backend/index.ts";
import { NO_FAULTS, useForm } from "../../shared/fields/form.ts";
import { formatDay } from "../../shared/text/moments.ts";
import { Day } from "../../shared/ui/Day.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { type PlaceTyped, placeTyped, savePlace, WEEK } from "./meetings.state.ts";

interface PlaceDialogProps {
  place: PlaceLine | null;
  onClose: () => void;
}

export function PlaceDialog({ place, onClose }: PlaceDialogProps) {
  const t = useT();
  const [typed, setTyped] = useState(placeTyped(place));
  const isOwn = place === null || place.own;
  const isWhole = !isOwn || (typed.name.trim() !== "" && typed.zone.trim() !== "");
  const form = useForm(NO_FAULTS, () => savePlace(place, typed), onClose);

  return (
    <Dialog
      title={place?.name ?? t("calendar-place-new")}
      onClose={onClose}
      buttons={
        <FormButtons
          keepLabel="overview-keep"
          isDisabled={!isWhole || typed.weekend.length === 7}
          onKeep={form.keep}
          onClose={onClose}
        />
      }
    >
      {form.problem ? <Problem error={form.problem} /> : null}
      {isOwn ? (
        <>
          <Field
            label={t("calendar-place-name")}
            value={typed.name}
            onChange={(name) => setTyped({ ...typed, name })}
            autoFocus
          />
          <Field
            label={t("calendar-place-zone")}
            hint={t("calendar-place-zone-hint")}
            value={typed.zone}
            onChange={(zone) => setTyped({ ...typed, zone })}
            dir="ltr"
          />
        </>
      ) : null}
      <fieldset className="week">
        <legend>{t("calendar-place-weekend")}</legend>
        {WEEK.map((day) => (
          <Checkbox
            key={day}
            className="check"
            isSelected={typed.weekend.includes(day)}
            onChange={(rests) =>
              setTyped({
                ...typed,
                weekend: WEEK.filter((each) =>
                  each === day ? rests : typed.weekend.includes(each),
                ),
              })
            }
          >
            <span className="check-box" />
            {t("calendar-weekday", { day })}
          </Checkbox>
        ))}
      </fieldset>
      <Holidays typed={typed} onChange={setTyped} />
    </Dialog>
  );
}

interface HolidaysProps {
  typed: PlaceTyped;
  onChange: (typed: PlaceTyped) => void;
}

function Holidays({ typed, onChange }: HolidaysProps) {
  const t = useT();
  const language = useLanguage();
  const [date, setDate] = useState<string | null>(null);
  const [name, setName] = useState("");

  function add() {
    if (date === null) return;
    const title = name.trim() ? { [language]: name.trim() } : {};
    const others = typed.holidays.filter((holiday) => holiday.date !== date);
    const holidays = [...others, { date, title }].sort((one, other) =>
      one.date.localeCompare(other.date),
    );
    onChange({ ...typed, holidays });
    setDate(null);
    setName("");
  }

  return (
    <fieldset className="holidays">
      <legend>{t("calendar-place-holidays")}</legend>
      <ul className="plain-list">
        {typed.holidays.map((holiday) => {
          const words = holiday.title[language] ?? Object.values(holiday.title)[0] ?? "";
          const day = formatDay(holiday.date, language);
          return (
            <li key={holiday.date} className="note">
              <span className="note-words">
                {day}
                {words ? (
                  <small>
                    <bdi>{words}</bdi>
                  </small>
                ) : null}
              </span>
              <Button
                className="plain-button"
                aria-label={t("calendar-place-holiday-remove", { holiday: words || day })}
                onPress={() =>
                  onChange({
                    ...typed,
                    holidays: typed.holidays.filter((each) => each.date !== holiday.date),
                  })
                }
              >
                {t("overview-remove")}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="form-grid">
        <Day
          label={t("calendar-place-holiday-day")}
          place="above"
          value={date}
          onChange={setDate}
        />
        <Field label={t("calendar-place-holiday-name")} value={name} onChange={setName} />
      </div>
      <p>
        <Button className="button" isDisabled={date === null} onPress={add}>
          {t("calendar-place-holiday-add")}
        </Button>
      </p>
    </fieldset>
  );
}
