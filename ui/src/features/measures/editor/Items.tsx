/** Goods and services by list, edition and code; digits beyond the sixth of an HS code are the state's own. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { type ListElement, ListOf, type SetElement } from "../../../shared/fields/ListOf.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { list, object, text } from "../../../shared/json.ts";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useNotes, useValue } from "./editing.ts";
import { splitHs } from "./items.state.ts";
import { useNumbered } from "./useNumbered.ts";

const BLANK = { list: "HS", edition: null, code: "", national: null };

export function ItemsField() {
  const t = useT();
  const [value, change] = useValue("items");
  const [items, changeItems] = useNumbered(list(value).map(object), change);
  return (
    <Beside path="items" notes={useNotes("items")}>
      <ListOf
        elements={items}
        onChange={changeItems}
        letter="i"
        blank={BLANK}
        nameOf={(number) => t("fiche-item", { number })}
        addLabel={t("fiche-add-item")}
        draw={draw}
      />
    </Beside>
  );
}

const draw = (element: ListElement, set: SetElement) => <Item element={element} set={set} />;

function Item({ element, set }: { element: ListElement; set: SetElement }) {
  const t = useT();
  const lists = useCodes("item_lists");
  const code = text(element.code) ?? "";
  const isHs = element.list === "HS";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any of the controls inside
    <div
      className="item-fields"
      onBlur={() => {
        const split = isHs && !element.national ? splitHs(code) : null;
        if (split) set(element.id, split);
      }}
    >
      <OneOf
        label={t("fiche-item-list")}
        options={lists}
        none={null}
        value={text(element.list)}
        onChange={(chosen) => chosen && set(element.id, { list: chosen })}
      />
      <PlainWords
        label={t("fiche-item-edition")}
        lines="one"
        value={element.edition}
        onChange={(edition) => set(element.id, { edition })}
      />
      <PlainWords
        label={t(element.list === "named" ? "fiche-item-name" : "fiche-item-code")}
        lines="one"
        value={code}
        onChange={(typed) => set(element.id, { code: typed ?? "" })}
      />
      {isHs || element.national ? (
        <PlainWords
          label={t("fiche-item-national")}
          lines="one"
          value={element.national}
          onChange={(national) => set(element.id, { national })}
        />
      ) : null}
    </div>
  );
}
