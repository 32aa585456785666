/** A measure keyed by hand: what the form holds, whether it can be written, and the form the program takes. */
import type { JsonValue } from "../../backend/index.ts";
import { isIsoDate } from "../../shared/text/dates.ts";

export interface Keyed {
  state: string | null;
  language: string;
  title: string;
  category: string | null;
  stage: string;
  number: string;
  authority: string;
  adopted: string;
  inForce: string;
  text: string;
  source: string;
}

export const NOTHING_KEYED: Keyed = {
  state: null,
  language: "und",
  title: "",
  category: null,
  stage: "",
  number: "",
  authority: "",
  adopted: "",
  inForce: "",
  text: "",
  source: "",
};

/** The next measure of the same file: what rarely differs stays. */
export function nextOf({ state, language, source }: Keyed): Keyed {
  return { ...NOTHING_KEYED, state, language, source };
}

export function isDateProblem(text: string): boolean {
  return text.trim() !== "" && !isIsoDate(text.trim());
}

/** A measure needs its state and a title; dates must be readable. */
export function canEnter(keyed: Keyed): boolean {
  return (
    keyed.state !== null &&
    keyed.title.trim() !== "" &&
    !isDateProblem(keyed.adopted) &&
    !isDateProblem(keyed.inForce)
  );
}

function eventOf(kind: string, typed: string): JsonValue[] {
  const date = typed.trim();
  if (!date) return [];
  const precision = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  return [{ kind, date, precision }];
}

/** The measure in the form that `put` takes. What was not keyed is left out. */
export function asMeasure(keyed: Keyed): JsonValue {
  const said = (text: string) => ({ [keyed.language]: text.trim() });
  const events = [...eventOf("adopted", keyed.adopted), ...eventOf("in-force", keyed.inForce)];
  const act = {
    ...(keyed.number.trim() ? { number: keyed.number.trim() } : {}),
    ...(keyed.authority.trim() ? { authority: said(keyed.authority) } : {}),
  };
  return {
    state: keyed.state,
    title: said(keyed.title),
    ...(keyed.category ? { categories: [keyed.category] } : {}),
    ...(keyed.stage ? { stage: keyed.stage } : {}),
    ...(Object.keys(act).length > 0 ? { act } : {}),
    ...(events.length > 0 ? { events } : {}),
    ...(keyed.text.trim()
      ? { clauses: [{ number: null, heading: {}, text: said(keyed.text) }] }
      : {}),
    ...(keyed.source.trim()
      ? { sources: [{ kind: "note-verbale", locator: keyed.source.trim() }] }
      : {}),
  };
}
