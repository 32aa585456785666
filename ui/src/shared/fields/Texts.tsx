/** The words of one field in several languages, side by side: one column per language. */
import { useT } from "../../strings/index.ts";
import { isLanguage, languageName } from "../../strings/languages.ts";
import type { Texts as ByLanguage } from "../measure/fiche.ts";
import { Words, type WordsProps } from "./Words.tsx";

export interface TextsProps {
  label: string;
  labelled?: "seen" | "read";
  texts: ByLanguage;
  /** The languages that have a column, in their order. */
  languages: readonly string[];
  onChange: (texts: ByLanguage) => void;
  lines?: WordsProps["lines"];
  face?: WordsProps["face"];
}

export function Texts(props: TextsProps) {
  const { label, labelled = "seen", texts, languages, onChange } = props;
  const t = useT();
  const nameOf = (lang: string) =>
    isLanguage(lang) ? languageName(lang) : lang === "und" ? t("fields-language-not-known") : lang;
  function change(lang: string, words: string) {
    const { [lang]: _, ...others } = texts;
    onChange(words === "" ? others : { ...texts, [lang]: words });
  }
  const columns = [...new Set([...languages, ...Object.keys(texts)])];
  const alone = columns.length === 1;
  return (
    <div className="texts" data-columns={columns.length}>
      {columns.map((lang) => (
        <Words
          key={lang}
          label={alone ? label : t("fields-in-language", { what: label, language: nameOf(lang) })}
          labelled={alone ? labelled : "seen"}
          lang={lang}
          value={texts[lang] ?? ""}
          onChange={(words) => change(lang, words)}
          {...(props.lines ? { lines: props.lines } : {})}
          {...(props.face ? { face: props.face } : {})}
        />
      ))}
    </div>
  );
}
