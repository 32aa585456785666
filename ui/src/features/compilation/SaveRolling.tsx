/** Asks in which form the rolling text is saved, then writes it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { backend, type WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell } from "../../shared/notices.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import { FORMATS } from "./rolling.state.ts";

interface SaveProps {
  text: string | null;
  onClose: () => void;
}

export function SaveRolling({ text, onClose }: SaveProps) {
  const t = useT();
  const [format, setFormat] = useState<string>("docx");
  const [lang, setLang] = useState<string>(useLanguage());
  const [problem, setProblem] = useState<WireError | null>(null);

  async function save() {
    const path = await backend().chooseSave(`${t("compilation-file-name")}.${format}`, [format]);
    if (!path) return;
    const outcome = await perform("export-rolling", { path, lang, text });
    if (!outcome.ok) {
      setProblem(outcome.error);
      return;
    }
    onClose();
    tell(t("compilation-saved", { path: path.split(/[\\/]/).at(-1) ?? path }), {
      offer: { label: t("window-reveal"), perform: () => void backend().reveal(path) },
    });
  }

  return (
    <Dialog
      title={t("compilation-save-title")}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void save()}>
            {t("compilation-save-place")}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("compilation-save-explains")}</p>
      <div className="form-grid">
        <Choice
          place="above"
          label={t("compilation-format")}
          value={format}
          onChange={setFormat}
          options={FORMATS.map((value) => ({ value, label: t(`compilation-format-${value}`) }))}
        />
        <Choice
          place="above"
          label={t("compilation-format-language")}
          value={lang}
          onChange={setLang}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      {problem ? <Problem error={problem} /> : null}
    </Dialog>
  );
}
