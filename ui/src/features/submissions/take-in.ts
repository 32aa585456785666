/** Taking files in: from a dialog, a folder or a drop, into the preview that is open or a new one. */
import { backend } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { tellProblem } from "../../shared/notices.ts";
import { language } from "../../strings/index.ts";
import { currentPreview, showPreview } from "./preview.store.ts";

export async function takeIn(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const open = currentPreview();
  const preview = open && !open.files.every((file) => file.accepted) ? open.preview : null;
  const outcome = await perform("preview", { paths: [...paths], preview, lang: language() });
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return;
  }
  showPreview(outcome.answer, preview === null ? 0 : (open?.files.length ?? 0));
  go({ name: "preview" });
}

export async function addFiles(): Promise<void> {
  await takeIn(await backend().chooseFiles());
}

export async function addFolder(): Promise<void> {
  const folder = await backend().chooseFolder();
  if (folder) await takeIn([folder]);
}

/** Opens the preview of a submission that was kept with open queries. */
export async function reopen(submission: string): Promise<void> {
  const outcome = await perform("reopen", { submission, lang: language() });
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return;
  }
  showPreview(outcome.answer, 0);
  go({ name: "preview" });
}
