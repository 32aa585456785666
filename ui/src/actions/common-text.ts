/** Going to the texts that are drafted here, beginning one, and showing the common text on the wall. */
import { backend } from "../backend/index.ts";
import type { Action } from "../shared/actions.ts";
import { openDialog } from "../shared/dialogs.ts";
import { currentPage, go } from "../shared/navigation.ts";
import { tell } from "../shared/notices.ts";
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
    perform: showRoom,
  },
];

/** The text that is open, or the one common text that there is; of several one is chosen first. */
async function showRoom(): Promise<void> {
  const lang = language();
  const { texts } = await backend().call("texts", { lang });
  const common = texts.filter((text) => text.kind === "common-text");
  const page = currentPage();
  const open = common.find((text) => page.name === "drafted-text" && text.id === page.id);
  const text = open ?? (common.length === 1 ? common[0] : undefined);
  if (text) {
    await backend().openRoom({ lang, title: t("room-title"), text: text.id });
    return;
  }
  go({ name: "common-text" });
  tell(t(common.length === 0 ? "room-nothing" : "room-choose"));
}
