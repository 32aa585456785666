/** What is being written and is no version yet, above the list of measures: each is gone on with from here. */
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { hourOf } from "../../shared/text/dates.ts";
import { useT } from "../../strings/index.ts";
import { goOnWriting } from "./waiting.ts";

export function WaitingDrafts() {
  const t = useT();
  const isNow = useMoment() === null;
  const { answer } = useCall("drafts", isNow ? {} : null);
  if (!answer || answer.drafts.length === 0) return null;
  return (
    <ul className="waiting-drafts" aria-label={t("fiche-being-written")}>
      {answer.drafts.map((draft) => (
        <li key={draft.record}>
          <span>
            {t("fiche-being-written")}: <bdi>{draft.title || t("window-untitled")}</bdi>
            {" · "}
            {t("window-saved", { time: hourOf(draft.saved) })}
          </span>
          <Button className="plain-button" onPress={() => goOnWriting(draft)}>
            {t("fiche-continue")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
