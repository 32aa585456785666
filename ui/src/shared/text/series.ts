/** Several words or phrases one after the other, with the marks of the reader's script. */
import type { Language } from "../../strings/languages.ts";

/** The comma of a language's script. */
export function commaOf(language: Language): string {
  return language === "ar" ? "،" : ",";
}

/** Words with commas between them. */
export function inSeries(words: readonly string[], language: Language): string {
  return words.join(`${commaOf(language)} `);
}

/** Phrases that may have commas in them, with semicolons between them. */
export function inSequence(phrases: readonly string[], language: Language): string {
  return phrases.join(language === "ar" ? "؛ " : "; ");
}
