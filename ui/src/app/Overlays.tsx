/** The dialogs that belong to the window itself and not to one page. */
import { ClearanceDialogs } from "../features/clearance/ClearanceDialogs.tsx";
import { closeDialog, useDialog } from "../shared/dialogs.ts";
import { MomentDialog } from "./MomentDialog.tsx";
import { Palette } from "./Palette.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";

export function Overlays() {
  const dialog = useDialog();
  switch (dialog) {
    case "palette":
      return <Palette />;
    case "moment":
      return <MomentDialog />;
    case "shortcuts":
      return <ShortcutsDialog onClose={closeDialog} />;
    default:
      return <ClearanceDialogs />;
  }
}
