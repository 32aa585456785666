/** Which months the calendar shows. */
import { monthAfter } from "../../shared/text/moments.ts";

/** Months in view, and how far "earlier" and "later" go. */
export const MONTHS = 12;

/** The headings by which the calendar can be narrowed. */
export const GROUPS = ["adopted", "begins", "ends", "review", "prepared"] as const;

/** A span of months around today, moved by some months: a little of what was, more of what comes. */
export function spanAround(today: string, moved: number): { from: string; to: string } {
  const from = monthAfter(today.slice(0, 7), moved - 2);
  return { from, to: monthAfter(from, MONTHS - 1) };
}
