/** Sources: what kind, where to find it, its words as received, the file itself, and who compared it a second time. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { asWireError, backend } from "../../../backend/index.ts";
import { Beside } from "../../../shared/fields/Beside.tsx";
import { LanguageOf } from "../../../shared/fields/LanguageOf.tsx";
import { type ListElement, ListOf, type SetElement } from "../../../shared/fields/ListOf.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { TypedDate } from "../../../shared/fields/TypedDate.tsx";
import { text } from "../../../shared/json.ts";
import { tellProblem } from "../../../shared/notices.ts";
import { language, useT } from "../../../strings/index.ts";
import { SaveCopy } from "../SaveCopy.tsx";
import { useCodes } from "./codes.ts";
import { useNotes, useValue } from "./editing.ts";
import { elements } from "./elements.ts";

const BLANK = {
  kind: "official-gazette",
  locator: null,
  quote: null,
  language: null,
  retrieved: null,
  object: null,
  file: null,
  second_reader: null,
};

export function SourcesField() {
  const t = useT();
  const [value, change] = useValue("sources");
  return (
    <Beside path="sources" notes={useNotes("sources")}>
      <ListOf
        elements={elements(value)}
        onChange={change}
        letter="s"
        blank={BLANK}
        nameOf={(number) => t("fiche-source", { number })}
        addLabel={t("fiche-add-source")}
        draw={draw}
      />
    </Beside>
  );
}

const draw = (element: ListElement, set: SetElement) => <Source element={element} set={set} />;

function Source({ element, set }: { element: ListElement; set: SetElement }) {
  const t = useT();
  const kinds = useCodes("sources");
  const path = `sources/${element.id}`;
  const notes = {
    own: useNotes(path),
    kind: useNotes(`${path}/kind`),
    locator: useNotes(`${path}/locator`),
    quote: useNotes(`${path}/quote`),
    object: useNotes(`${path}/object`),
    reader: useNotes(`${path}/second_reader`),
  };
  const put = (key: string) => (value: ListElement[string]) => set(element.id, { [key]: value });
  return (
    <Beside path={path} notes={notes.own}>
      <div className="field-pair">
        <Beside path={`${path}/kind`} notes={notes.kind}>
          <OneOf
            label={t("fiche-source-kind")}
            options={kinds}
            none={null}
            value={text(element.kind)}
            onChange={(kind) => kind && set(element.id, { kind })}
          />
        </Beside>
        <Beside path={`${path}/locator`} notes={notes.locator}>
          <PlainWords
            label={t("fiche-source-locator")}
            lines="one"
            value={element.locator}
            onChange={put("locator")}
            placeholder={t("fiche-source-locator-hint")}
          />
        </Beside>
      </div>
      <Beside path={`${path}/quote`} notes={notes.quote}>
        <PlainWords
          label={t("fiche-source-quote")}
          value={element.quote}
          onChange={put("quote")}
          lang={text(element.language) ?? undefined}
          face="legal"
        />
      </Beside>
      <div className="field-pair">
        <LanguageOf
          label={t("fiche-source-language")}
          value={text(element.language)}
          onChange={put("language")}
        />
        <TypedDate
          label={t("fiche-source-retrieved")}
          value={text(element.retrieved)}
          onChange={put("retrieved")}
        />
      </div>
      <div className="field-pair">
        <Beside path={`${path}/object`} notes={notes.object}>
          <AttachedFile element={element} set={set} />
        </Beside>
        <Beside path={`${path}/second_reader`} notes={notes.reader}>
          <PlainWords
            label={t("fiche-source-second-reader")}
            lines="one"
            value={element.second_reader}
            onChange={put("second_reader")}
          />
        </Beside>
      </div>
    </Beside>
  );
}

/** The file itself, kept as it is: chosen from this machine, named by its source. */
function AttachedFile({ element, set }: { element: ListElement; set: SetElement }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const object = text(element.object);
  const name = text(element.file) ?? (object ? t("fiche-file-without-name") : null);

  async function attach() {
    const [path] = await backend().chooseFiles();
    if (!path) return;
    setBusy(true);
    try {
      const kept = await backend().call("attach", { path, lang: language() });
      set(element.id, { object: kept.object, file: kept.name });
    } catch (thrown) {
      tellProblem(asWireError(thrown));
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="field">
      <span className="label">{t("fiche-source-file")}</span>
      <div className="attached">
        {name ? <bdi className="file-name">{name}</bdi> : null}
        <Button className="button" isDisabled={busy} onPress={() => void attach()}>
          {t(name ? "fiche-attach-other" : "fiche-attach")}
        </Button>
        {name && object ? <SaveCopy object={object} name={name} /> : null}
        {name ? (
          <Button
            className="plain-button"
            aria-label={t("fields-remove", { what: name })}
            onPress={() => set(element.id, { object: null, file: null })}
          >
            {t("fields-remove-short")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
