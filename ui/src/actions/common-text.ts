/** Going to the texts that are drafted here, and beginning one. */
import type { Action } from "../shared/actions.ts";
import { openDialog } from "../shared/dialogs.ts";
import { go } from "../shared/navigation.ts";

export const commonTextActions: readonly Action[] = [
  {
    id: "go.common-text",
    label: "common-text-go",
    shortcuts: ["Mod+4"],
    enabledWhen: ({ open }) => open !== null,
    perform: () => go({ name: "common-text" }),
  },
  {
    id: "common-text.new",
    label: "common-text-new-action",
    shortcuts: [],
    enabledWhen: ({ open, moment }) => open !== null && !open.read_only && moment === null,
    perform: () => {
      go({ name: "common-text" });
      openDialog("new-text");
    },
  },
];
