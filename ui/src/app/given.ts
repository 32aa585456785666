/** Files that the system hands over: a register is offered for opening, the rest is taken in once one is open. */
import { backend } from "../backend/index.ts";
import { offerFile } from "../features/start/start.state.ts";
import { takeIn } from "../features/submissions/take-in.ts";

const waiting: string[] = [];

export async function askForGiven(): Promise<void> {
  const paths = await backend().givenFiles();
  const isRegister = (path: string) => /\.chancery$/i.test(path);
  waiting.push(...paths.filter((path) => !isRegister(path)));
  const register = paths.findLast(isRegister);
  if (register) await offerFile(register);
}

/** Previews what has waited for an open file. */
export async function takeWaiting(): Promise<void> {
  await takeIn(waiting.splice(0));
}
