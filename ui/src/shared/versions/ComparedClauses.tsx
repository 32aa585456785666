/** What became of the clauses between two versions: whether they moved, their numbers, and the words that changed. */
import type { ComparedClause, ComparedWording } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { isLanguage, languageName } from "../../strings/languages.ts";
import { languageAttributes } from "../fields/Words.tsx";
import { Differences } from "../text/Differences.tsx";

export function ComparedClauses({ clauses }: { clauses: readonly ComparedClause[] }) {
  const t = useT();
  return clauses.map((clause, place) => {
    const number = clause.to_number || clause.from_number;
    const key = `${place} ${number}`;
    return (
      <section key={key} className="compared" data-fate={clause.fate}>
        <h3>
          {number ? t("compare-screen-clause", { number }) : t("clauses-refer-clause")}
          {clause.became.map((fact) => (
            <span key={fact} className="compared-fact">
              {" · "}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </h3>
        {clause.wordings.map((wording) => (
          <Wording
            key={wording.language}
            wording={wording}
            named={clause.wordings.length > 1}
            same={clause.fate === "same"}
          />
        ))}
      </section>
    );
  });
}

interface WordingProps {
  wording: ComparedWording;
  /** Whether its language is told: one of several. */
  named: boolean;
  /** Whether its words stand only to say which clause it is. */
  same: boolean;
}

function Wording({ wording, named, same }: WordingProps) {
  const t = useT();
  const attributes = languageAttributes(wording.language, "x");
  return (
    <>
      {named && isLanguage(wording.language) ? (
        <small className="compared-language">
          <bdi>{languageName(wording.language)}</bdi>
        </small>
      ) : null}
      {wording.heading.length > 0 ? (
        <p className="compared-words">
          <span className="compared-fact">
            {t("window-labelled", { label: t("clauses-heading"), words: "" })}
          </span>
          <bdi className="legal" {...attributes}>
            <Differences steps={wording.heading} />
          </bdi>
        </p>
      ) : null}
      <p className={`legal compared-words${same ? " compared-begins" : ""}`} {...attributes}>
        <Differences steps={wording.words} />
      </p>
    </>
  );
}
