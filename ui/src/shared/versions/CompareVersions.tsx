/** Two versions of an entry or a text, field by field and clause by clause: what was taken out, what was put in. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ComparedField, Version } from "../../backend/index.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { isLanguage, languageName } from "../../strings/languages.ts";
import { useCall } from "../calls.ts";
import { languageAttributes } from "../fields/Words.tsx";
import { Differences, type Steps } from "../text/Differences.tsx";
import { formatTime } from "../text/dates.ts";
import { Choice } from "../ui/Choice.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Problem } from "../ui/Problem.tsx";
import { ComparedClauses } from "./ComparedClauses.tsx";

export interface CompareVersionsProps {
  id: string;
  versions: readonly Version[];
  from: string;
  to: string;
  onClose: () => void;
}

export function CompareVersions({ id, versions, onClose, ...first }: CompareVersionsProps) {
  const t = useT();
  const reader = useLanguage();
  const [from, setFrom] = useState(first.from);
  const [to, setTo] = useState(first.to);
  const { answer, error } = useCall("compare-versions", { id, from, to });
  const options = versions.map((version) => ({
    value: version.revision,
    label: [
      t("fiche-version", { number: version.number }),
      formatTime(version.time, reader),
      version.name ?? version.title,
    ].join(" · "),
  }));
  return (
    <Dialog
      title={t("fiche-compare-title")}
      onClose={onClose}
      size="wide"
      buttons={
        <Button className="button" onPress={onClose}>
          {t("window-close")}
        </Button>
      }
    >
      <div className="field-pair">
        <Choice
          place="above"
          label={t("fiche-compare-from")}
          options={options}
          value={from}
          onChange={setFrom}
        />
        <Choice
          place="above"
          label={t("fiche-compare-to")}
          options={options}
          value={to}
          onChange={setTo}
        />
      </div>
      {error ? <Problem error={error} /> : null}
      {answer && answer.fields.length + answer.clauses.length === 0 ? (
        <p className="quiet">{t("fiche-compare-same")}</p>
      ) : null}
      {answer?.fields.map((field) => (
        <section key={field.field} className="compared">
          <h3>
            {field.label}
            {field.language && isLanguage(field.language) ? (
              <>
                {" "}
                <bdi className="compared-language">{languageName(field.language)}</bdi>
              </>
            ) : null}
          </h3>
          <Compared field={field} />
        </section>
      ))}
      {answer ? <ComparedClauses clauses={answer.clauses} /> : null}
    </Dialog>
  );
}

function Compared({ field }: { field: ComparedField }) {
  const parts: Steps =
    field.words.length > 0
      ? field.words
      : [
          ["-", field.from ?? ""],
          ["+", field.to ?? ""],
        ];
  return (
    <p className="legal compared-words" {...languageAttributes(field.language ?? undefined, "x")}>
      <Differences steps={parts} />
    </p>
  );
}
