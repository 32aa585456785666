/** Opening another file and leaving this one. */
import { leaveFile } from "../features/start/start.state.ts";
import type { Action } from "../shared/actions.ts";

export const fileActions: readonly Action[] = [
  {
    id: "file.close",
    label: "window-action-close-file",
    shortcuts: ["Mod+O", "Mod+W"],
    enabledWhen: ({ open }) => open !== null,
    perform: () => void leaveFile(),
  },
];
