/** The national instrument that carries the measure: one that the file has already, or a new one. */
import { useMemo } from "react";
import { asWireError, backend, type JsonValue } from "../../../backend/index.ts";
import { useCall } from "../../../shared/calls.ts";
import { Beside } from "../../../shared/fields/Beside.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { Texts } from "../../../shared/fields/Texts.tsx";
import { TypedDate } from "../../../shared/fields/TypedDate.tsx";
import { isEmpty, type JsonObject, object, text, texts } from "../../../shared/json.ts";
import { tellProblem } from "../../../shared/notices.ts";
import { language, useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useEditing, useNotes, useValue } from "./editing.ts";

export function ActField() {
  const t = useT();
  const { languages } = useEditing();
  const types = useCodes("act_types");
  const [value, change] = useValue("act");
  const act = object(value);
  const notes = {
    own: useNotes("act"),
    type: useNotes("act/type"),
    number: useNotes("act/number"),
    title: useNotes("act/title"),
    authority: useNotes("act/authority"),
    date: useNotes("act/date"),
  };
  const put = (key: string) => (part: (typeof act)[string]) => {
    const next = { ...act, [key]: part };
    const { id, revision, ...words } = next;
    change(!id && isEmpty(words) ? null : next);
  };
  return (
    <Beside path="act" notes={notes.own}>
      <WhichAct act={act} change={change} />
      <div className="field-pair">
        <Beside path="act/type" notes={notes.type}>
          <OneOf
            label={t("fiche-act-type")}
            options={types}
            value={text(act.type)}
            onChange={put("type")}
          />
        </Beside>
        <Beside path="act/number" notes={notes.number}>
          <PlainWords
            label={t("fiche-act-number")}
            lines="one"
            value={act.number}
            onChange={put("number")}
            placeholder={t("fiche-act-number-hint")}
          />
        </Beside>
      </div>
      <Beside path="act/title" notes={notes.title}>
        <Texts
          label={t("fiche-act-title")}
          texts={texts(act.title)}
          languages={languages}
          onChange={put("title")}
        />
      </Beside>
      <div className="field-pair">
        <Beside path="act/authority" notes={notes.authority}>
          <Texts
            label={t("fiche-act-authority")}
            texts={texts(act.authority)}
            languages={languages}
            onChange={put("authority")}
            lines="one"
          />
        </Beside>
        <Beside path="act/date" notes={notes.date}>
          <TypedDate label={t("fiche-act-date")} value={text(act.date)} onChange={put("date")} />
        </Beside>
      </div>
    </Beside>
  );
}

interface WhichActProps {
  act: JsonObject;
  change: (value: JsonValue) => void;
}

/** One of the acts of this state that the file has, or a new one. */
function WhichAct({ act, change }: WhichActProps) {
  const t = useT();
  const [state] = useValue("state");
  const request = { state: text(state), query: null, offset: 0, limit: 500 };
  const { answer } = useCall("acts", text(state) ? request : null);
  const acts = answer?.acts ?? [];
  const chosen = acts.find(({ id }) => id === act.id);
  const options = useMemo(
    () =>
      acts.map(({ id, number, title }) => ({
        value: id,
        label: [number, title].filter(Boolean).join(" · ") || t("window-untitled"),
      })),
    [acts, t],
  );
  if (acts.length === 0) return null;

  async function choose(id: string | null) {
    if (id === null) {
      // Named as nobody: the words that follow make an act of their own.
      change({ id: null });
      return;
    }
    try {
      const found = await backend().call("act", { id, at: null, lang: language() });
      change({ ...object(found.act), id });
    } catch (thrown) {
      tellProblem(asWireError(thrown));
    }
  }
  const others = (chosen?.measures ?? 1) - 1;
  return (
    <>
      <OneOf
        label={t("fiche-act-choose")}
        options={options}
        value={text(act.id)}
        none={t("fiche-act-new")}
        onChange={(id) => void choose(id)}
      />
      {others > 0 ? <p className="hint">{t("fiche-act-shared", { count: others })}</p> : null}
    </>
  );
}
