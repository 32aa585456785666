/** The dialogs of clearance and of handing in, whichever page they were opened from. */
import { AnswerDialog } from "./AnswerDialog.tsx";
import { AskDialog } from "./AskDialog.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { useClearanceDialog } from "./clearance.state.ts";
import { HandInDialog } from "./HandInDialog.tsx";
import { ReturnedDialog } from "./ReturnedDialog.tsx";
import { SheetDialog } from "./SheetDialog.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

export function ClearanceDialogs() {
  const dialog = useClearanceDialog();
  switch (dialog?.kind) {
    case "ask":
      return <AskDialog ids={dialog.ids} />;
    case "answer":
      return <AnswerDialog question={dialog.question} />;
    case "sheet":
      return <SheetDialog question={dialog.question} />;
    case "returned":
      return (
        <ReturnedDialog
          key={`${dialog.path}${dialog.sheet.question?.id}`}
          path={dialog.path}
          sheet={dialog.sheet}
        />
      );
    case "hand-in":
      return <HandInDialog ids={dialog.ids} />;
    case "withdraw":
      return <WithdrawDialog id={dialog.id} />;
    case "confirm":
      return <ConfirmDialog ids={dialog.ids} />;
    default:
      return null;
  }
}
