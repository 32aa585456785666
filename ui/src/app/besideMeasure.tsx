/** What other parts of the window show beside the fiche of a record, in their order. */
import type { ReactNode } from "react";
import { CommentsPanel } from "../shared/tasks/CommentsPanel.tsx";
import { TasksPanel } from "../shared/tasks/TasksPanel.tsx";

export function besideMeasure(record: string): ReactNode {
  return (
    <>
      <TasksPanel about={record} />
      <CommentsPanel about={record} />
    </>
  );
}
