/** One language of a text: its name, what of it renders an earlier wording, and its editor. */
import type { EditorView } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";
import { directionOf, isLanguage, languageName } from "../../strings/languages.ts";
import { currentId } from "./act.ts";
import { makeEditor, type Pasted } from "./editor.ts";
import { LineNumbers } from "./LineNumbers.tsx";
import { type Manner, marksOf, setManner } from "./marks.ts";
import type { Numbering } from "./numbering.ts";
import { type BlockDirection, schemaFor } from "./schema.ts";
import type { SideBySide } from "./side.ts";

export interface EditorColumnProps {
  language: string;
  label: string;
  /** Whether the language is named above: it is where several stand side by side. */
  named: boolean;
  describedBy: string;
  side: SideBySide;
  numbering: Numbering;
  role: "leads" | "follows" | "read";
  lines: boolean;
  stale: readonly string[];
  newId: () => string;
  onConfirm: ((language: string, ids: readonly string[]) => void) | undefined;
  onView: (view: EditorView | null) => void;
  onLook: () => void;
  onChange: () => void;
  /** The words take more or less room. */
  onResize: () => void;
  onReference: () => void;
  onPaste: (pasted: Pasted) => void;
}

function blockDirection(language: string): BlockDirection {
  return isLanguage(language) ? directionOf(language) : "auto";
}

export function EditorColumn(props: EditorColumnProps) {
  const { language, side, role, numbering, stale } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [changes, setChanges] = useState(0);
  const latest = useRef(props);
  latest.current = props;
  const name = isLanguage(language) ? languageName(language) : language;
  const label = t("clauses-editor", { text: props.label, language: name });
  const said = useRef(label);
  said.current = label;

  const manner: Manner = {
    style: numbering,
    language,
    stale: new Set(stale),
    sayReference: (cite) =>
      cite === null ? t("clauses-reference-broken") : t("clauses-reference", { number: cite }),
    sayStale: t("clauses-stale"),
  };
  const given = useRef(manner);
  given.current = manner;

  useEffect(() => {
    if (!place.current) return undefined;
    const dir = blockDirection(language);
    const made = makeEditor(place.current, {
      nodes: side.nodes(language, schemaFor(dir)),
      dir,
      manner: given.current,
      role,
      newId: latest.current.newId,
      attributes: {
        class: "clauses legal-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": said.current,
        "aria-describedby": latest.current.describedBy,
        "aria-readonly": `${role === "read"}`,
        dir,
        ...(language === "und" ? {} : { lang: language }),
        spellcheck: "true",
        translate: "no",
      },
      onChange(change) {
        side.took(language, change);
        if (change.before !== change.after) {
          latest.current.onChange();
          latest.current.onResize();
          if (latest.current.lines) setChanges((count) => count + 1);
        }
        latest.current.onLook();
      },
      onReference: () => latest.current.onReference(),
      onPaste: (pasted) => latest.current.onPaste(pasted),
    });
    const onFocus = () => latest.current.onLook();
    const resized = new ResizeObserver(() => latest.current.onResize());
    resized.observe(made.dom);
    made.dom.addEventListener("focus", onFocus);
    side.add(language, made);
    setView(made);
    latest.current.onView(made);
    return () => {
      resized.disconnect();
      side.remove(language);
      latest.current.onView(null);
      made.destroy();
    };
  }, [language, side, role]);

  const staleKey = stale.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the manner is made anew each time; these are what it is of
  useEffect(() => {
    if (!view) return;
    const now = marksOf(view.state).manner;
    if (now === given.current) return;
    view.dispatch(setManner(view.state.tr, given.current));
  }, [view, numbering, staleKey, t]);

  function confirmCurrent() {
    const id = view ? currentId(view.state) : null;
    const ids = id && stale.includes(id) ? [id] : stale;
    props.onConfirm?.(language, ids);
    view?.focus();
  }

  return (
    <section className="clause-column" aria-label={name}>
      {props.named ? (
        <div className="clause-column-head">
          <h3 lang={language}>{name}</h3>
          {role === "leads" ? <span className="quiet">{t("clauses-authentic")}</span> : null}
          {stale.length > 0 ? (
            <>
              <span className="clause-stale-count">
                {t("clauses-stale-count", { count: stale.length })}
              </span>
              {props.onConfirm ? (
                <Button className="plain-button" onPress={confirmCurrent}>
                  {t("clauses-stale-confirm")}
                </Button>
              ) : null}
            </>
          ) : null}
        </div>
      ) : null}
      {props.lines && view ? (
        <LineNumbers view={view} changes={changes} dir={blockDirection(language)} />
      ) : null}
      <div className="clause-place" ref={place} />
    </section>
  );
}
