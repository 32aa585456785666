/** The language that words are in: those of the window by name, any other by its tag. */
import { useMemo } from "react";
import { useT } from "../../strings/index.ts";
import { isLanguage, LANGUAGES, languageName } from "../../strings/languages.ts";
import type { ChoiceOption } from "../ui/Choice.tsx";
import { OneOf } from "./OneOf.tsx";

export interface LanguageOfProps {
  label: string;
  value: string | null;
  /** What no language is called: "not known" where that is an answer, else nothing is offered for it. */
  none?: "not-known" | "not-offered";
  /** Languages that are not offered. */
  except?: readonly string[];
  onChange: (language: string | null) => void;
}

export function LanguageOf(props: LanguageOfProps) {
  const { label, value, none = "not-known", except, onChange } = props;
  const t = useT();
  const options = useMemo(() => {
    const own: ChoiceOption[] = LANGUAGES.filter(({ code }) => !except?.includes(code)).map(
      ({ code, name }) => ({ value: code, label: name }),
    );
    return value && value !== "und" && !isLanguage(value) ? [...own, { value, label: value }] : own;
  }, [value, except]);
  return (
    <OneOf
      label={label}
      options={options}
      value={value === "und" ? null : value}
      onChange={onChange}
      none={none === "not-known" ? t("fields-language-not-known") : null}
    />
  );
}

/** The name of a language in itself; a tag that the window does not speak shows itself. */
export function nameOfLanguage(tag: string, notKnown: string): string {
  if (tag === "und") return notKnown;
  return isLanguage(tag) ? languageName(tag) : tag;
}
