/** Saves what lies beside each other as a workbook or a page, where the reader chooses. */
import { perform } from "../../shared/calls.ts";
import { SaveAs } from "../../shared/ui/SaveAs.tsx";
import { useT } from "../../strings/index.ts";

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
  return (
    <SaveAs
      title={t("compare-screen-save-title", { what: what.kind })}
      explains={t("compare-screen-save-explains")}
      name={t("compare-screen-file-name", { what: what.kind })}
      formats={FORMATS.map((value) => ({ value, label: t(`matrix-screen-format-${value}`) }))}
      write={(path, lang) => write(what, path, lang)}
      saved={(path) => t("compare-screen-saved", { path })}
      onClose={onClose}
    />
  );
}
