/** The matrix: states by categories, paragraphs or commitments, at one moment or two, with one cell's story beside it. */
import { useDialog } from "../../shared/dialogs.ts";
import { tell } from "../../shared/notices.ts";
import { labelOf, useLists, useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { type MessageId, type T, useLanguage, useT } from "../../strings/index.ts";
import type { Language } from "../../strings/languages.ts";
import { CellPanel } from "./CellPanel.tsx";
import { copyMatrix } from "./copying.ts";
import { ExportMatrix } from "./ExportMatrix.tsx";
import { MatrixBar } from "./MatrixBar.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { asRequest, useSelected, useView, type View } from "./matrix.state.ts";
import { LookingBack, TimeBar } from "./TimeBar.tsx";
import { type Matrices, useMatrices } from "./useMatrices.ts";

const TITLES: Record<string, MessageId> = {
  category: "matrix-screen-title-category",
  obligation: "matrix-screen-title-obligation",
  commitment: "matrix-screen-title-commitment",
};

/** What the table is of, how large, as at when. */
function aboutOf({ shown, answer, dates }: Matrices, view: View, language: Language, t: T): string {
  if (!shown || !answer) return "";
  const size = {
    kind: view.columns,
    states: shown.rows.length,
    columns: shown.columns.length,
    date: formatDate(answer.as_at, language, "long"),
  };
  if (!dates) return t("matrix-screen-sub", size);
  return t("matrix-screen-sub-two", { ...dates, differing: shown.differing });
}

export function MatrixPage() {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const view = useView();
  const selected = useSelected();
  const dialog = useDialog();
  const moment = useMoment();
  const matrices = useMatrices(view);
  const { answer, shown, dates, error, pending } = matrices;
  const title = t(TITLES[view.columns] ?? "matrix-screen-title-category");
  const about = aboutOf(matrices, view, language, t);

  function copy() {
    if (!shown) return;
    const whom = view.audience ? labelOf(lists.audiences, view.audience) : null;
    const told = [
      about,
      t("matrix-screen-for-whom", { audience: whom ?? t("matrix-screen-audience-desk") }),
    ];
    const copied = copyMatrix({ title, about: told, matrix: shown, dates, lists, language }, t);
    tell(t(copied ? "matrix-screen-copied" : "matrix-screen-copy-again"));
  }

  return (
    <div className="page" data-aside={selected !== null}>
      <main aria-busy={pending}>
        <div>
          <h1>{title}</h1>
          <p className="sub">
            {about}
            {answer && view.since && !dates
              ? ` · ${t("matrix-screen-changed-count", { count: answer.changed })}`
              : null}
          </p>
        </div>
        <MatrixBar matrix={answer} onCopy={shown && shown.rows.length > 0 ? copy : null} />
        <TimeBar changes={matrices.changes} />
        <LookingBack changes={matrices.changes} />
        {error ? <Problem error={error} /> : null}
        <Table matrices={matrices} label={title} />
        {shown && shown.notes.length > 0 ? (
          <ol className="footnotes" aria-label={t("matrix-screen-footnotes")}>
            {shown.notes.map((note) => (
              <li key={note}>
                <bdi>{note}</bdi>
              </li>
            ))}
          </ol>
        ) : null}
      </main>
      {shown && selected ? (
        <CellPanel matrix={shown} looksAt={matrices.looksAt} selected={selected} />
      ) : null}
      {dialog === "export-matrix" ? (
        <ExportMatrix request={asRequest(view, moment?.at ?? null)} />
      ) : null}
    </div>
  );
}

function Table({ matrices: { shown, dates }, label }: { matrices: Matrices; label: string }) {
  const t = useT();
  const view = useView();
  const then = useMoment() !== null;
  if (!shown) return null;
  if (shown.rows.length === 0) {
    const empty = then ? "matrix-screen-empty-then" : "matrix-screen-empty";
    const none = dates && view.differing ? "matrix-screen-none-differ" : empty;
    return <p className="empty">{t(none)}</p>;
  }
  return <MatrixTable matrix={shown} dates={dates} label={label} />;
}
