/** What other parts of the window show beside the fiche of a record, in their order. */
import type { ReactNode } from "react";
import { ClearancePanel } from "../features/clearance/ClearancePanel.tsx";
import { CommentsPanel } from "../shared/tasks/CommentsPanel.tsx";
import { TasksPanel } from "../shared/tasks/TasksPanel.tsx";

export function besideMeasure(record: string): ReactNode {
  return (
    <>
      <ClearancePanel id={record} />
      <TasksPanel about={record} />
      <CommentsPanel about={record} />
    </>
  );
}
