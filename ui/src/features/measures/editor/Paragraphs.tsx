/** Paragraphs of international texts, found by instrument and pinpoint, each with who says that the measure belongs to it. */
import { Button } from "react-aria-components";
import { Beside } from "../../../shared/fields/Beside.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { Several } from "../../../shared/fields/Several.tsx";
import { list, object, text } from "../../../shared/json.ts";
import { labelOf, useLists } from "../../../shared/register.ts";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useNotes, useValue } from "./editing.ts";

export function ParagraphsField() {
  const t = useT();
  const { obligations } = useLists();
  const bases = useCodes("bases");
  const [value, change] = useValue("obligations");
  const notes = useNotes("obligations");
  const links = list(value)
    .map(object)
    .map((link) => ({ id: text(link.id) ?? "", basis: text(link.basis) ?? "state" }));
  const chosen = links.map(({ id }) => id);
  return (
    <Beside path="obligations" notes={notes}>
      {links.length > 0 ? (
        <ul className="links">
          {links.map((link) => {
            const name = labelOf(obligations, link.id);
            return (
              <li key={link.id}>
                <bdi className="link-name">{name}</bdi>
                <OneOf
                  label={t("fiche-basis", { paragraph: name })}
                  options={bases}
                  none={null}
                  value={link.basis}
                  onChange={(basis) =>
                    basis &&
                    change(links.map((each) => (each.id === link.id ? { ...each, basis } : each)))
                  }
                />
                <Button
                  className="plain-button"
                  data-aside=""
                  aria-label={t("fields-remove", { what: name })}
                  onPress={() => change(links.filter(({ id }) => id !== link.id))}
                >
                  {t("fields-remove-short")}
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <Several
        label={t("fiche-add-paragraph")}
        options={obligations
          .filter(({ code }) => !chosen.includes(code))
          .map(({ code, label }) => ({ value: code, label }))}
        values={[]}
        onChange={([id]) => id && change([...links, { id, basis: "state" }])}
      />
      <p className="hint">{t("fiche-basis-explains")}</p>
    </Beside>
  );
}
