/** What narrows the international texts down, and which text is read. */
import type { InternationalRequest } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";

export interface Narrowing {
  query: string;
  category: string;
  addressee: string;
  nature: string;
  /** Code of the text chosen; empty for all. */
  text: string;
}

export const EVERYTHING: Narrowing = {
  query: "",
  category: "",
  addressee: "",
  nature: "",
  text: "",
};

const narrowing = createStore<Narrowing>(EVERYTHING);

export const useNarrowing = (): Narrowing => useStore(narrowing);

export function narrow(change: Partial<Narrowing>): void {
  narrowing.set((old) => ({ ...old, ...change }));
}

export function showAllTexts(): void {
  narrowing.set(EVERYTHING);
}

export function isNarrowed(by: Narrowing): boolean {
  return by.query.trim() !== "" || by.category !== "" || by.addressee !== "" || by.nature !== "";
}

/** The request for the texts, less language and moment; which text is read narrows nothing. */
export function asRequest(by: Narrowing): Omit<InternationalRequest, "lang" | "at"> {
  return {
    query: by.query.trim() || null,
    category: by.category || null,
    addressee: by.addressee || null,
    nature: by.nature || null,
  };
}
