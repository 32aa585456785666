/** Saves what lies beside each other as a workbook or a page, where the reader chooses. */
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

export type Beside =
  | { kind: "comparison"; ids: string[]; at: string | null }
  | { kind: "wording"; ids: string[]; category: string | null; at: string | null };

const FORMATS = ["xlsx", "html"] as const;

/** Writes `what` at `path` in `lang`. */
function write(what: Beside, path: string, lang: string) {
  const { ids, at } = what;
  if (what.kind === "comparison")
    return perform("export-comparison", { compare: { ids, at, lang }, path, lang });
  const align = { ids, category: what.category, audience: null, at, lang };
  return perform("export-alignment", { align, path, lang });
}

export function ExportBeside({ what, onClose }: { what: Beside; onClose: () => void }) {
  const t = useT();
  const [format, setFormat] = useState<string>("xlsx");
  const [lang, setLang] = useState<string>(useLanguage());
  const [error, setError] = useState<WireError | null>(null);

  async function save() {
    const name = t("compare-screen-file-name", { what: what.kind });
    const path = await backend().chooseSave(`${name}.${format}`, [format]);
    if (!path) return;
    const outcome = await write(what, path, lang);
    if (!outcome.ok) {
      setError(outcome.error);
      return;
    }
    onClose();
    tell(t("compare-screen-saved", { path: path.split(/[\\/]/).at(-1) ?? path }), {
      hint: t("matrix-screen-check-code", { words: outcome.answer.check_code }),
      offer: { label: t("window-reveal"), perform: () => void backend().reveal(path) },
    });
  }

  return (
    <Dialog
      title={t("compare-screen-save-title", { what: what.kind })}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void save()}>
            {t("matrix-screen-choose-place")}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("compare-screen-save-explains")}</p>
      <div className="form-grid">
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
      </div>
      {error ? <Problem error={error} /> : null}
    </Dialog>
  );
}
