/** The form of one task. */
import { useState } from "react";
import type { TaskLine } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { NO_FAULTS, useForm } from "../fields/form.ts";
import { Day } from "../ui/Day.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Field } from "../ui/Field.tsx";
import { FormButtons } from "../ui/FormButtons.tsx";
import { Problem } from "../ui/Problem.tsx";
import { NEW_TASK, removeEntry, saveTask, typedOf } from "./tasks.state.ts";

interface TaskFormProps {
  task: TaskLine | null;
  about: string | undefined;
  onClose: () => void;
}

export function TaskForm({ task, about, onClose }: TaskFormProps) {
  const t = useT();
  const [typed, setTyped] = useState(task ? typedOf(task) : { ...NEW_TASK, about: about ?? null });
  const isNamed = typed.title.trim() !== "";
  const form = useForm(NO_FAULTS, () => saveTask(task, typed), onClose);

  return (
    <Dialog
      title={t(task ? "overview-task-edit" : "overview-task-new")}
      onClose={onClose}
      buttons={
        <FormButtons
          remove={
            task
              ? { label: "overview-remove", perform: () => void removeEntry(task.id) }
              : undefined
          }
          keepLabel="overview-keep"
          isDisabled={!isNamed}
          onKeep={form.keep}
          onClose={onClose}
        />
      }
    >
      {form.problem ? <Problem error={form.problem} /> : null}
      <Field
        label={t("overview-task-title")}
        value={typed.title}
        onChange={(title) => setTyped({ ...typed, title })}
        autoFocus
      />
      <Day
        label={t("overview-task-due")}
        place="above"
        value={typed.due}
        onChange={(due) => setTyped({ ...typed, due })}
      />
      <Field
        label={t("overview-task-for")}
        value={typed.assigned}
        onChange={(assigned) => setTyped({ ...typed, assigned })}
      />
      {task?.about && about === undefined ? (
        <p className="quiet">
          {t("overview-task-about")}: <bdi>{task.about.reference ?? task.about.title}</bdi>
        </p>
      ) : null}
    </Dialog>
  );
}
