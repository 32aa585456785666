/** Clearance by capital and handing in, from anywhere. */
import { chooseReturned, show } from "../features/clearance/clearance.state.ts";
import type { Action, Circumstances } from "../shared/actions.ts";
import { go } from "../shared/navigation.ts";

/** Whether one's own entries can be worked on now. */
function ownDesk({ open, moment }: Circumstances): boolean {
  return open !== null && open.delegation !== null && !open.read_only && moment === null;
}

export const clearanceActions: readonly Action[] = [
  {
    id: "go.clearance",
    label: "clearance-screen-action-go",
    shortcuts: [],
    enabledWhen: ({ open }) => open !== null && open.delegation !== null,
    perform: () => go({ name: "clearance" }),
  },
  {
    id: "clearance.take-in",
    label: "clearance-screen-take-in",
    shortcuts: [],
    enabledWhen: ownDesk,
    perform: () => void chooseReturned(),
  },
  {
    id: "clearance.ask",
    label: "clearance-screen-ask",
    shortcuts: [],
    enabledWhen: (now) => ownDesk(now) && now.page.name === "measure",
    perform: ({ page }) => page.name === "measure" && show({ kind: "ask", ids: [page.id] }),
  },
  {
    id: "hand-in",
    label: "clearance-screen-hand-in-entry",
    shortcuts: [],
    enabledWhen: (now) => ownDesk(now) && now.page.name === "measure",
    perform: ({ page }) => page.name === "measure" && show({ kind: "hand-in", ids: [page.id] }),
  },
];
