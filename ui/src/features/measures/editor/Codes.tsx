/** Fields that are chosen from lists: state, categories, directions, trigger, existing contracts, audience. */
import { Checkbox, CheckboxGroup } from "react-aria-components";
import { Beside } from "../../../shared/fields/Beside.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { Several } from "../../../shared/fields/Several.tsx";
import { list, object, strings, text } from "../../../shared/json.ts";
import { labelOf, useLists } from "../../../shared/register.ts";
import { Picker } from "../../../shared/ui/Picker.tsx";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useNotes, useValue } from "./editing.ts";

export function StateField() {
  const t = useT();
  const { states } = useLists();
  const [value, change] = useValue("state");
  return (
    <Beside path="state" notes={useNotes("state")}>
      <Picker
        label={t("fiche-field", { field: "state" })}
        options={states.map((state) => ({ value: state.code, label: state.name }))}
        value={text(value)}
        onChange={change}
      />
    </Beside>
  );
}

export function CategoriesField() {
  const t = useT();
  const { categories } = useLists();
  const [value, change] = useValue("categories");
  return (
    <Beside path="categories" notes={useNotes("categories")}>
      <Several
        label={t("fiche-add-category")}
        options={categories.map(({ code, label }) => ({
          value: code,
          label: `\u2068${code}\u2069 ${label}`, // apart, so that the words decide the direction
        }))}
        values={strings(value)}
        onChange={(codes) => change([...codes].sort())}
      />
    </Beside>
  );
}

export function DirectionsField() {
  const t = useT();
  const codes = useCodes("directions");
  const [value, change] = useValue("directions");
  return (
    <Beside path="directions" notes={useNotes("directions")}>
      <CheckboxGroup
        className="checks-in-line"
        aria-label={t("fiche-field", { field: "directions" })}
        value={strings(value)}
        onChange={(chosen) => change([...chosen].sort())}
      >
        {codes.map((code) => (
          <Checkbox key={code.value} value={code.value} className="check">
            <span className="check-box" aria-hidden="true" />
            {code.label}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Beside>
  );
}

function OneCode({ field, codes }: { field: string; codes: "triggers" | "existing_contracts" }) {
  const t = useT();
  const options = useCodes(codes);
  const [value, change] = useValue(field);
  return (
    <Beside path={field} notes={useNotes(field)}>
      <OneOf
        label={t("fiche-field", { field })}
        labelled="read"
        options={options}
        value={text(value)}
        onChange={change}
      />
    </Beside>
  );
}

export function TriggerField() {
  return <OneCode field="trigger" codes="triggers" />;
}

export function ContractsField() {
  return <OneCode field="existing_contracts" codes="existing_contracts" />;
}

export function PersonsField() {
  const t = useT();
  const [value, change] = useValue("persons");
  const kinds = ["nationals", "residents", "companies", "state-bodies", "vessels", "listed"];
  return (
    <Beside path="persons" notes={useNotes("persons")}>
      <Several
        label={t("fiche-add-person")}
        options={kinds.map((kind) => {
          const words = t("fiche-persons", { kind });
          return { value: words, label: words };
        })}
        values={strings(value)}
        onChange={(persons) => change([...persons].sort())}
        others="any"
        placeholder={t("fields-type-or-choose")}
      />
    </Beside>
  );
}

/** Who may see it: a word of the scale, or states by name; "title only" shows no more than that. */
export function AudienceField() {
  const t = useT();
  const { audiences, states } = useLists();
  const [value, change] = useValue("audience");
  const [titleOnly, showTitle] = useValue("title_only");
  const named = list(object(value).named);
  const isNamed = typeof value === "object" && value !== null;
  const words = ["me", "delegation", "cochairs", "participants", "public"];
  const options = [
    ...words.map((code) => ({
      value: code,
      label:
        labelOf(audiences, code) === code
          ? t("fiche-audience", { code })
          : labelOf(audiences, code),
    })),
    { value: "named", label: t("fiche-audience", { code: "named" }) },
  ];
  return (
    <Beside path="audience" notes={useNotes("audience")}>
      <OneOf
        label={t("fiche-field", { field: "audience" })}
        labelled="read"
        options={options}
        none={null}
        value={isNamed ? "named" : (text(value) ?? "cochairs")}
        onChange={(code) => change(code === "named" ? { named: [] } : (code ?? "cochairs"))}
      />
      {isNamed ? (
        <Several
          label={t("fiche-add-named-state")}
          options={states.map((state) => ({ value: state.code, label: state.name }))}
          values={strings([...named])}
          onChange={(codes) => change({ named: [...codes].sort() })}
        />
      ) : null}
      <Checkbox
        className="check"
        isSelected={titleOnly === true}
        onChange={(isOnly) => showTitle(isOnly)}
      >
        <span className="check-box" aria-hidden="true" />
        {t("fiche-title-only")}
      </Checkbox>
    </Beside>
  );
}
