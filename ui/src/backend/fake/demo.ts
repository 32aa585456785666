/** The fictional measures of the demo, read from the same tables that the program fills its demo with. */

import table from "../../../../crates/app/data/demo-measures.txt?raw";
import templates from "../../../../crates/app/data/demo-templates.json";
import categories from "../../../../crates/model/data/categories.json";
import states from "../../../../crates/model/data/fictional-states.json";

export type Words = Readonly<Record<string, string | undefined>>;

export interface FakeMeasure {
  id: string;
  reference: string;
  state: string;
  category: string;
  act: string | null;
  authority: string;
  stage: string;
  events: { kind: string; date: string | null }[];
  exemptions: string[];
  lang: string;
}

interface Template {
  title: Words;
  clauses: string[][];
  items: string[][];
}

const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LETTERS = ALPHABET.length;

function split(text: string, by: string): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);
}

export const measures: readonly FakeMeasure[] = split(table, "\n")
  .filter((line) => !line.startsWith("#"))
  .map((line, index) => {
    const [
      state = "",
      category = "",
      act = "",
      ,
      authority = "",
      stage = "",
      events = "",
      exemptions = "",
      lang = "en",
    ] = line.split("|").map((part) => part.trim());
    const mark = `${ALPHABET[(index * 7) % LETTERS]}${ALPHABET[(index * 11 + 3) % LETTERS]}`;
    return {
      id: `measure-${index + 1}`,
      reference: `${state}-${category}-${mark}`,
      state,
      category,
      act: act || null,
      authority,
      stage,
      events: split(events, ";").map((event) => {
        const [kind = "", date] = event.split(" ");
        return { kind, date: date ?? null };
      }),
      exemptions: split(exemptions, ","),
      lang,
    };
  });

export function stateName(code: string, lang: string): string {
  const short: Words | undefined = states.find((state) => state.code === code)?.short;
  return short?.[lang] ?? short?.en ?? code;
}

export const stateCodes: readonly string[] = states.map((state) => state.code);

export function formalName(code: string, lang: string): string | null {
  const formal: Words | undefined = states.find((state) => state.code === code)?.formal;
  return formal?.[lang] ?? formal?.en ?? null;
}

export function categoryLabel(code: string, lang: string): string {
  const labels: Words | undefined = categories.find((category) => category.code === code)?.labels;
  return labels?.[lang] ?? labels?.en ?? code;
}

export const categoryCodes: readonly string[] = categories.map((category) => category.code);

export function templateOf(category: string): Template {
  const all: Record<string, Template | undefined> = templates;
  return all[category] ?? { title: { en: category }, clauses: [], items: [] };
}

export function titleOf(measure: FakeMeasure): string {
  const { title } = templateOf(measure.category);
  return title[measure.lang] ?? title.en ?? measure.category;
}

export function yearOf(measure: FakeMeasure): number | null {
  const year = Number(measure.events.at(-1)?.date?.slice(0, 4));
  return Number.isNaN(year) ? null : year;
}
