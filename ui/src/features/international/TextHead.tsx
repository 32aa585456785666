/** One text above its paragraphs: what it is, whom it reaches, and what can be added to it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { InternationalAnswer, WireText } from "../../backend/index.ts";
import { go } from "../../shared/navigation.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { ParagraphForm } from "./ParagraphForm.tsx";
import { TextForm } from "./TextForm.tsx";
import { useCanWrite } from "./writing.ts";

export function TextHead({ text, answer }: { text: WireText; answer: InternationalAnswer }) {
  const t = useT();
  const language = useLanguage();
  const canWrite = useCanWrite();
  const [open, setOpen] = useState<"text" | "paragraph" | null>(null);
  return (
    <section className="instrument-head">
      <h2>
        <bdi>{text.name}</bdi>
        {text.added ? <small>{t("international-added")}</small> : null}
      </h2>
      <p className="quiet">
        <bdi>{text.symbol}</bdi> · {formatDate(text.date, language, "long")} · {text.nature}
      </p>
      {text.title ? (
        <p>
          <bdi lang="en">{text.title}</bdi>
        </p>
      ) : null}
      {text.note ? (
        <p className="quiet">
          <bdi lang="en">{text.note}</bdi>
        </p>
      ) : null}
      {text.parties_only ? <PartiesLine text={text} /> : null}
      {canWrite ? (
        <div className="bar">
          {text.parties_only ? (
            <Button
              className="button"
              onPress={() => go({ name: "parties", text: text.code, title: text.name })}
            >
              {t("international-bring-list")}
            </Button>
          ) : null}
          <Button className="button" onPress={() => setOpen("paragraph")}>
            {t("international-add-paragraph")}
          </Button>
          {text.added ? (
            <Button className="button" onPress={() => setOpen("text")}>
              {t("international-edit")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {open === "paragraph" ? (
        <ParagraphForm answer={answer} text={text} onClose={() => setOpen(null)} />
      ) : null}
      {open === "text" ? (
        <TextForm answer={answer} text={text} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}

function PartiesLine({ text }: { text: WireText }) {
  const t = useT();
  const language = useLanguage();
  return (
    <p className="quiet">
      {t("international-parties-only")}.{" "}
      {text.parties
        ? t("international-list-as-at", {
            date: formatDate(text.parties.as_at, language, "long"),
            source: text.parties.source,
          })
        : t("international-no-list")}
    </p>
  );
}
