/** Going to the texts that are drafted here, beginning one, and showing the common text on the wall. */
import { backend } from "../backend/index.ts";
import type { Action } from "../shared/actions.ts";
import { openDialog } from "../shared/dialogs.ts";
import { go } from "../shared/navigation.ts";
import { language, t } from "../strings/index.ts";

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
  {
    id: "common-text.room",
    label: "room-show",
    shortcuts: ["Mod+Shift+R"],
    enabledWhen: ({ open }) => open !== null,
    perform: () => backend().openRoom(language(), t("room-title")),
  },
];
