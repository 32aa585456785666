/** Words in one language, in a field that grows with them. */
import { useId } from "react";
import { directionOf, isLanguage } from "../../strings/languages.ts";
import { useDescribed } from "./Beside.tsx";

export interface WordsProps {
  label: string;
  /** Whether the label is seen, or only read out because what stands around says it. */
  labelled?: "seen" | "read";
  /** BCP 47; `und` or none where the language is not known. */
  lang?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  lines?: "one" | "many";
  face?: "interface" | "legal";
  placeholder?: string;
}

/** Direction and language of words for the attributes of an element. */
export function languageAttributes(lang: string | undefined, value: string) {
  if (!lang || lang === "und") return value ? { dir: "auto" as const } : {};
  return { lang, dir: isLanguage(lang) ? directionOf(lang) : rightToLeft(lang) };
}

function rightToLeft(lang: string): "rtl" | "ltr" {
  return /^(ar|fa|he|ur|ps|dv|ckb|sd|ug|yi)\b/.test(lang) ? "rtl" : "ltr";
}

export function Words(props: WordsProps) {
  const { label, labelled = "seen", lang, value, onChange, lines = "many" } = props;
  const id = useId();
  const shared = {
    id,
    className: `input${props.face === "legal" ? " legal-input" : ""}`,
    value,
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    ...languageAttributes(lang, value),
    ...useDescribed(),
  };
  return (
    <div className="field words-field">
      <label htmlFor={id} className={labelled === "seen" ? "label" : "only-read"}>
        {label}
      </label>
      {lines === "one" ? (
        <input type="text" {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <div className="growing" data-words={value}>
          <textarea rows={1} {...shared} onChange={(event) => onChange(event.target.value)} />
        </div>
      )}
    </div>
  );
}
