/** Moments at which the register changed, as places on a line that ends with now. */
import type { AnswerOf } from "../../backend/index.ts";
import type { Moment } from "../../shared/register.ts";

export type Change = AnswerOf<"moments">["moments"][number];

/** The place of `at` among `changes`; now, which stands after the last, for none and for what is not among them. */
export function placeOf(changes: readonly Change[], at: string | null): number {
  const now = changes.length;
  if (at === null) return now;
  const exact = changes.findIndex((change) => change.operation === at);
  if (exact >= 0) return exact;
  if (!/^\d{4}-\d{2}-\d{2}/.test(at)) return now;
  const day = at.slice(0, 10);
  return Math.max(
    0,
    changes.findLastIndex((change) => dayOf(change) <= day),
  );
}

/** What stands at a place of the line; none is now. */
export function momentAt(
  changes: readonly Change[],
  place: number,
  title: (day: string) => string,
): Moment | null {
  const change = changes[place];
  return change ? { at: change.operation, title: title(dayOf(change)) } : null;
}

export function dayOf(change: Pick<Change, "at">): string {
  return change.at.slice(0, 10);
}

/** Two moments in the order of time, each as a request names it; none is now. */
export function inOrder(
  changes: readonly Change[],
  one: string | null,
  other: string | null,
): { earlier: string | null; later: string | null } {
  return placeOf(changes, one) <= placeOf(changes, other)
    ? { earlier: one, later: other }
    : { earlier: other, later: one };
}
