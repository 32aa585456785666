/** Asks for whom, on what and in which form the matrix goes out, then writes it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { backend, type MatrixRequest, type WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { closeDialog } from "../../shared/dialogs.ts";
import { tell } from "../../shared/notices.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";

const FORMATS = ["xlsx", "html", "csv", "json"] as const;
const AUDIENCES = ["desk", "delegation", "cochairs", "participants", "public"] as const;
const PAPERS = ["a4", "a3", "letter"] as const;

export function ExportMatrix({ request }: { request: Omit<MatrixRequest, "lang"> }) {
  const t = useT();
  const [format, setFormat] = useState<string>("xlsx");
  const [audience, setAudience] = useState<string>("participants");
  const [paper, setPaper] = useState<string>("a4");
  const [lang, setLang] = useState<string>(useLanguage());
  const [error, setError] = useState<WireError | null>(null);

  async function write() {
    const path = await backend().chooseSave(`${t("matrix-screen-file-name")}.${format}`, [format]);
    if (!path) return;
    const matrix = { ...request, audience: audience === "desk" ? null : audience, lang };
    const outcome = await perform("export-matrix", { matrix, path, paper });
    if (!outcome.ok) {
      setError(outcome.error);
      return;
    }
    closeDialog();
    tell(t("matrix-screen-exported", { path: fileName(outcome.answer.path) }), {
      hint: t("matrix-screen-check-code", { words: outcome.answer.check_code }),
      offer: {
        label: t("window-reveal"),
        perform: () => void backend().reveal(outcome.answer.path),
      },
    });
  }

  return (
    <Dialog
      title={t("window-action-export-matrix")}
      onClose={closeDialog}
      buttons={
        <>
          <Button className="button" onPress={closeDialog}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void write()}>
            {t("matrix-screen-choose-place")}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("matrix-screen-export-explains")}</p>
      <div className="form-grid">
        <Choice
          place="above"
          label={t("matrix-screen-audience")}
          value={audience}
          onChange={setAudience}
          options={AUDIENCES.map((value) => ({
            value,
            label: t(`matrix-screen-audience-${value}`),
          }))}
        />
        <Choice
          place="above"
          label={t("matrix-screen-format")}
          value={format}
          onChange={setFormat}
          options={FORMATS.map((value) => ({ value, label: t(`matrix-screen-format-${value}`) }))}
        />
        <Choice
          place="above"
          label={t("matrix-screen-language")}
          value={lang}
          onChange={setLang}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Choice
          place="above"
          label={t("matrix-screen-paper")}
          value={paper}
          onChange={setPaper}
          options={PAPERS.map((value) => ({ value, label: t(`matrix-screen-paper-${value}`) }))}
        />
      </div>
      {error ? <Problem error={error} /> : null}
    </Dialog>
  );
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
