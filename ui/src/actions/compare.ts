/** Going to what is compared, and comparing the measures that are chosen in the list. */
import { currentlyChosen } from "../features/measures/chosen.state.ts";
import type { Action } from "../shared/actions.ts";
import { compareAll, FEWEST, MOST } from "../shared/compared.ts";
import { go } from "../shared/navigation.ts";
import type { MessageId } from "../strings/index.ts";

const toPage = (
  name: "compare" | "wording" | "common-ground",
  label: MessageId,
  shortcut: string,
): Action => ({
  id: `go.${name}`,
  label,
  shortcuts: [shortcut],
  enabledWhen: ({ open }) => open !== null,
  perform: () => go({ name }),
});

/** Whether as many measures are chosen as can be compared. */
function canCompare(): boolean {
  const { size } = currentlyChosen();
  return size >= FEWEST && size <= MOST;
}

export const compareActions: readonly Action[] = [
  toPage("compare", "compare-screen-go", "Mod+7"),
  toPage("wording", "compare-screen-wording-go", "Mod+8"),
  toPage("common-ground", "ground-go", "Mod+9"),
  {
    id: "compare.chosen",
    label: "compare-screen-chosen-action",
    shortcuts: [],
    enabledWhen: ({ open, page }) => open !== null && page.name === "measures" && canCompare(),
    perform: ({ open }) => {
      if (!open) return;
      compareAll(open.path, currentlyChosen());
      go({ name: "compare" });
    },
  },
];
