/** Asks before a text goes to the others, and names what stays behind. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell } from "../../shared/notices.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";

export interface HandInTextProps {
  text: string;
  title: string;
  /** How many translations render an earlier wording. */
  stale: number;
  onClose: () => void;
}

export function HandInText({ text, title, stale, onClose }: HandInTextProps) {
  const t = useT();
  const lang = useLanguage();
  const [problem, setProblem] = useState<WireError | null>(null);
  async function handIn() {
    const outcome = await perform("provisions-hand-in", { text, lang });
    if (!outcome.ok) {
      setProblem(outcome.error);
      return;
    }
    tell(t("common-text-handed-in-done", { title }));
    onClose();
  }
  return (
    <Dialog
      role="alertdialog"
      title={t("common-text-hand-in-title", { title })}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void handIn()}>
            {t("common-text-hand-in")}
          </Button>
        </>
      }
    >
      <p>{t("common-text-hand-in-explains")}</p>
      {stale > 0 ? <p>{t("common-text-hand-in-stale", { count: stale })}</p> : null}
      {problem ? <Problem error={problem} /> : null}
    </Dialog>
  );
}
