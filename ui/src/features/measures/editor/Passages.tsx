/** Quoted passages: each with the pinpoint as printed, a heading where there is one, and its words. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { type ListElement, ListOf, type SetElement } from "../../../shared/fields/ListOf.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { Texts } from "../../../shared/fields/Texts.tsx";
import { texts } from "../../../shared/json.ts";
import { useT } from "../../../strings/index.ts";
import { useEditing, useNotes, useValue } from "./editing.ts";
import { elements } from "./elements.ts";

const BLANK = { number: null, heading: {}, text: {} };

export function PassagesField() {
  const t = useT();
  const [value, change] = useValue("clauses");
  return (
    <Beside path="clauses" notes={useNotes("clauses")}>
      <ListOf
        elements={elements(value)}
        onChange={change}
        letter="c"
        blank={BLANK}
        nameOf={(number) => t("fiche-passage", { number })}
        addLabel={t("fiche-add-passage")}
        draw={draw}
      />
    </Beside>
  );
}

const draw = (element: ListElement, set: SetElement) => <Passage element={element} set={set} />;

function Passage({ element, set }: { element: ListElement; set: SetElement }) {
  const t = useT();
  const { languages } = useEditing();
  const path = `clauses/${element.id}`;
  const notes = {
    own: useNotes(path),
    number: useNotes(`${path}/number`),
    heading: useNotes(`${path}/heading`),
    text: useNotes(`${path}/text`),
  };
  const put = (key: string) => (value: ListElement[string]) => set(element.id, { [key]: value });
  return (
    <Beside path={path} notes={notes.own}>
      <div className="passage-head">
        <Beside path={`${path}/number`} notes={notes.number}>
          <PlainWords
            label={t("fiche-passage-number")}
            lines="one"
            value={element.number}
            onChange={put("number")}
          />
        </Beside>
        <Beside path={`${path}/heading`} notes={notes.heading}>
          <Texts
            label={t("fiche-passage-heading")}
            texts={texts(element.heading)}
            languages={languages}
            onChange={put("heading")}
            lines="one"
          />
        </Beside>
      </div>
      <Beside path={`${path}/text`} notes={notes.text}>
        <Texts
          label={t("fiche-passage-text")}
          texts={texts(element.text)}
          languages={languages}
          onChange={put("text")}
          face="legal"
        />
      </Beside>
    </Beside>
  );
}
