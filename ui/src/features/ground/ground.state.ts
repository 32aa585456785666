/** What common ground is asked for, and what narrows it; nothing here draws. */
import type { CommonGroundAnswer, CommonGroundRequest, CommonSet } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";

export const SOURCES = ["measures", "positions"] as const;
export type Source = (typeof SOURCES)[number];

export interface Ground {
  from: Source;
  /** As it is typed. */
  least: string;
  stage: string;
  group: string;
}

/** A set of one state is nothing that states could announce together. */
export const USUAL: Ground = { from: "measures", least: "2", stage: "", group: "" };

/** So many sets are listed at most; the program says so where there are more. */
export const LISTED = 200;

const ground = createStore<Ground>(USUAL);

export const useGround = (): Ground => useStore(ground);

export function narrowGround(part: Partial<Ground>): void {
  ground.set((old) => ({ ...old, ...part }));
}

/** The number of states that is typed; nothing while it is none. */
export function leastOf(typed: string): number | null {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 ? number : null;
}

/** The request, less the reader's language; nothing while no number of states is typed. */
export function asRequest(
  { from, least, stage, group }: Ground,
  at: string | null,
): Omit<CommonGroundRequest, "lang"> | null {
  const states = leastOf(least);
  if (states === null) return null;
  return {
    from,
    min_states: states,
    stages: from === "measures" && stage ? [stage] : [],
    group: group || null,
    limit: LISTED,
    at,
  };
}

/** A key by which a set is known: no two sets have the same categories. */
export function keyOf(set: CommonSet): string {
  return set.categories.join(" ");
}

export function labelOfCategory({ labels }: CommonGroundAnswer, code: string): string {
  return labels[code] ?? code;
}
