/** Writing tasks and comments, and removing them; what could not be written is told where it was typed. */
import type { CommentLine, RequestOf, TaskLine, WireError } from "../../backend/index.ts";
import { language, t } from "../../strings/index.ts";
import { perform } from "../calls.ts";
import { tell, tellProblem } from "../notices.ts";

/** A task as it is typed. */
export interface TaskTyped {
  title: string;
  about: string | null;
  due: string | null;
  assigned: string;
}

export const NEW_TASK: TaskTyped = { title: "", about: null, due: null, assigned: "" };

export function typedOf(task: TaskLine): TaskTyped {
  return {
    title: task.title,
    about: task.about?.id ?? null,
    due: task.due,
    assigned: task.assigned ?? "",
  };
}

function taskRequest(
  task: TaskLine | null,
  typed: TaskTyped,
  done: boolean,
): RequestOf<"task-save"> {
  return {
    id: task?.id ?? null,
    base: task?.revision ?? null,
    title: typed.title,
    about: typed.about,
    due: typed.due,
    assigned: typed.assigned,
    done,
    lang: language(),
  };
}

export async function saveTask(
  task: TaskLine | null,
  typed: TaskTyped,
  done = task?.done != null,
): Promise<WireError | null> {
  const outcome = await perform("task-save", taskRequest(task, typed, done));
  return outcome.ok ? null : outcome.error;
}

export async function markTask(task: TaskLine, done: boolean): Promise<void> {
  const problem = await saveTask(task, typedOf(task), done);
  if (problem) tellProblem(problem);
}

export async function saveComment(
  comment: Pick<CommentLine, "id" | "revision"> | null,
  typed: { about: string; text: string; audience: string; settled: boolean },
): Promise<WireError | null> {
  const outcome = await perform("comment-save", {
    id: comment?.id ?? null,
    base: comment?.revision ?? null,
    ...typed,
    lang: language(),
  });
  return outcome.ok ? null : outcome.error;
}

/** Removes a task, a comment, a development or a meeting. */
export async function removeEntry(id: string): Promise<void> {
  const outcome = await perform("entry-remove", { id, lang: language() });
  if (outcome.ok) tell(t("overview-removed"));
  else tellProblem(outcome.error);
}
