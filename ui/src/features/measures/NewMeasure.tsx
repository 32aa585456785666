/** Asks a secretariat for which state the new measure is entered. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { closeDialog } from "../../shared/dialogs.ts";
import { useLists } from "../../shared/register.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useT } from "../../strings/index.ts";
import { writeNew } from "./fiche.state.ts";
import { useNarrowing } from "./measures.state.ts";

export function NewMeasure() {
  const t = useT();
  const { states } = useLists();
  const narrowed = useNarrowing().state;
  const [state, setState] = useState(narrowed);
  function begin() {
    if (!state) return;
    closeDialog();
    writeNew(state);
  }
  return (
    <Dialog
      title={t("fiche-new")}
      onClose={closeDialog}
      buttons={
        <>
          <Button className="button" onPress={closeDialog}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" isDisabled={!state} onPress={begin}>
            {t("fiche-begin")}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("fiche-new-explains")}</p>
      <Picker
        label={t("fiche-field", { field: "state" })}
        options={states.map(({ code, name }) => ({ value: code, label: name }))}
        value={state}
        onChange={setState}
        autoFocus
      />
    </Dialog>
  );
}
