/** One bracket: who has which wording in it, and which of them is to stand. */
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { WireError } from "../../backend/index.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { inSeries } from "../../shared/text/series.ts";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { directionOf, isLanguage } from "../../strings/languages.ts";
import {
  type Bracket,
  type Choice,
  choose,
  fitted,
  isNewParagraph,
  neighbours,
  numbersOf,
  type Rolling,
  settle,
} from "./rolling.state.ts";

interface PanelProps {
  rolling: Rolling;
  bracket: Bracket;
  /** The text, where it has to be named. */
  text: string | null;
}

export function BracketPanel({ rolling, bracket, text }: PanelProps) {
  const t = useT();
  const canWrite = useCanWrite();
  const panel = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState<{ of: string; error: WireError } | null>(null);
  const dir = isLanguage(rolling.language) ? directionOf(rolling.language) : "auto";
  // Whoever works by keys goes on in the panel; its steps to other brackets keep the focus where it is.
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  function settleAs(choice: Choice) {
    const at = numberOf(rolling, bracket) - 1;
    void settle(bracket.id, choice, text).then((error) => {
      if (error) setFailed({ of: bracket.id, error });
      else focusMark(at);
    });
  }
  return (
    <aside ref={panel} tabIndex={-1} aria-label={t("compilation-panel")}>
      <Head rolling={rolling} bracket={bracket} />
      {failed?.of === bracket.id ? <Problem error={failed.error} /> : null}
      <ul className="plain-list wordings">
        {bracket.variants.map((variant) => (
          <li key={variant.states.join(" ")}>
            <Wording
              variant={variant}
              lang={rolling.language}
              dir={dir}
              onTake={canWrite ? settleAs : null}
            />
          </li>
        ))}
      </ul>
      {canWrite ? (
        <>
          {bracket.variants.some(({ of_text }) => of_text) ? null : (
            <Button className="button" onPress={() => settleAs({ kind: "text" })}>
              {t(
                isNewParagraph(bracket)
                  ? "compilation-leave-out-paragraph"
                  : "compilation-leave-out",
              )}
            </Button>
          )}
          <OwnWords key={bracket.id} bracket={bracket} dir={dir} onTake={settleAs} />
        </>
      ) : null}
    </aside>
  );
}

function numberOf({ brackets }: Rolling, bracket: Bracket): number {
  return numbersOf(brackets).get(bracket.id) ?? 0;
}

/** Goes on in the text: at the bracket that has this place now, else at the last one. */
function focusMark(at: number): void {
  requestAnimationFrame(() => {
    const marks = document.querySelectorAll<HTMLElement>(".bracket-mark");
    const mark = marks[at] ?? marks[marks.length - 1] ?? document.querySelector("main");
    mark?.focus();
  });
}

function Head({ rolling, bracket }: { rolling: Rolling; bracket: Bracket }) {
  const t = useT();
  const { before, after } = neighbours(rolling.brackets, bracket.id);
  const number = numberOf(rolling, bracket);
  return (
    <>
      <div className="aside-bar">
        <span className="aside-place">
          {t("compilation-bracket-of", { number, all: rolling.brackets.length })}
        </span>
        <Button
          className="plain-button"
          onPress={() => {
            choose(null);
            focusMark(number - 1);
          }}
        >
          {t("compilation-close")}
        </Button>
      </div>
      <h2>{t("compilation-bracket-line", { number, line: bracket.line })}</h2>
      <p className="bracket-steps">
        <Button
          className="button"
          isDisabled={before === null}
          onPress={() => before !== null && choose(before)}
        >
          {t("compilation-before")}
        </Button>
        <Button
          className="button"
          isDisabled={after === null}
          onPress={() => after !== null && choose(after)}
        >
          {t("compilation-after")}
        </Button>
      </p>
    </>
  );
}

interface WordingProps {
  variant: Bracket["variants"][number];
  lang: string;
  dir: "ltr" | "rtl" | "auto";
  onTake: ((choice: Choice) => void) | null;
}

function Wording({ variant, lang, dir, onTake }: WordingProps) {
  const t = useT();
  const language = useLanguage();
  const { states } = useLists();
  const called = states.map(({ code, name }) => ({ code, label: name }));
  const names = variant.states.map((state) => labelOf(called, state));
  const [state] = variant.states;
  return (
    <>
      <h3>
        <bdi>{variant.of_text ? t("compilation-of-text") : inSeries(names, language)}</bdi>
      </h3>
      {variant.text.trim() ? (
        <p className="words" lang={lang} dir={dir}>
          {variant.text.trim()}
        </p>
      ) : (
        <p className="quiet">{t("compilation-words-go")}</p>
      )}
      {onTake && variant.of_text ? (
        <Button className="button" onPress={() => onTake({ kind: "text" })}>
          {t("compilation-keep-text")}
        </Button>
      ) : null}
      {onTake && state ? (
        <Button
          className="button"
          aria-label={t("compilation-take-of", { states: inSeries(names, language) })}
          onPress={() => onTake({ kind: "state", state })}
        >
          {t("compilation-take")}
        </Button>
      ) : null}
    </>
  );
}

interface OwnWordsProps {
  bracket: Bracket;
  dir: "ltr" | "rtl" | "auto";
  onTake: (choice: Choice) => void;
}

function OwnWords({ bracket, dir, onTake }: OwnWordsProps) {
  const t = useT();
  const [words, setWords] = useState(() => beginningOf(bracket));
  return (
    <div className="own-words">
      <h3>{t("compilation-own-words")}</h3>
      <Field
        label={t("compilation-own-words-label")}
        lines="many"
        value={words}
        onChange={setWords}
        dir={dir}
        hint={t("compilation-own-words-hint")}
      />
      <Button
        className="button"
        onPress={() => onTake({ kind: "words", words: fitted(bracket.variants, words) })}
      >
        {t("compilation-own-words-take")}
      </Button>
    </div>
  );
}

/** The words that own ones begin from: those of the text, else the first that are proposed. */
function beginningOf({ variants }: Bracket): string {
  const from = variants.find(({ of_text }) => of_text) ?? variants[0];
  return from?.text.trim() ?? "";
}
