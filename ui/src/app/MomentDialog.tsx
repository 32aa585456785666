/** Chooses the day on which the file is looked at. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { closeDialog } from "../shared/dialogs.ts";
import { lookAt, useMoment } from "../shared/register.ts";
import { formatDate } from "../shared/text/dates.ts";
import { Day } from "../shared/ui/Day.tsx";
import { Dialog } from "../shared/ui/Dialog.tsx";
import { useLanguage, useT } from "../strings/index.ts";

export function MomentDialog() {
  const t = useT();
  const language = useLanguage();
  const moment = useMoment();
  const [day, setDay] = useState<string | null>(moment?.at ?? null);
  function choose(at: string | null) {
    lookAt(at ? { at, title: formatDate(at, language) } : null);
    closeDialog();
  }
  return (
    <Dialog
      title={t("window-moment-title")}
      onClose={closeDialog}
      buttons={
        <>
          <Button className="button" onPress={() => choose(null)}>
            {t("window-moment-today")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!day}
            onPress={() => choose(day)}
          >
            {t("window-moment-look")}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("window-moment-explains")}</p>
      <Day place="above" label={t("window-moment-day")} value={day} onChange={setDay} />
    </Dialog>
  );
}
