/** The rolling text as it is looked at: the bracket that is chosen, its neighbours, and settling it. */
import type { AnswerOf, RequestOf, WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { dismissAll, tell, tellProblem } from "../../shared/notices.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language, t } from "../../strings/index.ts";

export type Rolling = AnswerOf<"rolling">;
export type Bracket = Rolling["brackets"][number];
export type Line = Rolling["provisions"][number];

export const TABS = ["text", "four-column", "provenance", "points"] as const;
export type Tab = (typeof TABS)[number];

export const FORMATS = ["docx", "html", "xlsx", "txt", "json"] as const;

const tab = createStore<Tab>("text");
const chosen = createStore<string | null>(null);

export const useTab = (): Tab => useStore(tab);
export const showTab = (next: Tab): void => tab.set(next);
export const useChosen = (): string | null => useStore(chosen);
export const choose = (bracket: string | null): void => chosen.set(bracket);

/** The number by which people speak of a bracket: its place in the text. */
export function numbersOf(brackets: readonly Pick<Bracket, "id">[]): Map<string, number> {
  return new Map(brackets.map(({ id }, index) => [id, index + 1]));
}

/** The brackets before and after one; none at the ends. */
export function neighbours(
  brackets: readonly Pick<Bracket, "id">[],
  id: string,
): { before: string | null; after: string | null } {
  const at = brackets.findIndex((each) => each.id === id);
  if (at < 0) return { before: null, after: null };
  return { before: brackets[at - 1]?.id ?? null, after: brackets[at + 1]?.id ?? null };
}

/** Who has a wording in a bracket, ascending, each once. */
export function holdersOf(variants: readonly { states: readonly string[] }[]): string[] {
  return [...new Set(variants.flatMap(({ states }) => states))].sort();
}

/** States with how many brackets they have words in, by code: never by number. */
export function byCode(held: Readonly<Record<string, number | undefined>>): [string, number][] {
  return Object.entries(held)
    .flatMap(([state, count]): [string, number][] => (count ? [[state, count]] : []))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether a bracket holds a paragraph that is not in the text yet. */
export const isNewParagraph = (bracket: Pick<Bracket, "id">): boolean =>
  bracket.id.startsWith("new:");

/** Words as they were typed, with the blanks at their ends that all wordings of the bracket have. */
export function fitted(
  variants: readonly Pick<Bracket["variants"][number], "text">[],
  typed: string,
) {
  const words = typed.trim();
  const filled = variants.map(({ text }) => text).filter((text) => text !== "");
  if (words === "" || filled.length === 0) return words;
  const before = filled.every((text) => text.startsWith(" ")) ? " " : "";
  const after = filled.every((text) => text.endsWith(" ")) ? " " : "";
  return `${before}${words}${after}`;
}

/** What is to stand in a bracket. */
export type Choice =
  | { kind: "state"; state: string }
  | { kind: "text" }
  | { kind: "words"; words: string };

export function settleRequest(
  bracket: string,
  choice: Choice,
  text: string | null,
): RequestOf<"settle"> {
  return {
    bracket,
    take: choice.kind === "state" ? choice.state : null,
    words: choice.kind === "words" ? choice.words : null,
    text,
    lang: language(),
  };
}

/** Makes one wording stand. The notice takes it back. */
export async function settle(
  bracket: string,
  choice: Choice,
  text: string | null,
): Promise<WireError | null> {
  const outcome = await perform("settle", settleRequest(bracket, choice, text));
  if (!outcome.ok) return outcome.error;
  choose(null);
  // What was offered to be taken back before is no longer the last act.
  dismissAll();
  tell(t("compilation-settled"), undoOffer(outcome.answer.operation));
  return null;
}

/** The offer to take an act back, where it wrote something. */
export function undoOffer(operation: string | null) {
  if (operation === null) return {};
  return {
    offer: { label: t("compilation-undo"), perform: () => void undo(operation) },
  };
}

async function undo(operation: string): Promise<void> {
  const outcome = await perform("undo", { operation, lang: language() });
  dismissAll();
  if (outcome.ok) tell(t("compilation-undone"));
  else tellProblem(outcome.error);
}
