/** Words that were taken out and put in, in their place; told in words to those who do not see the strokes. */
import { Fragment } from "react";
import type { ChangedSince, FieldWords } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";

export type Steps = readonly (readonly [string, string])[];

export function WordSteps({ steps, lang }: { steps: Steps; lang: string }) {
  const t = useT();
  return (
    <p className="legal word-steps" dir="auto" {...(lang && lang !== "und" ? { lang } : {})}>
      {steps.map(([sign, words], index) => {
        const key = `${index}${sign}`;
        if (sign === "-")
          return (
            <del key={key}>
              <span className="unseen">{t("clearance-screen-word-gone")} </span>
              {words}
            </del>
          );
        if (sign === "+")
          return (
            <ins key={key}>
              <span className="unseen">{t("clearance-screen-word-new")} </span>
              {words}
            </ins>
          );
        return <Fragment key={key}>{words}</Fragment>;
      })}
    </p>
  );
}

/** One sentence, and the words behind it on demand. */
export function Changed({ changed }: { changed: ChangedSince }) {
  const t = useT();
  return (
    <details className="changed-since">
      <summary>
        <strong>{changed.sentence}</strong>
      </summary>
      <p className="unseen">{t("clearance-screen-what-changed")}</p>
      <ul className="plain-list">
        {changed.fields.map((field) => (
          <FieldShown key={field.field} field={field} />
        ))}
      </ul>
    </details>
  );
}

function FieldShown({ field }: { field: FieldWords }) {
  return (
    <li>
      <small className="quiet">{field.label}</small>
      <WordSteps steps={field.words} lang={field.lang} />
    </li>
  );
}
