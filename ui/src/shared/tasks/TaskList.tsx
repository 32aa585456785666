/** Tasks in a list: a box to tick, what is to be done, by when and for whom; and the form to write one. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type { TaskLine } from "../../backend/index.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { go } from "../navigation.ts";
import { formatDate } from "../text/dates.ts";
import { formatDistance } from "../text/moments.ts";
import { useCanWrite } from "../writable.ts";
import { TaskForm } from "./TaskForm.tsx";
import { markTask } from "./tasks.state.ts";

interface TaskListProps {
  tasks: readonly TaskLine[];
  /** The entry beside which the list stands; its tasks do not repeat what they are about. */
  about?: string | undefined;
}

export function TaskList({ tasks, about }: TaskListProps) {
  const t = useT();
  const canWrite = useCanWrite();
  const [open, setOpen] = useState<TaskLine | "new" | null>(null);
  return (
    <>
      {tasks.length > 0 ? (
        <ul className="plain-list notes">
          {tasks.map((task) => (
            <TaskShown key={task.id} task={task} about={about} onChange={() => setOpen(task)} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t(about ? "overview-no-tasks-here" : "overview-no-tasks")}</p>
      )}
      {canWrite ? (
        <p className="notes-end">
          <Button className="button" onPress={() => setOpen("new")}>
            {t("overview-task-add")}
          </Button>
        </p>
      ) : null}
      {open ? (
        <TaskForm task={open === "new" ? null : open} about={about} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}

interface TaskShownProps {
  task: TaskLine;
  about: string | undefined;
  onChange: () => void;
}

function TaskShown({ task, about, onChange }: TaskShownProps) {
  const t = useT();
  const canWrite = useCanWrite();
  return (
    <li className="note" data-done={task.done !== null}>
      <Checkbox
        className="check"
        isSelected={task.done !== null}
        isDisabled={!canWrite}
        onChange={(done) => void markTask(task, done)}
        aria-label={t("overview-task-mark", { title: task.title })}
      >
        <span className="check-box" />
      </Checkbox>
      <span className="note-words">
        <span dir="auto">{task.title}</span>
        <small>
          <TaskAround task={task} />
        </small>
        {task.about && about === undefined ? <TaskAbout about={task.about} /> : null}
      </span>
      {canWrite ? (
        <Button
          className="plain-button"
          onPress={onChange}
          aria-label={t("overview-task-change-which", { title: task.title })}
        >
          {t("overview-task-change")}
        </Button>
      ) : null}
    </li>
  );
}

function TaskAround({ task }: { task: TaskLine }) {
  const t = useT();
  const language = useLanguage();
  const parts: string[] = [];
  if (task.done) parts.push(t("overview-task-done-on", { day: formatDate(task.done, language) }));
  else if (task.due && task.days !== null) {
    const distance =
      task.days < 0 ? t("overview-overdue", { days: -task.days }) : formatDistance(task.days, t);
    parts.push(`${distance} (${formatDate(task.due, language)})`);
  }
  if (task.assigned) parts.push(t("overview-task-for-whom", { function: task.assigned }));
  return <span data-late={!task.done && (task.days ?? 0) < 0}>{parts.join(" · ")}</span>;
}

function TaskAbout({ about }: { about: NonNullable<TaskLine["about"]> }) {
  const t = useT();
  const words = about.reference ? `${about.reference} · ${about.title}` : about.title;
  if (about.kind !== "measure") return <small dir="auto">{words}</small>;
  return (
    <Button
      className="plain-button note-about"
      onPress={() => go({ name: "measure", id: about.id })}
      aria-label={t("overview-task-open-about", { title: words })}
    >
      <bdi>{words}</bdi>
    </Button>
  );
}
