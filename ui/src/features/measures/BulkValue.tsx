/** The value that a change to many measures sets, from the list that fits. */
import { labelOf, useLists } from "../../shared/register.ts";
import { Choice, type ChoiceOption } from "../../shared/ui/Choice.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import { CODES, type What } from "./bulk.state.ts";

export interface BulkValueProps {
  what: What;
  value: string;
  onChange: (value: string) => void;
}

type Coded = readonly { code: string; label: string }[];

const asOptions = (list: Coded): ChoiceOption[] =>
  list.map(({ code, label }) => ({ value: code, label }));

export function BulkValue({ what, value, onChange }: BulkValueProps) {
  const t = useT();
  const lists = useLists();
  const none = { value: "", label: t("bulk-not-stated") };
  const label = t("bulk-value");
  switch (what) {
    case "add-category":
    case "remove-category":
      return (
        <Picker
          key={what}
          label={t("measures-screen-category")}
          value={value || null}
          onChange={onChange}
          options={lists.categories.map(({ code }) => ({
            value: code,
            label: `${code} ${labelOf(lists.categories, code)}`,
          }))}
        />
      );
    case "add-link":
    case "remove-link":
      return (
        <Picker
          key={what}
          label={t("international-paragraphs")}
          value={value || null}
          onChange={onChange}
          options={asOptions(lists.obligations)}
        />
      );
    case "act":
      return <p className="quiet">{t("bulk-not-stated")}</p>;
    case "stage":
      return pick([none, ...asOptions(lists.stages)]);
    case "audience":
      return pick(asOptions(lists.audiences));
    case "authentic":
      return pick([none, ...LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))]);
    case "existing_contracts":
      return pick([none, ...codes("existing-contracts", CODES.existing_contracts)]);
    default:
      return pick([none, ...codes(what, CODES[what])]);
  }

  function codes(list: string, all: readonly string[]): ChoiceOption[] {
    return all.map((code) => ({ value: code, label: t.code(list, code) }));
  }

  function pick(options: ChoiceOption[]) {
    return (
      <Choice place="above" label={label} value={value} onChange={onChange} options={options} />
    );
  }
}
