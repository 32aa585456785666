/** After acceptance: every row accounted for. */
import { Button } from "react-aria-components";
import type { AcceptAnswer } from "../../backend/index.ts";
import { hourOf } from "../../shared/text/dates.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { useT } from "../../strings/index.ts";
import { finish } from "./answers.ts";

export function Summary({ answer }: { answer: AcceptAnswer }) {
  const t = useT();
  return (
    <Dialog
      title={t("submissions-summary")}
      onClose={finish}
      buttons={
        <Button className="button" data-tone="primary" onPress={finish}>
          {t("submissions-to-board")}
        </Button>
      }
    >
      <p>
        {t("submissions-summary-line", {
          rows: answer.rows,
          applied: answer.applied,
          same: answer.same,
          held: answer.held,
          aside: answer.set_aside,
        })}
      </p>
      {answer.held > 0 ? <p className="quiet">{t("submissions-summary-held")}</p> : null}
      {answer.set_aside > 0 ? <p className="quiet">{t("submissions-summary-aside")}</p> : null}
      <p className="quiet">
        {answer.saved
          ? t("window-saved", { time: hourOf(answer.saved) })
          : t("submissions-summary-nothing")}
      </p>
    </Dialog>
  );
}
