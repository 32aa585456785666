/** What a change to many measures would do, measure by measure: before, after, or why it is left alone. */
import type { BulkAnswer, BulkLine } from "../../backend/index.ts";
import { type MessageId, useT } from "../../strings/index.ts";
import { Foreign } from "../text/Foreign.tsx";

const OUTCOMES: Record<string, MessageId> = {
  changed: "bulk-outcome-changed",
  same: "bulk-outcome-same",
  cannot: "bulk-outcome-cannot",
};

export function BulkPreview({ answer }: { answer: BulkAnswer }) {
  const t = useT();
  const { changed, same, cannot } = answer;
  return (
    <>
      <p aria-live="polite">{t("bulk-would", { changed, same, cannot })}</p>
      <section className="bulk-frame" aria-label={t("bulk-preview")}>
        <table className="grid bulk-lines" aria-label={t("bulk-preview")}>
          <thead>
            <tr>
              <th scope="col">{t("bulk-measure")}</th>
              <th scope="col">{t("bulk-before")}</th>
              <th scope="col">{t("bulk-after")}</th>
            </tr>
          </thead>
          <tbody>
            {answer.lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      {answer.more > 0 ? <p className="quiet">{t("bulk-more", { count: answer.more })}</p> : null}
    </>
  );
}

function Line({ line }: { line: BulkLine }) {
  const t = useT();
  const words = OUTCOMES[line.outcome];
  return (
    <tr data-outcome={line.outcome}>
      <th scope="row">
        <Foreign lang={line.title_lang}>{line.title || t("window-untitled")}</Foreign>
        <small>
          <bdi>{line.state_name}</bdi> · <bdi>{line.reference}</bdi>
        </small>
      </th>
      <td>
        <bdi>{line.before || t("bulk-not-stated")}</bdi>
      </td>
      {line.outcome === "changed" ? (
        <td>
          <bdi>{line.after || t("bulk-not-stated")}</bdi>
        </td>
      ) : (
        <td className="quiet">{line.reason ?? (words ? t(words) : null)}</td>
      )}
    </tr>
  );
}
