/** The dialogs that belong to the window itself and not to one page. */
import { ClearanceDialogs } from "../features/clearance/ClearanceDialogs.tsx";
import { NameVersion } from "../features/measures/NameVersion.tsx";
import { NewMeasure } from "../features/measures/NewMeasure.tsx";
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
    case "new-measure":
      return <NewMeasure />;
    case "name-version":
      return <NameVersion />;
    default:
      return <ClearanceDialogs />;
  }
}
