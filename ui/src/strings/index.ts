/** The words on screen: `useT()` in a component, `t()` elsewhere. Switching the language redraws both. */
import { createStore, useStore } from "../shared/store.ts";
import { type Args, type Catalogue, loadCatalogue, say, sayCode } from "./catalogue.ts";
import type { MessageId } from "./generated/ids.ts";
import { directionOf, type Language } from "./languages.ts";

export type { Args } from "./catalogue.ts";
export type { MessageId } from "./generated/ids.ts";

export interface T {
  (id: MessageId, args?: Args): string;
  /** The label of a code of a closed list; the code itself where there is none. */
  code: (list: string, code: string) => string;
}

interface Speech {
  language: Language;
  t: T;
}

function speechOf(language: Language, catalogue: Catalogue): Speech {
  const t = (id: MessageId, args?: Args) => say(catalogue, id, args);
  const code = (list: string, each: string) => sayCode(catalogue, list, each) ?? each;
  return { language, t: Object.assign(t, { code }) };
}

const speech = createStore<Speech>(speechOf("en", []));

/** Speaks `language` from now on, and turns the page to its direction. */
export async function speak(language: Language): Promise<void> {
  const catalogue = await loadCatalogue(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  speech.set(speechOf(language, catalogue));
}

export function useT(): T {
  return useStore(speech).t;
}

export function useLanguage(): Language {
  return useStore(speech).language;
}

export function language(): Language {
  return speech.get().language;
}

export const t = (id: MessageId, args?: Args): string => speech.get().t(id, args);
