/** Names of fields and their values in words, where the program's answer has their codes alone. */
import type { T } from "../../strings/index.ts";
import { isLanguage, languageName } from "../../strings/languages.ts";
import type { FieldRow } from "./compare.state.ts";

/** Fields with a name of their own on this page. */
const NAMED = [
  "authentic",
  "stage_reason",
  "application_reason",
  "numbering",
  "title_only",
  "act/type",
  "act/authority",
  "act/number",
  "act/date",
  "act/title",
  "act/amends",
] as const;

/** Lists whose codes stand as the value of a field. */
const LISTS: Readonly<Record<string, string>> = { numbering: "numbering", "act/type": "act-type" };

export function fieldName({ field, label }: FieldRow, t: T): string {
  const own = NAMED.find((named) => named === field);
  return own ? t("compare-screen-field", { field: own.replace("/", "-") }) : label;
}

export function valueWords({ field }: FieldRow, line: string, t: T): string {
  if (field === "authentic") return isLanguage(line) ? languageName(line) : line;
  const list = LISTS[field];
  return list ? t.code(list, line) : line;
}
