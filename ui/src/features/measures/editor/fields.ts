/** The parts of the fiche in the order in which lawyers read it, and where a missing one is filled. */
import type { JsonValue } from "../../../backend/index.ts";
import { isEmpty, list, object, text } from "../../../shared/json.ts";

/** Every key that the editor writes, in the order of the page. */
export const FIELDS = [
  "title",
  "state",
  "categories",
  "stage",
  "application",
  "summary",
  "clauses",
  "exemptions",
  "events",
  "sources",
  "act",
  "official_title",
  "obligations",
  "directions",
  "items",
  "geography",
  "persons",
  "trigger",
  "existing_contracts",
  "sunset",
  "review",
  "enforcement",
  "audience",
] as const;

export type FieldName = (typeof FIELDS)[number];

/** These are on every fiche; the others where they are filled or asked for. */
const ALWAYS: ReadonlySet<FieldName> = new Set(FIELDS.slice(0, FIELDS.indexOf("official_title")));

export function isField(key: string): key is FieldName {
  return FIELDS.some((field) => field === key);
}

/** The fields to draw: those on every fiche, those opened, those with something in them. */
export function fieldsShown(
  opened: ReadonlySet<string>,
  value: (key: string) => JsonValue,
): FieldName[] {
  return FIELDS.filter((field) => ALWAYS.has(field) || opened.has(field) || !isEmpty(value(field)));
}

/** Names under which the program asks for something that stands inside a field. */
const INSIDE: Record<string, FieldName> = {
  category: "categories",
  text: "summary",
  authority: "act",
  adopted: "events",
  "in-force": "events",
};

/** The field in which what is missing, or a check speaks of, is filled. */
export function fieldOf(missing: string): FieldName | null {
  const key = missing.split("/")[0] ?? "";
  return INSIDE[key] ?? (isField(key) ? key : null);
}

/** The kind of date that a missing part asks for. */
export function eventAskedFor(missing: string): string | null {
  return missing === "adopted" || missing === "in-force" ? missing : null;
}

/** The languages of an entry's words: the authentic first, then in the order in which they stand. */
export function languagesOf(measure: { readonly [key: string]: JsonValue }): string[] {
  const found = new Set<string>();
  const authentic = text(measure.authentic);
  if (authentic) found.add(authentic);
  const look = (value: JsonValue | undefined) => {
    for (const [language, words] of Object.entries(object(value))) {
      if (text(words)) found.add(language);
    }
  };
  for (const key of ["title", "official_title", "summary"]) look(measure[key]);
  for (const clause of list(measure.clauses)) {
    look(object(clause).heading);
    look(object(clause).text);
  }
  for (const exemption of list(measure.exemptions)) look(object(exemption).text);
  return [...found];
}
