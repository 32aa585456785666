/** What is done with the content of the open file. */
import type { UndoOffer } from "../backend/index.ts";
import { addFiles, addFolder } from "../features/submissions/take-in.ts";
import type { Action, Circumstances } from "../shared/actions.ts";
import { perform } from "../shared/calls.ts";
import { openDialog } from "../shared/dialogs.ts";
import { currentKeeping } from "../shared/keeping.ts";
import { go } from "../shared/navigation.ts";
import { tell, tellProblem } from "../shared/notices.ts";
import { lookAt } from "../shared/register.ts";
import { hourOf } from "../shared/text/dates.ts";
import { language, t } from "../strings/index.ts";

const canWrite = ({ open, moment }: Circumstances) =>
  open !== null && !open.read_only && moment === null;

/** Undoing an undo is redoing: both are told by the title of what they touch. */
async function take(offer: UndoOffer | null, done: "window-undone" | "window-redone") {
  if (!offer) return;
  const { operation, title } = offer;
  const outcome = await perform("undo", { operation, lang: language() });
  if (!outcome.ok) {
    tellProblem(outcome.error);
    return;
  }
  tell(t(done, { title }), {
    offer: { label: t("window-action-go-history"), perform: () => go({ name: "history" }) },
  });
}

export const registerActions: readonly Action[] = [
  {
    id: "submissions.add-files",
    label: "window-action-add-files",
    shortcuts: ["Mod+I"],
    enabledWhen: canWrite,
    perform: () => void addFiles(),
  },
  {
    id: "submissions.add-folder",
    label: "window-action-add-folder",
    shortcuts: [],
    enabledWhen: canWrite,
    perform: () => void addFolder(),
  },
  {
    id: "matrix.export",
    label: "window-action-export-matrix",
    shortcuts: ["Mod+E"],
    enabledWhen: ({ open }) => open !== null,
    perform: () => {
      go({ name: "matrix" });
      openDialog("export-matrix");
    },
  },
  {
    id: "undo",
    label: "window-action-undo",
    shortcuts: ["Mod+Z"],
    enabledWhen: (now) => canWrite(now) && now.open?.undo != null,
    perform: ({ open }) => void take(open?.undo ?? null, "window-undone"),
  },
  {
    id: "save",
    label: "window-action-save",
    shortcuts: ["Mod+S"],
    enabledWhen: ({ open }) => open?.saved != null,
    perform: ({ open }) => {
      const keep = currentKeeping();
      if (keep) keep();
      else tell(t("window-saved", { time: hourOf(open?.saved ?? "") }));
    },
  },
  {
    id: "redo",
    label: "window-action-redo",
    shortcuts: ["Mod+Shift+Z", "Mod+Y"],
    enabledWhen: (now) => canWrite(now) && now.open?.redo != null,
    perform: ({ open }) => void take(open?.redo ?? null, "window-redone"),
  },
  {
    id: "moment.choose",
    label: "window-action-moment",
    shortcuts: ["Mod+Shift+D"],
    enabledWhen: ({ open }) => open !== null,
    perform: () => openDialog("moment"),
  },
  {
    id: "moment.today",
    label: "window-moment-today",
    shortcuts: [],
    enabledWhen: ({ moment }) => moment !== null,
    perform: () => lookAt(null),
  },
];
