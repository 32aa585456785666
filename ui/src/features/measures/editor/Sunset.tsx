/** How a measure ends: on a date, when something happens, without an end stated, or not known. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { Texts } from "../../../shared/fields/Texts.tsx";
import { TypedDate } from "../../../shared/fields/TypedDate.tsx";
import { object, text, texts } from "../../../shared/json.ts";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useEditing, useNotes, useValue } from "./editing.ts";
import { sunsetOfKind } from "./sunset.state.ts";

export function SunsetField() {
  const t = useT();
  const { languages } = useEditing();
  const kinds = useCodes("sunsets");
  const [value, change] = useValue("sunset");
  const sunset = object(value);
  const kind = text(sunset.kind);
  return (
    <Beside path="sunset" notes={useNotes("sunset")}>
      <OneOf
        label={t("fiche-field", { field: "sunset" })}
        labelled="read"
        options={kinds}
        value={kind}
        onChange={(chosen) => change(sunsetOfKind(sunset, chosen))}
      />
      {kind === "date" ? (
        <TypedDate
          label={t("fiche-sunset-date")}
          value={text(sunset.date)}
          onChange={(date) => {
            const { date: _, ...rest } = sunset;
            change(date === null ? rest : { ...rest, date });
          }}
        />
      ) : null}
      {kind === "event" ? (
        <Texts
          label={t("fiche-sunset-event")}
          texts={texts(sunset.event)}
          languages={languages}
          onChange={(event) => change({ ...sunset, event })}
          face="legal"
        />
      ) : null}
    </Beside>
  );
}
