/** Asks what to call the version that is kept now. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { closeDialog } from "../../shared/dialogs.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { useT } from "../../strings/index.ts";
import { openFiche } from "./fiche.state.ts";

export function NameVersion() {
  const t = useT();
  const [name, setName] = useState("");
  function keep(event?: FormEvent) {
    event?.preventDefault();
    if (!name.trim()) return;
    closeDialog();
    void openFiche()?.keep?.(name.trim());
  }
  return (
    <Dialog
      title={t("fiche-name-version")}
      onClose={closeDialog}
      buttons={
        <>
          <Button className="button" onPress={closeDialog}>
            {t("window-cancel")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!name.trim()}
            onPress={() => keep()}
          >
            {t("fiche-keep")}
          </Button>
        </>
      }
    >
      <form onSubmit={keep}>
        <Field
          label={t("fiche-version-name")}
          hint={t("fiche-version-name-hint")}
          value={name}
          onChange={setName}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
