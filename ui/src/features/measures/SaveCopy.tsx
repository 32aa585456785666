/** A kept file, by its name, and a button that writes it where a person wants it, as it was received. */
import { Button } from "react-aria-components";
import { backend } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { language, t, useT } from "../../strings/index.ts";

export function SaveCopy({ object, name }: { object: string; name: string }) {
  const t = useT();
  return (
    <Button
      className="plain-button"
      aria-label={t("fiche-save-copy-of", { file: name })}
      onPress={() => void saveCopy(object, name)}
    >
      {t("fiche-save-copy")}
    </Button>
  );
}

async function saveCopy(object: string, name: string): Promise<void> {
  const path = await backend().chooseSave(name, []);
  if (!path) return;
  const outcome = await perform("save-file", { object, path, lang: language() });
  if (outcome.ok) tell(t("fiche-copy-saved", { file: name }));
  else tellProblem(outcome.error);
}
