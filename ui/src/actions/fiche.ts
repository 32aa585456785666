/** Writing measures: a new one, the one that is open, keeping what was typed. */
import { beginNew, openFiche } from "../features/measures/fiche.state.ts";
import type { Action, Circumstances } from "../shared/actions.ts";
import { openDialog } from "../shared/dialogs.ts";

const canWrite = ({ open, moment }: Circumstances) =>
  open !== null && !open.read_only && moment === null;

export const ficheActions: readonly Action[] = [
  {
    id: "fiche.new",
    label: "fiche-new",
    shortcuts: ["Mod+N"],
    enabledWhen: canWrite,
    perform: ({ open }) => open && beginNew(open),
  },
  {
    id: "fiche.edit",
    label: "fiche-edit",
    shortcuts: ["F2"],
    enabledWhen: (now) => canWrite(now) && openFiche()?.edit != null,
    perform: () => openFiche()?.edit?.(),
  },
  {
    id: "fiche.name-version",
    label: "fiche-name-version",
    shortcuts: ["Mod+Shift+S"],
    enabledWhen: () => openFiche()?.keep != null,
    perform: () => openDialog("name-version"),
  },
];
