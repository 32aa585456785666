/** One change to all chosen measures: what, a preview of each, then the change. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type { BulkAnswer, WireError } from "../../backend/index.ts";
import { BulkPreview } from "../../shared/bulk/BulkPreview.tsx";
import { makeBulk, planBulk } from "../../shared/bulk/bulk.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { BulkValue } from "./BulkValue.tsx";
import { changeOf, isWhole, NOTHING_SAID, type Said, WHATS, WORDS } from "./bulk.state.ts";
import { chooseNone } from "./chosen.state.ts";

const BASES = ["state", "cited", "editor"] as const;

export function BulkDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const t = useT();
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const [plan, setPlan] = useState<BulkAnswer | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const change = (part: Partial<Said>) => setSaid((old) => ({ ...old, ...part }));
  async function preview() {
    const outcome = await planBulk(ids, changeOf(said));
    setError(outcome.ok ? null : outcome.error);
    setPlan(outcome.ok ? outcome.answer : null);
  }
  async function make() {
    if (!(await makeBulk(ids, changeOf(said)))) return;
    chooseNone();
    onClose();
  }
  return (
    <Dialog
      title={t("bulk-title", { count: ids.length })}
      onClose={onClose}
      size={plan ? "wide" : "usual"}
      buttons={
        <>
          <Button className="button" onPress={plan ? () => setPlan(null) : onClose}>
            {plan ? t("bulk-back") : t("window-cancel")}
          </Button>
          {plan ? (
            <Button
              className="button"
              data-tone="primary"
              isDisabled={plan.changed === 0}
              onPress={() => void make()}
            >
              {plan.changed === 0 ? t("bulk-nothing") : t("bulk-commit", { count: plan.changed })}
            </Button>
          ) : (
            <Button
              className="button"
              data-tone="primary"
              isDisabled={!isWhole(said)}
              onPress={() => void preview()}
            >
              {t("bulk-preview")}
            </Button>
          )}
        </>
      }
    >
      {error ? <Problem error={error} /> : null}
      {plan ? <BulkPreview answer={plan} /> : <BulkForm said={said} change={change} />}
    </Dialog>
  );
}

function BulkForm({ said, change }: { said: Said; change: (part: Partial<Said>) => void }) {
  const t = useT();
  const isLink = said.what === "add-link" || said.what === "remove-link";
  return (
    <>
      <Choice
        place="above"
        label={t("bulk-what")}
        value={said.what}
        onChange={(word) => {
          const what = WHATS.find((each) => each === word);
          if (what) change({ what, value: "" });
        }}
        options={WHATS.map((value) => ({ value, label: t(WORDS[value]) }))}
      />
      <BulkValue what={said.what} value={said.value} onChange={(value) => change({ value })} />
      {(said.what === "stage" || said.what === "application") && said.value !== "" ? (
        <Field
          label={t("bulk-reason")}
          hint={t("bulk-reason-hint")}
          value={said.reason}
          onChange={(reason) => change({ reason })}
        />
      ) : null}
      {isLink ? (
        <Choice
          place="above"
          label={t("international-basis")}
          value={said.basis}
          onChange={(basis) => change({ basis })}
          options={BASES.map((value) => ({ value, label: t.code("obligation-basis", value) }))}
        />
      ) : null}
      {said.what === "add-link" && said.basis === "cited" ? (
        <Checkbox
          className="check"
          isSelected={said.actSeen}
          onChange={(actSeen) => change({ actSeen })}
        >
          <span className="check-box" />
          {t("international-act-seen")}
        </Checkbox>
      ) : null}
    </>
  );
}
