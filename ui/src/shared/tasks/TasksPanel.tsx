/** The tasks about one entry, for a side panel. */
import { useT } from "../../strings/index.ts";
import { useCall } from "../calls.ts";
import { Problem } from "../ui/Problem.tsx";
import { TaskList } from "./TaskList.tsx";

export function TasksPanel({ about }: { about: string }) {
  const t = useT();
  const { answer, error } = useCall("tasks", { about, with_done: true });
  return (
    <section aria-label={t("overview-tasks")}>
      <h3>{t("overview-tasks")}</h3>
      {error ? <Problem error={error} /> : null}
      {answer ? <TaskList tasks={answer.tasks} about={about} /> : null}
    </section>
  );
}
