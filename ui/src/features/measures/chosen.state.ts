/** Which measures of the list are chosen, and what a key or click makes of that; nothing here draws. */
import type { MeasureIdsRequest } from "../../backend/index.ts";
import { backend } from "../../backend/index.ts";
import { queries } from "../../shared/calls.ts";
import type { Choosing } from "../../shared/grid/useGrid.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language } from "../../strings/index.ts";

export interface Chosen {
  ids: ReadonlySet<string>;
  /** The row chosen last: where a range begins. */
  anchor: number;
}

export const NOTHING: Chosen = { ids: new Set(), anchor: 0 };

const chosen = createStore<Chosen>(NOTHING);

export const useChosen = (): Chosen => useStore(chosen);

export function currentlyChosen(): ReadonlySet<string> {
  return chosen.get().ids;
}

export function chooseNone(): void {
  chosen.set(NOTHING);
}

/** The list of which rows are chosen: its filter and order. */
export type ListOf = Omit<MeasureIdsRequest, "lang">;

/** The ids of the whole list, in its order; read once until something is written. */
export async function idsOf(list: ListOf): Promise<readonly string[]> {
  const request = { ...list, lang: language() };
  const answer = await queries.fetchQuery({
    queryKey: ["measure-ids", request],
    queryFn: () => backend().call("measure-ids", request),
  });
  return answer.ids;
}

/** Chooses by a key or click on `row`. */
export async function choose(list: ListOf, row: number, how: Choosing): Promise<void> {
  const ids = await idsOf(list);
  chosen.set((old) => chosenBy(old, ids, row, how));
}

/** What is chosen after `how` on `row`, with the list's ids in order. */
export function chosenBy(old: Chosen, ids: readonly string[], row: number, how: Choosing): Chosen {
  const id = ids[row];
  if (how === "all") {
    const isAll = ids.length > 0 && ids.every((each) => old.ids.has(each));
    return { ids: new Set(isAll ? [] : ids), anchor: old.anchor };
  }
  if (id === undefined) return old;
  const now = new Set(old.ids);
  if (how === "one") {
    if (!now.delete(id)) now.add(id);
    return { ids: now, anchor: row };
  }
  const [from, to] = [Math.min(old.anchor, row), Math.max(old.anchor, row)];
  for (const each of ids.slice(from, to + 1)) now.add(each);
  return { ids: now, anchor: old.anchor };
}
