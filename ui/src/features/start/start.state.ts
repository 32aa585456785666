/** Opening, making and leaving a file. */
import type { CreateRequest, OpenRequest, WireError, WireKey } from "../../backend/index.ts";
import { perform, queries } from "../../shared/calls.ts";
import { leave } from "../../shared/leaving.ts";
import { startAt } from "../../shared/navigation.ts";
import { dismissAll, tellProblem } from "../../shared/notices.ts";
import { lookAt } from "../../shared/register.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language } from "../../strings/index.ts";

/** A file name that people can read, from a path of any system. */
export function nameOf(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.replace(/\.chancery$/i, "");
}

const offered = createStore<string | null>(null);

/** The file that the system handed over to be opened. */
export const useOffered = (): string | null => useStore(offered);

/** Asks for the key of `path`; a file that is open is closed for it, with nothing to lose. */
export async function offerFile(path: string): Promise<void> {
  await leaveFile();
  offered.set(path);
}

export function forgetOffered(): void {
  offered.set(null);
}

/** What of the way a file was looked at belongs to that file alone. */
function forget(): void {
  lookAt(null);
  dismissAll();
}

/** Opens a file; returns what stands in the way, if anything does. */
export async function openFile(path: string, key: WireKey): Promise<WireError | null> {
  return enter("open", { path, key, lang: language() });
}

export async function makeFile(request: Omit<CreateRequest, "lang">): Promise<WireError | null> {
  return enter("create", { ...request, lang: language() });
}

type Entering = { open: OpenRequest; create: CreateRequest };

async function enter<N extends keyof Entering>(
  name: N,
  request: Entering[N],
): Promise<WireError | null> {
  const outcome = await perform(name, request);
  if (!outcome.ok) return outcome.error;
  forget();
  forgetOffered();
  startAt({ name: "overview" });
  return null;
}

export async function leaveFile(): Promise<void> {
  await leave();
  const outcome = await perform("close", { lang: language() });
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return;
  }
  forget();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "status" });
  startAt({ name: "start" });
}

export type Passphrases = "short" | "different" | "good";

export function judgePassphrases(first: string, second: string): Passphrases {
  if ([...first].length < 8) return "short";
  return first === second ? "good" : "different";
}
