/** What is under way about clearance: which dialog stands open, and what each act does and tells. */
import {
  backend,
  type CapitalQuestion,
  type ReturnedSheet,
  type WireError,
} from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language, t } from "../../strings/index.ts";

export type ClearanceDialog =
  | { kind: "ask"; ids: readonly string[] }
  | { kind: "answer"; question: CapitalQuestion }
  | { kind: "sheet"; question: CapitalQuestion }
  | { kind: "returned"; path: string; sheet: ReturnedSheet }
  | { kind: "hand-in"; ids: readonly string[] }
  | { kind: "withdraw"; id: string }
  | { kind: "confirm"; ids: readonly string[] };

const open = createStore<ClearanceDialog | null>(null);

export function useClearanceDialog(): ClearanceDialog | null {
  return useStore(open);
}

export function show(dialog: ClearanceDialog): void {
  open.set(dialog);
}

export function close(): void {
  open.set(null);
}

/** What went wrong, or nothing. */
type Ended = Promise<WireError | null>;

export async function ask(
  ids: readonly string[],
  addressees: readonly string[],
  due: string | null,
): Ended {
  const request = { ids: [...ids], addressees: [...addressees], due, lang: language() };
  const outcome = await perform("clearance-ask", request);
  if (!outcome.ok) return outcome.error;
  close();
  tell(t("clearance-screen-asked"));
  return null;
}

export interface AnswerWords {
  answer: string;
  answered: string | null;
  reference: string;
  note: string;
  onCurrent: boolean;
}

export async function recordAnswer(question: CapitalQuestion, words: AnswerWords): Ended {
  const outcome = await perform("clearance-answer", {
    id: question.id,
    answer: words.answer,
    answered: words.answered,
    reference: words.reference || null,
    note: words.note || null,
    on_current: words.onCurrent,
    lang: language(),
  });
  if (!outcome.ok) return outcome.error;
  close();
  tell(t("clearance-screen-recorded"));
  return null;
}

export async function writeSheet(question: CapitalQuestion, lang: string): Ended {
  const name = t("clearance-screen-sheet-name", {
    reference: question.reference,
    who: question.addressee,
  });
  const path = await backend().chooseSave(`${plainName(name)}.docx`, ["docx"]);
  if (!path) return null;
  const outcome = await perform("clearance-sheet", { id: question.id, path, lang });
  if (!outcome.ok) return outcome.error;
  close();
  tell(t("clearance-screen-sheet-written", { file: fileName(path) }), {
    offer: { label: t("window-reveal"), perform: () => void backend().reveal(path) },
  });
  return null;
}

/** Asks for the file and shows what it says. */
export async function chooseReturned(): Promise<void> {
  const [path] = await backend().chooseFiles();
  if (path) await readReturned(path, null);
}

export async function readReturned(path: string, question: string | null): Promise<void> {
  const outcome = await perform("clearance-read", { path, question, lang: language() });
  if (outcome.ok) show({ kind: "returned", path, sheet: outcome.answer });
  else tellProblem(outcome.error);
}

export async function takeIn(path: string, question: CapitalQuestion, words: AnswerWords): Ended {
  const outcome = await perform("clearance-take-in", {
    path,
    question: question.id,
    answer: words.answer,
    answered: words.answered,
    reference: words.reference || null,
    note: words.note || null,
    lang: language(),
  });
  if (!outcome.ok) return outcome.error;
  close();
  tell(t("clearance-screen-taken-in", { who: question.addressee }));
  return null;
}

export async function applyWords(
  question: CapitalQuestion,
  field: string,
  lang: string,
): Promise<void> {
  const request = { id: question.id, field, words_lang: lang, lang: language() };
  const outcome = await perform("clearance-apply", request);
  if (outcome.ok) tell(t("clearance-screen-taken"));
  else tellProblem(outcome.error);
}

export async function handIn(ids: readonly string[]): Ended {
  const outcome = await perform("hand-in", { ids: [...ids], confirmed: true, lang: language() });
  if (!outcome.ok) return outcome.error;
  close();
  tell(t("clearance-screen-handed-in"));
  return null;
}

export async function withdraw(id: string): Ended {
  const outcome = await perform("withdraw", { id, lang: language() });
  if (!outcome.ok) return outcome.error;
  close();
  tell(t("clearance-screen-withdrawn"));
  return null;
}

export async function confirm(
  ids: readonly string[],
  by: string,
  date: string | null,
  reference: string,
): Ended {
  const request = { ids: [...ids], by, date, reference: reference || null, lang: language() };
  const outcome = await perform("confirm-entries", request);
  if (!outcome.ok) return outcome.error;
  close();
  tell(t("clearance-screen-confirm-kept"));
  return null;
}

export type Group = "overdue" | "awaited" | "answered";

/** Questions as the page shows them: what presses first. */
export function grouped(questions: readonly CapitalQuestion[]): [Group, CapitalQuestion[]][] {
  const groupOf = (each: CapitalQuestion): Group => {
    if (each.answer !== "awaited") return "answered";
    return each.overdue ? "overdue" : "awaited";
  };
  return (["overdue", "awaited", "answered"] as const)
    .map((group): [Group, CapitalQuestion[]] => [
      group,
      questions.filter((each) => groupOf(each) === group),
    ])
    .filter(([, list]) => list.length > 0);
}

export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** A file's name without marks of direction and signs that some systems forbid. */
function plainName(name: string): string {
  return name.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\\/:*?"<>|]/g, "-");
}
