/** The co-chairs' document that was chosen: what stands in it, and bringing it in. */
import { type AnswerOf, backend, type WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { dismissAll, tell, tellProblem } from "../../shared/notices.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language, t } from "../../strings/index.ts";
import { undoOffer } from "./rolling.state.ts";

export type BroughtIn = AnswerOf<"bring-in">;

export interface Bringing {
  path: string;
  text: string | null;
  /** The language of its words where a person said so. */
  language: string | null;
  preview: BroughtIn | null;
  problem: WireError | null;
}

const bringing = createStore<Bringing | null>(null);

export const useBringing = (): Bringing | null => useStore(bringing);
export const currentBringing = (): Bringing | null => bringing.get();
export const forgetBringing = (): void => bringing.set(null);

export async function chooseDocument(text: string | null): Promise<void> {
  const [path] = await backend().chooseFiles();
  if (path) await look({ path, text, language: null, preview: null, problem: null });
}

/** Says which language the words are in. */
export async function sayLanguage(code: string): Promise<void> {
  const now = bringing.get();
  if (now) await look({ ...now, language: code });
}

export function requestOf(wanted: Bringing, plan: boolean) {
  const { path, text } = wanted;
  return { path, plan, text, language: wanted.language, lang: language() };
}

async function look(wanted: Bringing): Promise<void> {
  bringing.set(wanted);
  const outcome = await perform("bring-in", requestOf(wanted, true));
  // Meanwhile another document may have been chosen.
  if (bringing.get() !== wanted) return;
  if (outcome.ok) bringing.set({ ...wanted, preview: outcome.answer, problem: null });
  else bringing.set({ ...wanted, preview: null, problem: outcome.error });
}

/** Makes the provisions, or brings those that are there to the words of the document. */
export async function bringIn(): Promise<void> {
  const now = bringing.get();
  if (!now) return;
  const outcome = await perform("bring-in", requestOf(now, false));
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return;
  }
  const { provisions, operation } = outcome.answer;
  bringing.set(null);
  // What was offered to be taken back before is no longer the last act.
  dismissAll();
  tell(t("compilation-brought-in", { count: provisions.length }), undoOffer(operation));
  go({ name: "rolling" });
}

export interface Account {
  all: number;
  new: number;
  changed: number;
  same: number;
  removed: number;
}

/** A count that adds up: new, changed and same are all that stands in the document. */
export function accountOf({ provisions, removed }: Pick<BroughtIn, "provisions" | "removed">) {
  const account: Account = {
    all: provisions.length,
    new: 0,
    changed: 0,
    same: 0,
    removed: removed.length,
  };
  for (const { bucket } of provisions) {
    if (bucket === "new" || bucket === "changed" || bucket === "same") account[bucket] += 1;
  }
  return account;
}
