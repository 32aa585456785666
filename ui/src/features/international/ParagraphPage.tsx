/** One paragraph: what it asks in our own words, how far it was checked, what is linked to it, whom it reaches. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { ParagraphAnswer } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go, goBack } from "../../shared/navigation.ts";
import { labelOf, useLists, useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { inSequence } from "../../shared/text/series.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { AppliesTo } from "./AppliesTo.tsx";
import { LinkedMeasures } from "./LinkedMeasures.tsx";
import { Readings } from "./Readings.tsx";

export interface ParagraphPageProps {
  id: string;
  /** What other features know of this paragraph (developments), shown at its end. */
  children?: ReactNode;
}

export function ParagraphPage({ id, children }: ParagraphPageProps) {
  const t = useT();
  const { answer, error } = useCall("paragraph", { id, at: useMoment()?.at ?? null });
  return (
    <div className="page" data-aside={answer !== undefined}>
      <main>
        <div className="bar">
          <Button className="plain-button" onPress={goBack}>
            {t("window-action-back")}
          </Button>
          <Button className="plain-button" onPress={() => go({ name: "international" })}>
            {t("international-page")}
          </Button>
        </div>
        {error ? <Problem error={error} /> : null}
        {answer ? (
          <div className="scrolling fiche">
            <Paragraph answer={answer} />
            <Parts answer={answer} />
            <LinkedMeasures answer={answer} />
            {answer.applies ? <AppliesTo applies={answer.applies} /> : null}
            {children}
          </div>
        ) : null}
      </main>
      {answer ? (
        <aside aria-label={t("international-checked")}>
          <Readings answer={answer} />
        </aside>
      ) : null}
    </div>
  );
}

function Paragraph({ answer }: { answer: ParagraphAnswer }) {
  const t = useT();
  const { line, text } = answer;
  return (
    <>
      <h1>
        <bdi>{answer.cited}</bdi>
      </h1>
      <p className="sub">
        <bdi lang="en">{text.title ?? text.symbol}</bdi>
        {answer.added ? ` · ${t("international-added")}` : null}
      </p>
      {answer.part_of ? (
        <p className="quiet">
          {t("international-own-part-of", { paragraph: answer.part_of.pinpoint })}{" "}
          <OpenParagraph id={answer.part_of.id} words={answer.part_of.pinpoint} />
        </p>
      ) : null}
      <section>
        <p className="paragraphs-mark">{t("international-paraphrase")}</p>
        <p className="legal">
          <Foreign lang={line.paraphrase_lang}>{line.paraphrase}</Foreign>
        </p>
      </section>
      <section>
        <Pairs answer={answer} />
      </section>
    </>
  );
}

function Pairs({ answer }: { answer: ParagraphAnswer }) {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const { line } = answer;
  const themes = line.categories.map((code) => `${code} ${labelOf(lists.categories, code)}`);
  const pairs: [string, string | null][] = [
    [t("international-addressee"), line.addressee],
    [t("international-nature"), line.nature],
    [t("international-verb"), line.verb],
    [
      t("international-deadline"),
      line.deadline ? formatDate(line.deadline, language, "long") : null,
    ],
    [t("international-theme"), inSequence(themes, language) || null],
    [t("international-source"), answer.source || null],
    [t("international-note"), answer.note],
  ];
  return (
    <dl className="pairs">
      {pairs.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function OpenParagraph({ id, words }: { id: string; words: string }) {
  return (
    <Button className="plain-button" onPress={() => go({ name: "paragraph", id })}>
      <bdi>{words}</bdi>
    </Button>
  );
}

function Parts({ answer }: { answer: ParagraphAnswer }) {
  const t = useT();
  if (answer.parts.length === 0) return null;
  return (
    <section>
      <h2>{t("international-parts")}</h2>
      <ul className="plain-list">
        {answer.parts.map((part) => (
          <li key={part.id}>
            <Button className="list-button" onPress={() => go({ name: "paragraph", id: part.id })}>
              <Foreign lang={part.paraphrase_lang}>{part.paraphrase}</Foreign>
              <small>
                {part.addressee} · {part.checked.words}
              </small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
