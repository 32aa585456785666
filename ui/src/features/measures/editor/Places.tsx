/** Where a measure applies, how that is delimited, and the dated list that it refers to. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { Several } from "../../../shared/fields/Several.tsx";
import { object, strings, text } from "../../../shared/json.ts";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useNotes, useValue } from "./editing.ts";

export function GeographyField() {
  const t = useT();
  const [value, change] = useValue("geography");
  const methods = useCodes("geography_methods");
  const geography = object(value);
  const method = text(geography.method);
  const put = (key: string, part: string | string[] | null) =>
    change({ places: [], method: null, list: null, ...geography, [key]: part });
  return (
    <Beside path="geography" notes={useNotes("geography")}>
      <Several
        label={t("fiche-add-place")}
        options={[]}
        values={strings(geography.places)}
        onChange={(places) => put("places", [...places])}
        others="any"
        placeholder={t("fiche-place-hint")}
      />
      <div className="field-pair">
        <Several
          label={t("fiche-place-method")}
          options={methods}
          values={method ? [method] : []}
          onChange={(chosen) => put("method", chosen.at(-1) ?? null)}
          others="any"
          placeholder={t("fields-type-or-choose")}
        />
        <PlainWords
          label={t("fiche-place-list")}
          lines="one"
          value={geography.list}
          onChange={(words) => put("list", words)}
          placeholder={t("fiche-place-list-hint")}
        />
      </div>
    </Beside>
  );
}
