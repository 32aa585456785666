/** The languages of the window, each named in itself, with the direction of its script. */

export const LANGUAGES = [
  { code: "en", name: "English", dir: "ltr" },
  { code: "fr", name: "Français", dir: "ltr" },
  { code: "es", name: "Español", dir: "ltr" },
  { code: "pt", name: "Português", dir: "ltr" },
  { code: "ar", name: "العربية", dir: "rtl" },
  { code: "tr", name: "Türkçe", dir: "ltr" },
  { code: "zh", name: "中文", dir: "ltr" },
  { code: "ru", name: "Русский", dir: "ltr" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];
export type Direction = "ltr" | "rtl";

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language.code === code);
}

export function languageName(code: Language): string {
  return LANGUAGES.find((language) => language.code === code)?.name ?? code;
}

export function directionOf(code: Language): Direction {
  return LANGUAGES.find((language) => language.code === code)?.dir ?? "ltr";
}

/**
 * The locale for `Intl`: days before months in English, and Latin digits in every language, so that a table
 * reads alike in all of them.
 */
export function localeOf(code: Language): string {
  return `${code === "en" ? "en-GB" : code}-u-ca-gregory-nu-latn`;
}

/** The first of `wanted` (as a browser lists them) that the window speaks; English otherwise. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split("-")[0] ?? "";
    if (isLanguage(code)) return code;
  }
  return "en";
}
