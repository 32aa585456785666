/** What can be done with the chosen measures. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useDesk, useLists } from "../../shared/register.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { useT } from "../../strings/index.ts";
import { BulkDialog } from "./BulkDialog.tsx";
import { chooseNone, type ListOf, useChosen } from "./chosen.state.ts";
import { copyChosen } from "./copying.ts";

export function ChosenBar({ list }: { list: ListOf }) {
  const t = useT();
  const lists = useLists();
  const open = useDesk()?.open;
  const { ids } = useChosen();
  const [changing, setChanging] = useState(false);
  if (ids.size === 0) return null;
  return (
    <section className="chosen-bar" aria-label={t("bulk-chosen", { count: ids.size })}>
      <strong aria-live="polite">{t("bulk-chosen", { count: ids.size })}</strong>
      {open && !open.read_only ? (
        <Button className="button" data-tone="primary" onPress={() => setChanging(true)}>
          {t("bulk-change")}
        </Button>
      ) : null}
      <ActionButton id="compare.chosen" />
      <Button className="button" onPress={() => void copyChosen(list, ids, lists)}>
        {t("bulk-copy")}
      </Button>
      <Button className="button" onPress={chooseNone}>
        {t("bulk-choose-none")}
      </Button>
      <span className="hint">{t("bulk-keys")}</span>
      {changing ? <BulkDialog ids={[...ids]} onClose={() => setChanging(false)} /> : null}
    </section>
  );
}
