/** Whether something may be written now, and what is said after it was. */
import type { Written } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { useDesk, useMoment } from "../../shared/register.ts";
import { language, t } from "../../strings/index.ts";

export function useCanWrite(): boolean {
  const open = useDesk()?.open;
  const moment = useMoment();
  return open != null && !open.read_only && moment === null;
}

/** Tells what was written, with the way back. */
export function tellWritten({ title, operation }: Written): void {
  tell(title, { offer: { label: t("bulk-undo"), perform: () => void takeBack(operation) } });
}

async function takeBack(operation: string): Promise<void> {
  const outcome = await perform("undo", { operation, lang: language() });
  if (outcome.ok) tell(outcome.answer.title);
  else tellProblem(outcome.error);
}
