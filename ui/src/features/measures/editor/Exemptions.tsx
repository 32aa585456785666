/** Exemptions: each with its kind, its words, who decides, on what condition, until when. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { type ListElement, ListOf, type SetElement } from "../../../shared/fields/ListOf.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { Texts } from "../../../shared/fields/Texts.tsx";
import { TypedDate } from "../../../shared/fields/TypedDate.tsx";
import { text, texts } from "../../../shared/json.ts";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useEditing, useNotes, useValue } from "./editing.ts";
import { elements } from "./elements.ts";

const BLANK = { type: null, text: {}, decider: null, condition: null, expiry: null };

export function ExemptionsField() {
  const t = useT();
  const [value, change] = useValue("exemptions");
  return (
    <Beside path="exemptions" notes={useNotes("exemptions")}>
      <ListOf
        elements={elements(value)}
        onChange={change}
        letter="x"
        blank={BLANK}
        nameOf={(number) => t("fiche-exemption", { number })}
        addLabel={t("fiche-add-exemption")}
        draw={draw}
      />
    </Beside>
  );
}

const draw = (element: ListElement, set: SetElement) => <Exemption element={element} set={set} />;

function Exemption({ element, set }: { element: ListElement; set: SetElement }) {
  const t = useT();
  const { languages } = useEditing();
  const kinds = useCodes("exemptions");
  const path = `exemptions/${element.id}`;
  const notes = {
    own: useNotes(path),
    type: useNotes(`${path}/type`),
    text: useNotes(`${path}/text`),
    decider: useNotes(`${path}/decider`),
    condition: useNotes(`${path}/condition`),
    expiry: useNotes(`${path}/expiry`),
  };
  const put = (key: string) => (value: ListElement[string]) => set(element.id, { [key]: value });
  return (
    <Beside path={path} notes={notes.own}>
      <Beside path={`${path}/type`} notes={notes.type}>
        <OneOf
          label={t("fiche-exemption-type")}
          options={kinds}
          value={text(element.type)}
          onChange={put("type")}
        />
      </Beside>
      <Beside path={`${path}/text`} notes={notes.text}>
        <Texts
          label={t("fiche-words")}
          texts={texts(element.text)}
          languages={languages}
          onChange={put("text")}
          face="legal"
        />
      </Beside>
      <div className="field-pair">
        <Beside path={`${path}/decider`} notes={notes.decider}>
          <PlainWords
            label={t("fiche-exemption-decider")}
            lines="one"
            value={element.decider}
            onChange={put("decider")}
          />
        </Beside>
        <Beside path={`${path}/expiry`} notes={notes.expiry}>
          <TypedDate
            label={t("fiche-exemption-expiry")}
            value={text(element.expiry)}
            onChange={put("expiry")}
          />
        </Beside>
      </div>
      <Beside path={`${path}/condition`} notes={notes.condition}>
        <PlainWords
          label={t("fiche-exemption-condition")}
          value={element.condition}
          onChange={put("condition")}
        />
      </Beside>
    </Beside>
  );
}
