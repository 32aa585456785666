/** The value that a change to many measures sets, from the list that fits. */
import { useCall } from "../../shared/calls.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { Choice, type ChoiceOption } from "../../shared/ui/Choice.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import type { What } from "./bulk.state.ts";

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
      return <WhichAct value={value} onChange={onChange} />;
    case "stage":
      return pick([none, ...asOptions(lists.stages)]);
    case "audience":
      return pick(asOptions(lists.audiences));
    case "authentic":
      return pick([none, ...LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))]);
    case "existing_contracts":
      return pick([none, ...asOptions(lists.fiche.existing_contracts)]);
    case "trigger":
      return pick([none, ...asOptions(lists.fiche.triggers)]);
    case "application":
      return pick([none, ...asOptions(lists.fiche.applications)]);
  }

  function pick(options: ChoiceOption[]) {
    return (
      <Choice place="above" label={label} value={value} onChange={onChange} options={options} />
    );
  }
}

/** The national instruments, each under its state: a measure takes one of its own state only. */
function WhichAct({ value, onChange }: Omit<BulkValueProps, "what">) {
  const t = useT();
  const acts = useCall("acts", { state: null, query: null, offset: 0, limit: 500 }).answer;
  const options = (acts?.acts ?? []).map((act) => ({
    value: act.id,
    label: `${act.state_name}: ${act.number ?? act.title}`,
  }));
  return (
    <Picker
      label={t("window-act")}
      value={value || null}
      onChange={onChange}
      options={[{ value: "", label: t("bulk-not-stated") }, ...options]}
    />
  );
}
