/** Looking back and undoing, from the list of changes. */
import type { Change } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { lookAt } from "../../shared/register.ts";
import { language, t } from "../../strings/index.ts";

/** Shows the file on all pages as it was right after `change`. */
export function lookBackTo(change: Change): void {
  lookAt({ at: change.id, title: t("history-change-number", { number: change.number }) });
  go({ name: "matrix" });
}

export async function undo(change: Change): Promise<void> {
  const outcome = await perform("undo", { operation: change.id, lang: language() });
  if (outcome.ok) tell(t("window-undone", { title: change.title }));
  else tellProblem(outcome.error);
}

export interface Day {
  date: string;
  changes: Change[];
}

/** Changes by the day they were made on, in the order given. */
export function byDay(changes: readonly Change[]): Day[] {
  const days: Day[] = [];
  for (const change of changes) {
    const date = change.time.slice(0, 10);
    const last = days.at(-1);
    if (last?.date === date) last.changes.push(change);
    else days.push({ date, changes: [change] });
  }
  return days;
}
