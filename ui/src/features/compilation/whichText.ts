/** Which common text is worked on, where there are several. */
import type { TextLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { createStore, useStore } from "../../shared/store.ts";

const chosen = createStore<string | null>(null);

export const takeText = (id: string | null): void => chosen.set(id);

export interface WhichText {
  /** The common texts of the file; none while they are read. */
  texts: readonly TextLine[] | undefined;
  /** The one that is worked on, where it has to be named. */
  text: string | null;
}

/** The text that was chosen while it is there, else the first of several; one alone need not be named. */
export function textOf(texts: readonly Pick<TextLine, "id">[], wanted: string | null) {
  if (texts.length < 2) return null;
  const found = texts.find(({ id }) => id === wanted) ?? texts[0];
  return found?.id ?? null;
}

export function useWhichText(): WhichText {
  const wanted = useStore(chosen);
  const { answer } = useCall("texts", {});
  const texts = answer?.texts.filter(({ kind }) => kind === "common-text");
  return { texts, text: textOf(texts ?? [], wanted) };
}
