/** The matrix: states by categories, paragraphs or commitments, with one cell's story beside it. */
import { useCall } from "../../shared/calls.ts";
import { useDialog } from "../../shared/dialogs.ts";
import { useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { type MessageId, useLanguage, useT } from "../../strings/index.ts";
import { CellPanel } from "./CellPanel.tsx";
import { ExportMatrix } from "./ExportMatrix.tsx";
import { MatrixBar } from "./MatrixBar.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { asRequest, useSelected, useView } from "./matrix.state.ts";

const TITLES: Record<string, MessageId> = {
  category: "matrix-screen-title-category",
  obligation: "matrix-screen-title-obligation",
  commitment: "matrix-screen-title-commitment",
};

export function MatrixPage() {
  const t = useT();
  const language = useLanguage();
  const view = useView();
  const selected = useSelected();
  const dialog = useDialog();
  const request = asRequest(view, useMoment()?.at ?? null);
  const { answer: matrix, error } = useCall("matrix", request);
  const title = t(TITLES[view.columns] ?? "matrix-screen-title-category");
  return (
    <div className="page" data-aside={selected !== null}>
      <main>
        <div>
          <h1>{title}</h1>
          <p className="sub">
            {matrix
              ? t("matrix-screen-sub", {
                  kind: view.columns,
                  states: matrix.rows.length,
                  columns: matrix.columns.length,
                  date: formatDate(matrix.as_at, language, "long"),
                })
              : null}
            {matrix && view.since
              ? ` · ${t("matrix-screen-changed-count", { count: matrix.changed })}`
              : null}
          </p>
        </div>
        <MatrixBar matrix={matrix} />
        {error ? <Problem error={error} /> : null}
        {matrix && matrix.rows.length > 0 ? <MatrixTable matrix={matrix} label={title} /> : null}
        {matrix && matrix.rows.length === 0 ? (
          <p className="empty">{t("matrix-screen-empty")}</p>
        ) : null}
        {matrix && matrix.notes.length > 0 ? (
          <ol className="footnotes">
            {matrix.notes.map((note) => (
              <li key={note}>
                <bdi>{note}</bdi>
              </li>
            ))}
          </ol>
        ) : null}
      </main>
      {matrix && selected ? <CellPanel matrix={matrix} selected={selected} /> : null}
      {dialog === "export-matrix" ? <ExportMatrix request={request} /> : null}
    </div>
  );
}
