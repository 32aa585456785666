/** A text at two of its moments beside each other: what became of its clauses. */
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { CompareVersions } from "../../shared/versions/CompareVersions.tsx";
import { useT } from "../../strings/index.ts";

export interface CompareTextProps {
  text: string;
  onClose: () => void;
}

export function CompareText({ text, onClose }: CompareTextProps) {
  const t = useT();
  const { answer, error } = useCall("provisions-versions", { text });
  const [newest, before] = answer?.versions ?? [];
  if (answer && newest && before) {
    return (
      <CompareVersions
        id={text}
        versions={answer.versions}
        from={before.revision}
        to={newest.revision}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title={t("fiche-compare-title")}
      onClose={onClose}
      buttons={
        <Button className="button" onPress={onClose}>
          {t("window-close")}
        </Button>
      }
    >
      {error ? <Problem error={error} /> : null}
      {answer ? <p>{t("common-text-one-version")}</p> : null}
    </Dialog>
  );
}
