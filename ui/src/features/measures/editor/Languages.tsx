/** The languages of an entry: which is authentic, how the others stand to it, and the way to one more. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Translation } from "../../../backend/index.ts";
import { LanguageOf, nameOfLanguage } from "../../../shared/fields/LanguageOf.tsx";
import { text } from "../../../shared/json.ts";
import { formatDate } from "../../../shared/text/dates.ts";
import { useLanguage, useT } from "../../../strings/index.ts";
import { useEditing, useReview, useValue } from "./editing.ts";
import { nameUnknown } from "./nameUnknown.ts";

export interface LanguagesProps {
  onAdd: (language: string) => void;
  onConfirm: (language: string) => void;
}

export function Languages({ onAdd, onConfirm }: LanguagesProps) {
  const t = useT();
  const { languages, sitting } = useEditing();
  const { translations } = useReview();
  const [named, setAuthentic] = useValue("authentic");
  const [adding, setAdding] = useState(false);
  const authentic =
    text(named) ?? translations.find((each) => each.status === "authentic")?.language ?? null;
  /** With a second language it must be said which one counts: the one that was there. */
  function add(language: string) {
    const [first, ...more] = languages;
    if (!text(named) && first && first !== "und" && more.length === 0) setAuthentic(first);
    onAdd(language);
  }
  return (
    <section className="languages" aria-label={t("fiche-languages")}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <OneLanguage
              language={language}
              authentic={authentic}
              translation={translations.find((each) => each.language === language)}
              onAuthentic={() => setAuthentic(language)}
              onConfirm={() => onConfirm(language)}
            />
          </li>
        ))}
      </ul>
      {languages.includes("und") ? (
        <LanguageOf
          label={t("fiche-language-of-words")}
          value={null}
          none="not-offered"
          onChange={(language) => {
            if (!language) return;
            onAdd(language);
            nameUnknown(sitting, language);
          }}
        />
      ) : null}
      {adding ? (
        <LanguageOf
          label={t("fiche-language-to-add")}
          value={null}
          none="not-offered"
          except={languages}
          onChange={(language) => {
            setAdding(false);
            if (language) add(language);
          }}
        />
      ) : (
        <Button className="plain-button" onPress={() => setAdding(true)}>
          {t("fiche-add-language")}
        </Button>
      )}
    </section>
  );
}

interface OneLanguageProps {
  language: string;
  authentic: string | null;
  translation: Translation | undefined;
  onAuthentic: () => void;
  onConfirm: () => void;
}

function OneLanguage(props: OneLanguageProps) {
  const { language, authentic, translation, onAuthentic, onConfirm } = props;
  const t = useT();
  const reader = useLanguage();
  const name = nameOfLanguage(language, t("fields-language-not-known"));
  const status = language === authentic ? "authentic" : (translation?.status ?? "without-words");
  return (
    <>
      <bdi lang={language}>{name}</bdi>{" "}
      <span className="language-status" data-status={status}>
        {t("fiche-language-status", {
          status,
          version: translation?.version ?? 0,
          date: translation?.confirmed ? formatDate(translation.confirmed, reader) : "",
        })}
      </span>{" "}
      {authentic && (status === "stale" || status === "as-received") ? (
        <Button
          className="plain-button"
          aria-label={t("fiche-confirm-language-of", { language: name })}
          onPress={onConfirm}
        >
          {t("fiche-confirm-language")}
        </Button>
      ) : null}
      {language !== authentic && language !== "und" ? (
        <Button
          className="plain-button"
          aria-label={t("fiche-make-authentic-of", { language: name })}
          onPress={onAuthentic}
        >
          {t("fiche-make-authentic")}
        </Button>
      ) : null}
    </>
  );
}
