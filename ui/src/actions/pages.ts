/** Going from page to page, and the palette itself. */
import { wantBox } from "../features/search/search.state.ts";
import type { Action } from "../shared/actions.ts";
import { openDialog } from "../shared/dialogs.ts";
import { go, goBack, goForward } from "../shared/navigation.ts";
import type { MessageId } from "../strings/index.ts";

type Simple =
  | "overview"
  | "matrix"
  | "information"
  | "measures"
  | "acts"
  | "international"
  | "submissions"
  | "calendar"
  | "meetings"
  | "developments"
  | "history"
  | "settings";

const toPage = (name: Simple, label: MessageId, ...shortcuts: string[]): Action => ({
  id: `go.${name}`,
  label,
  shortcuts,
  enabledWhen: ({ open }) => open !== null,
  perform: () => go({ name }),
});

export const pageActions: readonly Action[] = [
  {
    id: "palette",
    label: "window-action-palette",
    shortcuts: ["Mod+Shift+P", "Mod+K"],
    enabledWhen: () => true,
    perform: () => openDialog("palette"),
  },
  toPage("overview", "overview-action-go", "Mod+0"),
  {
    id: "go.search",
    label: "search-action",
    shortcuts: ["Mod+F"],
    enabledWhen: ({ open }) => open !== null,
    perform: ({ page }) => (page.name === "search" ? wantBox() : go({ name: "search" })),
  },
  toPage("matrix", "window-action-go-matrix", "Mod+1"),
  toPage("information", "information-go"),
  toPage("measures", "window-action-go-measures", "Mod+2"),
  toPage("submissions", "window-action-go-submissions", "Mod+3"),
  toPage("acts", "acts-go", "Mod+6"),
  toPage("international", "international-go", "Mod+5"),
  toPage("calendar", "calendar-action-go", "Mod+Shift+Y"),
  toPage("meetings", "calendar-action-meetings"),
  toPage("developments", "calendar-action-developments"),
  toPage("history", "window-action-go-history", "Mod+H"),
  toPage("settings", "window-action-go-settings", "Mod+,"),
  {
    id: "go.back",
    label: "window-action-back",
    shortcuts: ["Alt+ArrowLeft"],
    enabledWhen: ({ open }) => open !== null,
    perform: goBack,
  },
  {
    id: "go.forward",
    label: "window-action-forward",
    shortcuts: ["Alt+ArrowRight"],
    enabledWhen: ({ open }) => open !== null,
    perform: goForward,
  },
  {
    id: "shortcuts",
    label: "window-action-shortcuts",
    shortcuts: ["Mod+/"],
    enabledWhen: () => true,
    perform: () => openDialog("shortcuts"),
  },
];
