/** The two axes of status: where the measure stands in law, how far it is applied. Both follow from the dates, or are stated. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { text } from "../../../shared/json.ts";
import { useLists } from "../../../shared/register.ts";
import type { ChoiceOption } from "../../../shared/ui/Choice.tsx";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useNotes, useValue } from "./editing.ts";

export function StageField() {
  const { stages } = useLists();
  return <Axis field="stage" options={stages.map(({ code, label }) => ({ value: code, label }))} />;
}

export function ApplicationField() {
  return <Axis field="application" options={useCodes("applications")} />;
}

function Axis({ field, options }: { field: string; options: readonly ChoiceOption[] }) {
  const t = useT();
  const [value, change] = useValue(field);
  const [from, changeFrom] = useValue(`${field}_from`);
  const [reason, changeReason] = useValue(`${field}_reason`);
  const shown = text(value);
  const follows = from === "events" || shown === null;
  const label = options.find((option) => option.value === shown)?.label;
  const notes = useNotes(field);
  const reasonNotes = useNotes(`${field}_reason`);
  return (
    <Beside path={field} notes={notes}>
      <div className="field-pair">
        <OneOf
          label={t("fiche-field", { field })}
          labelled="read"
          options={options}
          value={follows ? null : shown}
          none={
            follows && label ? t("fiche-from-dates-now", { stage: label }) : t("fiche-from-dates")
          }
          onChange={(code) => {
            changeFrom(code === null ? "events" : "stated");
            change(code);
            if (code === null) changeReason(null);
          }}
        />
        {follows ? null : (
          <Beside path={`${field}_reason`} notes={reasonNotes}>
            <PlainWords
              label={t("fiche-reason")}
              labelled="read"
              lines="one"
              value={reason}
              onChange={changeReason}
              placeholder={t("fiche-reason-hint")}
            />
          </Beside>
        )}
      </div>
    </Beside>
  );
}
