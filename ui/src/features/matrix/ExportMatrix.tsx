/** Asks for whom, on what and in which form the matrix goes out, then writes it. */
import { useState } from "react";
import type { MatrixRequest } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { closeDialog } from "../../shared/dialogs.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { SaveAs } from "../../shared/ui/SaveAs.tsx";
import { useT } from "../../strings/index.ts";

const FORMATS = ["xlsx", "html", "csv", "json"] as const;
const AUDIENCES = ["desk", "delegation", "cochairs", "participants", "public"] as const;
const PAPERS = ["a4", "a3", "letter"] as const;

export function ExportMatrix({ request }: { request: Omit<MatrixRequest, "lang"> }) {
  const t = useT();
  const [audience, setAudience] = useState<string>("participants");
  const [paper, setPaper] = useState<string>("a4");
  const seen = audience === "desk" ? null : audience;
  return (
    <SaveAs
      title={t("window-action-export-matrix")}
      explains={t("matrix-screen-export-explains")}
      name={t("matrix-screen-file-name")}
      formats={FORMATS.map((value) => ({ value, label: t(`matrix-screen-format-${value}`) }))}
      write={(path, lang) =>
        perform("export-matrix", { matrix: { ...request, audience: seen, lang }, path, paper })
      }
      saved={(path) => t("matrix-screen-exported", { path })}
      onClose={closeDialog}
      before={
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
      }
      after={
        <Choice
          place="above"
          label={t("matrix-screen-paper")}
          value={paper}
          onChange={setPaper}
          options={PAPERS.map((value) => ({ value, label: t(`matrix-screen-paper-${value}`) }))}
        />
      }
    />
  );
}
