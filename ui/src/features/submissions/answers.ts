/** Answering, accepting and leaving the preview: the acts of this page. */
import type { AcceptAnswer, Answer } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { language, t } from "../../strings/index.ts";
import { currentPreview, forgetPreview, saidIn, showPreview } from "./preview.store.ts";

export async function giveAnswer(file: number, answer: Answer): Promise<void> {
  const open = currentPreview();
  if (!open) return;
  const outcome = await perform("answer", {
    preview: open.preview,
    file,
    answer,
    lang: language(),
  });
  if (outcome.ok) showPreview(outcome.answer);
  else tellProblem(outcome.error);
}

/** Has the open preview said again after the reader's language changed; the preview itself stays as it is. */
export async function sayIn(lang: string): Promise<void> {
  const open = currentPreview();
  if (!open || saidIn() === lang) return;
  const outcome = await perform("preview", { paths: [], preview: open.preview, lang });
  if (outcome.ok) showPreview(outcome.answer);
}

/** Writes; returns the summary, or nothing if it could not be written. */
export async function accept(what: "certain" | "all"): Promise<AcceptAnswer | null> {
  const open = currentPreview();
  if (!open) return null;
  const outcome = await perform("accept", {
    preview: open.preview,
    accept: what,
    lang: language(),
  });
  if (outcome.ok) return outcome.answer;
  tellProblem(outcome.error);
  return null;
}

export async function saveLayout(file: number, name: string): Promise<void> {
  const open = currentPreview();
  if (!open) return;
  const outcome = await perform("save-layout", {
    preview: open.preview,
    file,
    name,
    lang: language(),
  });
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return;
  }
  showPreview(outcome.answer);
  tell(t("submissions-layout-saved", { name }));
}

/** Leaves the preview and writes nothing. */
export async function discard(): Promise<void> {
  const open = currentPreview();
  forgetPreview();
  go({ name: "submissions" });
  if (!open) return;
  const outcome = await perform("discard", { preview: open.preview });
  if (!outcome.ok) tellProblem(outcome.error);
}

/** After acceptance: the preview has done its work. */
export function finish(): void {
  forgetPreview();
  go({ name: "submissions" });
}
