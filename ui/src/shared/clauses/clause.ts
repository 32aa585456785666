/** A clause as the page holds it, read from and written as the JSON of an entry (docs/formats/measure.md). */
import type { Texts } from "../measure/fiche.ts";

export interface Clause {
  /** Stable: references name it, whatever becomes of its place. */
  id: string;
  /** 1 is outermost; null for a quoted passage, whose number is the pinpoint as printed. */
  level: number | null;
  number: string | null;
  heading: Texts;
  text: Texts;
  /** The model clause that it was made from. */
  from_model: string | null;
}

export function emptyClause(id: string, level = 1): Clause {
  return { id, level, number: null, heading: {}, text: {}, from_model: null };
}

export function readClauses(value: unknown): Clause[] {
  return Array.isArray(value) ? value.flatMap(readClause) : [];
}

function readClause(value: unknown): Clause[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, level, number, heading, text, from_model } = value as Record<string, unknown>; // any object has them, absent
  if (typeof id !== "string") return [];
  return [
    {
      id,
      level: typeof level === "number" ? level : null,
      number: typeof number === "string" ? number : null,
      heading: readTexts(heading),
      text: readTexts(text),
      from_model: typeof from_model === "string" ? from_model : null,
    },
  ];
}

function readTexts(value: unknown): Texts {
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value).filter(([, words]) => typeof words === "string");
  return Object.fromEntries(entries);
}

/** The JSON of clauses: what is not stated is not written. */
export function writeClauses(clauses: readonly Clause[]): Record<string, unknown>[] {
  return clauses.map(({ id, level, number, heading, text, from_model }) => ({
    id,
    ...(level === null ? {} : { level }),
    ...(number === null ? {} : { number }),
    heading: filled(heading),
    text: filled(text),
    ...(from_model === null ? {} : { from_model }),
  }));
}

function filled(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([, words]) => words !== ""));
}

/** An id for a new clause: two people who add one to the same text apart from each other never take the same. */
export function newClauseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `c${Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("")}`;
}
