/** Says which language words are in that came without one: in every field of the entry at once. */
import type { JsonValue } from "../../../backend/index.ts";
import { list, object } from "../../../shared/json.ts";
import type { Sitting } from "./sitting.ts";

export function nameUnknown(sitting: Pick<Sitting, "value" | "change">, language: string): void {
  for (const key of ["title", "official_title", "summary", "clauses", "exemptions"]) {
    const before = sitting.value(key);
    const after = named(before, language);
    if (after !== before) sitting.change(key, after);
  }
}

/** The same value with `und` called `language`; itself where nothing is without a language. */
function named(value: JsonValue, language: string): JsonValue {
  if (Array.isArray(value)) {
    const all = list(value).map((element) => {
      const parts = object(element);
      const next = Object.entries(parts).map(
        ([key, part]) => [key, named(part, language)] as const,
      );
      return next.some(([key, part]) => part !== parts[key]) ? Object.fromEntries(next) : element;
    });
    return all.some((element, place) => element !== value[place]) ? all : value;
  }
  const { und, ...others } = object(value);
  if (typeof und !== "string") return value;
  const already = others[language];
  return { ...others, [language]: typeof already === "string" ? `${already}\n${und}` : und };
}
