/** One change to many measures: shown first, then made as one change that one undo takes back. */
import type { AnswerOf, BulkChange } from "../../backend/index.ts";
import { language, t } from "../../strings/index.ts";
import { type Outcome, perform } from "../calls.ts";
import { tell, tellProblem } from "../notices.ts";

/** What the change would do; nothing is written. */
export function planBulk(
  ids: readonly string[],
  change: BulkChange,
): Promise<Outcome<AnswerOf<"bulk">>> {
  return perform("bulk", { ids: [...ids], change, commit: false, lang: language() });
}

/** Makes the change and offers the way back; says whether it was made. */
export async function makeBulk(ids: readonly string[], change: BulkChange): Promise<boolean> {
  const outcome = await perform("bulk", { ids: [...ids], change, commit: true, lang: language() });
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return false;
  }
  const { written, changed } = outcome.answer;
  if (written) {
    const { operation } = written;
    tell(t("bulk-done", { count: changed }), {
      offer: { label: t("bulk-undo"), perform: () => void takeBack(operation) },
    });
  }
  return true;
}

async function takeBack(operation: string): Promise<void> {
  const outcome = await perform("undo", { operation, lang: language() });
  if (outcome.ok) tell(outcome.answer.title);
  else tellProblem(outcome.error);
}
