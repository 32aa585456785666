/** The form of one task. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { TaskLine, WireError } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { Day } from "../ui/Day.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Field } from "../ui/Field.tsx";
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
  const [problem, setProblem] = useState<WireError | null>(null);
  const isNamed = typed.title.trim() !== "";

  async function keep() {
    const failed = await saveTask(task, typed);
    if (failed) setProblem(failed);
    else onClose();
  }

  return (
    <Dialog
      title={t(task ? "overview-task-edit" : "overview-task-new")}
      onClose={onClose}
      buttons={
        <>
          {task ? (
            <Button
              className="button"
              onPress={() => {
                onClose();
                void removeEntry(task.id);
              }}
            >
              {t("overview-remove")}
            </Button>
          ) : null}
          <Button className="button" onPress={onClose}>
            {t("overview-cancel")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!isNamed}
            onPress={() => void keep()}
          >
            {t("overview-keep")}
          </Button>
        </>
      }
    >
      {problem ? <Problem error={problem} /> : null}
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
