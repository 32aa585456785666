/** What narrows the national instruments down, and what is edited of one; nothing here draws. */
import type { ActLine, JsonValue } from "../../backend/index.ts";
import { object, strings, text, texts } from "../../shared/json.ts";
import { createStore, useStore } from "../../shared/store.ts";

export interface Narrowing {
  state: string;
  query: string;
}

const narrowing = createStore<Narrowing>({ state: "", query: "" });

export const useNarrowing = (): Narrowing => useStore(narrowing);

export function narrow(change: Partial<Narrowing>): void {
  narrowing.set((old) => ({ ...old, ...change }));
}

/** The instruments state by state, as they came. */
export function byState(acts: readonly ActLine[]): { state: string; acts: ActLine[] }[] {
  const groups: { state: string; acts: ActLine[] }[] = [];
  for (const act of acts) {
    const last = groups.at(-1);
    if (last?.state === act.state) last.acts.push(act);
    else groups.push({ state: act.state, acts: [act] });
  }
  return groups;
}

/** What a person writes of an instrument. */
export interface ActDraft {
  state: string | null;
  type: string | null;
  number: string;
  title: Readonly<Record<string, string>>;
  authority: Readonly<Record<string, string>>;
  date: string | null;
  amends: readonly string[];
}

export function draftOf(act: JsonValue | null): ActDraft {
  const fields = object(act ?? undefined);
  return {
    state: text(fields.state),
    type: text(fields.type),
    number: text(fields.number) ?? "",
    title: texts(fields.title),
    authority: texts(fields.authority),
    date: text(fields.date),
    amends: strings(fields.amends),
  };
}

/** The whole value of each key, null where nothing is stated. */
export function fieldsOf(draft: ActDraft): JsonValue {
  return {
    state: draft.state,
    type: draft.type,
    number: draft.number.trim() || null,
    title: { ...draft.title },
    authority: { ...draft.authority },
    date: draft.date,
    amends: [...draft.amends],
  };
}
