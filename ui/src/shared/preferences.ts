/** How this person likes the window: kept on this machine, never in a file that travels. */

import { bestLanguage, isLanguage, type Language } from "../strings/languages.ts";
import { dismissAll } from "./notices.ts";
import { createStore, useStore } from "./store.ts";

export const LOOKS = ["system", "light", "dark", "contrast"] as const;
export const TEXT_SIZES = ["small", "normal", "large", "largest"] as const;

export type Look = (typeof LOOKS)[number];
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Preferences {
  language: Language;
  look: Look;
  textSize: TextSize;
}

const KEY = "chancery.preferences";

/** Reads what was kept; whatever is missing or no longer known falls back by itself. */
export function readPreferences(text: string | null, languages: readonly string[]): Preferences {
  const kept: Record<string, unknown> = parse(text);
  return {
    language:
      typeof kept.language === "string" && isLanguage(kept.language)
        ? kept.language
        : bestLanguage(languages),
    look: LOOKS.find((look) => look === kept.look) ?? "system",
    textSize: TEXT_SIZES.find((size) => size === kept.textSize) ?? "normal",
  };
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const preferences = createStore<Preferences>(
  readPreferences(
    globalThis.localStorage?.getItem(KEY) ?? null,
    globalThis.navigator?.languages ?? [],
  ),
);

export function usePreferences(): Preferences {
  return useStore(preferences);
}

export function currentPreferences(): Preferences {
  return preferences.get();
}

export function prefer(change: Partial<Preferences>): void {
  preferences.set((old) => ({ ...old, ...change }));
  localStorage.setItem(KEY, JSON.stringify(preferences.get()));
  showLook();
  // What was said in another language is put away with it.
  if (change.language) dismissAll();
}

/** Puts look and size on the page, where the tokens read them. */
export function showLook(): void {
  const { look, textSize } = preferences.get();
  const root = document.documentElement;
  root.dataset.look = look === "system" ? systemLook() : look;
  root.dataset.textSize = textSize;
}

function systemLook(): Exclude<Look, "system"> {
  if (matches("(prefers-contrast: more)")) return "contrast";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

function matches(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}

/** Follows the system while the look is left to it. */
export function followSystemLook(): void {
  if (typeof matchMedia !== "function") return;
  for (const query of ["(prefers-contrast: more)", "(prefers-color-scheme: dark)"]) {
    matchMedia(query).addEventListener("change", showLook);
  }
}
