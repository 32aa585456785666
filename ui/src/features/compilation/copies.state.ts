/** Marked-up copies that were chosen: what they come to, whose they are, and taking them in. */
import { type AnswerOf, backend, type WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { dismissAll, tell, tellProblem } from "../../shared/notices.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language, type MessageId, t } from "../../strings/index.ts";
import { undoOffer } from "./rolling.state.ts";

export type Compiled = AnswerOf<"compile">;
export type CopyFile = Compiled["files"][number];
export type Found = Compiled["proposals"][number];

/** What was chosen, with its preview. */
export interface Copies {
  paths: readonly string[];
  text: string | null;
  /** Whose copies they are where a person said so, by file name. */
  states: Readonly<Record<string, string>>;
  replace: boolean;
  preview: Compiled | null;
  problem: WireError | null;
}

const copies = createStore<Copies | null>(null);

export const useCopies = (): Copies | null => useStore(copies);
export const currentCopies = (): Copies | null => copies.get();
export const forgetCopies = (): void => copies.set(null);

export async function chooseFiles(text: string | null): Promise<void> {
  const paths = await backend().chooseFiles();
  if (paths.length > 0) await look(paths, text);
}

export async function chooseFolder(text: string | null): Promise<void> {
  const path = await backend().chooseFolder();
  if (path) await look([path], text);
}

async function look(paths: readonly string[], text: string | null): Promise<void> {
  await again({ paths, text, states: {}, replace: false, preview: null, problem: null });
}

/** Makes the preview with what is said now; the last one stays until then. */
async function again(wanted: Copies): Promise<void> {
  const before = copies.get();
  copies.set(wanted);
  const outcome = await perform("compile", requestOf(wanted, true));
  // Meanwhile something else may have been said or chosen.
  if (copies.get() !== wanted) return;
  if (outcome.ok) copies.set({ ...wanted, preview: outcome.answer, problem: null });
  else if (outcome.error.code === "work.cancelled") {
    tellProblem(outcome.error);
    copies.set(before?.paths === wanted.paths ? before : null);
  } else copies.set({ ...wanted, problem: outcome.error });
}

export function requestOf({ paths, text, states, replace }: Copies, plan: boolean) {
  return { paths: [...paths], plan, states: { ...states }, replace, text, lang: language() };
}

/** Says whose copy a file is. */
export async function sayWhose(file: string, state: string): Promise<void> {
  const now = copies.get();
  if (now) await again({ ...now, states: { ...now.states, [file]: state } });
}

/** Says whether new copies take the place of earlier ones of the same delegations. */
export async function sayReplace(replace: boolean): Promise<void> {
  const now = copies.get();
  if (now) await again({ ...now, replace });
}

/** Takes in what can be; files that wait are kept and named. */
export async function takeIn(): Promise<void> {
  const now = copies.get();
  if (!now) return;
  const outcome = await perform("compile", requestOf(now, false));
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return;
  }
  const { receipt, operation } = outcome.answer;
  copies.set(null);
  // What was offered to be taken back before is no longer the last act.
  dismissAll();
  tell(t("compilation-taken-in", { count: receipt.applied }), undoOffer(operation));
  go({ name: "rolling" });
}

/** Whether it is for a person to say whose copy it is: not certain, or said so before. */
export function asksWhose(file: Pick<CopyFile, "standing" | "state" | "state_from">): boolean {
  const none = ["unreadable", "earlier-version", "other-text", "no-words"].includes(file.standing);
  return !none && (file.state === null || file.state_from === "told");
}

/** Findings whose hint names the command line have one of the window's own. */
const OWN_HINTS: Readonly<Record<string, MessageId>> = {
  "state-open": "compilation-hint-state-open",
  "earlier-copy": "compilation-hint-earlier-copy",
};

export function hintOf(finding: { code: string; hint?: string | null }): string {
  const own = OWN_HINTS[finding.code];
  return own ? t(own) : (finding.hint ?? "");
}

/** Whether some delegation sent another copy before: then it is asked which one counts. */
export function hasEarlierCopy(files: readonly CopyFile[]): boolean {
  return files.some(({ findings }) => findings.some(({ code }) => code === "earlier-copy"));
}

/** The changes in the order of the text; those of one place in the order of states. */
export function inOrder<P extends Pick<Found, "paragraph" | "at" | "state">>(
  proposals: readonly P[],
): P[] {
  return [...proposals].sort(
    (one, other) =>
      (one.paragraph ?? 0) - (other.paragraph ?? 0) ||
      Number(one.at) - Number(other.at) ||
      one.state.localeCompare(other.state, "en"),
  );
}
