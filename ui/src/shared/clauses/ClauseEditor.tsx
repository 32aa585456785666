/**
 * The editor of a text of clauses: one column for each language, the authentic one first, since it leads the structure.
 * It keeps the text itself; `clauses` is where it begins, and another `key` begins anew.
 */
import type { EditorView } from "prosemirror-view";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { useT } from "../../strings/index.ts";
import { goTo, insertReference, insertTexts, type Offers, offersOf, sameOffers } from "./act.ts";
import { type Alignment, alignEditors } from "./align.ts";
import { type Broken, BrokenReferences } from "./BrokenReferences.tsx";
import { type Clause, emptyClause, newClauseId } from "./clause.ts";
import { EditorColumn } from "./EditorColumn.tsx";
import { EditorToolbar } from "./EditorToolbar.tsx";
import type { Pasted } from "./editor.ts";
import { ModelClauses } from "./ModelClauses.tsx";
import { marksOf } from "./marks.ts";
import type { Numbering } from "./numbering.ts";
import { PasteDialog } from "./PasteDialog.tsx";
import { ReferenceDialog } from "./ReferenceDialog.tsx";
import { SideBySide } from "./side.ts";
import { useSoon } from "./useSoon.ts";

export interface ClauseEditorProps {
  label: string;
  clauses: readonly Clause[];
  authentic: string;
  /** The languages that are shown; the authentic one always is. */
  languages: readonly string[];
  numbering: Numbering;
  /** Called a moment after each change, and at once when the editor is left. */
  onChange: (clauses: Clause[]) => void;
  /** Clauses, by id, whose words in a language render words that are others now. */
  stale?: Readonly<Record<string, readonly string[]>>;
  onConfirm?: (language: string, ids: readonly string[]) => void;
  /** Category codes whose model clauses are offered first. */
  categories?: readonly string[];
  newId?: () => string;
  readOnly?: boolean;
}

const NO_STALE: Readonly<Record<string, readonly string[]>> = {};

type Over = { name: "reference" } | { name: "models" } | { name: "paste"; pasted: Pasted };

export function ClauseEditor(props: ClauseEditorProps) {
  const { authentic, onChange, newId = newClauseId, readOnly = false, stale = NO_STALE } = props;
  const t = useT();
  const hint = useId();
  const [side] = useState(() => {
    const begun = props.clauses.length > 0 ? props.clauses : [emptyClause(newId())];
    return new SideBySide(begun, authentic);
  });
  const views = useRef(new Map<string, EditorView>());
  const [active, setActive] = useState(authentic);
  const [offers, setOffers] = useState<Offers | null>(null);
  const scope = `clauses${useId().replace(/\W/g, "")}`;
  const alignment = useRef<Alignment | null>(null);
  const [broken, setBroken] = useState<readonly Broken[]>([]);
  const [over, setOver] = useState<Over | null>(null);
  const [lines, setLines] = useState(false);
  const languages = [authentic, ...props.languages.filter((each) => each !== authentic)];
  const tell = useSoon(() => onChange(side.clauses()));

  const look = useCallback(
    (language: string) => {
      const view = views.current.get(language);
      if (!view) return;
      setActive(language);
      const found = offersOf(view, language === authentic);
      setOffers((old) => (old && sameOffers(old, found) ? old : found));
      const all = [...views.current].flatMap(([lang, each]) =>
        marksOf(each.state).broken.map((place) => ({ ...place, language: lang })),
      );
      setBroken((old) => (sameBroken(old, all) ? old : all));
    },
    [authentic],
  );
  useEffect(() => {
    const made = alignEditors(scope, () => views.current.values());
    alignment.current = made;
    made.changed();
    return made.stop;
  }, [scope]);
  const view = () => views.current.get(active);
  const close = () => {
    setOver(null);
    // After the dialog has given the focus back to what was left.
    requestAnimationFrame(() => view()?.focus());
  };

  return (
    <div className="clause-editor">
      {readOnly ? null : (
        <EditorToolbar
          offers={offers}
          lines={lines}
          onLines={setLines}
          onAct={(command) => {
            const target = view();
            if (!target) return;
            command(target.state, target.dispatch, target);
            target.focus();
          }}
          onReference={() => setOver({ name: "reference" })}
          onModels={() => setOver({ name: "models" })}
          newId={newId}
        />
      )}
      <p className="only-read" id={hint}>
        {t("clauses-keys")}
      </p>
      <div
        id={scope}
        className="clause-columns"
        data-numbering={props.numbering}
        data-many={languages.length > 1}
      >
        {languages.map((language) => (
          <EditorColumn
            key={language}
            language={language}
            label={props.label}
            named={languages.length > 1}
            describedBy={hint}
            side={side}
            numbering={props.numbering}
            role={readOnly ? "read" : language === authentic ? "leads" : "follows"}
            lines={lines}
            stale={stale[language] ?? []}
            newId={newId}
            onConfirm={props.onConfirm}
            onView={(made) => {
              if (made) views.current.set(language, made);
              else views.current.delete(language);
              if (made) look(language === authentic ? language : active);
            }}
            onLook={() => look(language)}
            onChange={tell}
            onResize={() => alignment.current?.changed()}
            onReference={() => setOver({ name: "reference" })}
            onPaste={(pasted) => setOver({ name: "paste", pasted })}
          />
        ))}
      </div>
      <BrokenReferences
        broken={broken}
        onGo={({ language, pos }) => goTo(views.current.get(language), pos)}
      />
      {over?.name === "reference" ? (
        <ReferenceDialog
          view={view()}
          onChoose={(id) => {
            insertReference(view(), id);
            close();
          }}
          onClose={close}
        />
      ) : null}
      {over?.name === "models" ? (
        <ModelClauses
          categories={props.categories ?? []}
          languages={[...languages, ...side.languages()]}
          onInsert={(clauses) => {
            insertTexts(side, views.current.get(authentic), clauses, newId);
            setActive(authentic);
            close();
          }}
          onClose={close}
        />
      ) : null}
      {over?.name === "paste" ? (
        <PasteDialog
          pasted={over.pasted}
          language={authentic}
          numbering={props.numbering}
          onInsert={(clauses) => {
            insertTexts(side, views.current.get(authentic), clauses, newId);
            close();
          }}
          onPlain={(text) => {
            const target = view();
            if (target) target.dispatch(target.state.tr.insertText(text).scrollIntoView());
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

function sameBroken(one: readonly Broken[], other: readonly Broken[]): boolean {
  return (
    one.length === other.length &&
    one.every((each, index) => each.pos === other[index]?.pos && each.label === other[index]?.label)
  );
}
