/** What the program says of an entry while it is written: checks by place, what is not filled, the languages. */
import type { Check, CheckAnswer, Translation } from "../../../backend/index.ts";
import { createStore, type Store } from "../../../shared/store.ts";

export interface Review {
  checks: readonly Check[];
  /** Checks by the place they speak of. */
  byField: ReadonlyMap<string, readonly Check[]>;
  missing: readonly string[];
  translations: readonly Translation[];
}

export const NOTHING: Review = { checks: [], byField: new Map(), missing: [], translations: [] };

export function createReview(): Store<Review> {
  return createStore<Review>(NOTHING);
}

/** The review that an answer says; parts that say the same as before stay the same thing. */
export function reviewed(before: Review, answer: CheckAnswer): Review {
  const byField = new Map<string, readonly Check[]>();
  for (const check of answer.checks) {
    byField.set(check.field, [...(byField.get(check.field) ?? []), check]);
  }
  for (const [field, checks] of byField) {
    byField.set(field, same(before.byField.get(field), checks));
  }
  return {
    checks: same(before.checks, answer.checks),
    byField,
    missing: same(before.missing, answer.missing),
    translations: same(before.translations, answer.translations),
  };
}

function same<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
