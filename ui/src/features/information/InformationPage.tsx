/** What is known of each state and each paragraph of the international texts, for the desk alone. */
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { InternationalAnswer, MatrixColumn } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { RegionChoice } from "../../shared/ui/RegionChoice.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { EntryForm } from "./EntryForm.tsx";
import { InformationPanel } from "./InformationPanel.tsx";
import { InformationTable } from "./InformationTable.tsx";
import {
  asRequest,
  EVERY_PARAGRAPH,
  onlyColumns,
  showView,
  useSelected,
  useView,
} from "./information.state.ts";

export function InformationPage() {
  const t = useT();
  const language = useLanguage();
  const view = useView();
  const selected = useSelected();
  const moment = useMoment();
  const at = moment?.at ?? null;
  const { answer: matrix, error, pending } = useCall("matrix", asRequest(view, at));
  const texts = useCall("international", { ...EVERY_PARAGRAPH, at }).answer?.texts;
  const chosen = view.columns === "category" ? undefined : textOf(texts, view.text);
  const shown = useMemo(
    () =>
      matrix && onlyColumns(matrix, chosen ? new Set(chosen.paragraphs.map(({ id }) => id)) : null),
    [matrix, chosen],
  );
  const title = t("information-title");
  return (
    <div className="page" data-aside={selected !== null}>
      <main aria-busy={pending}>
        <div>
          <h1>{title}</h1>
          <p className="sub">
            {t("information-desk-only")}
            {moment && matrix
              ? ` · ${t("information-as-known", { date: formatDate(matrix.as_at, language, "long") })}`
              : null}
          </p>
        </div>
        <InformationBar texts={texts} columns={matrix?.columns ?? []} />
        {error ? <Problem error={error} /> : null}
        {shown && shown.rows.length > 0 && shown.columns.length > 0 ? (
          <InformationTable shown={shown} label={title} />
        ) : null}
        {shown && (shown.rows.length === 0 || shown.columns.length === 0) ? (
          <p className="empty">{t("information-empty")}</p>
        ) : null}
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
      {shown && selected ? <InformationPanel shown={shown} place={selected} /> : null}
    </div>
  );
}

function textOf(texts: InternationalAnswer["texts"] | undefined, code: string) {
  return texts?.find((text) => text.code === code);
}

interface InformationBarProps {
  texts: InternationalAnswer["texts"] | undefined;
  columns: readonly MatrixColumn[];
}

function InformationBar({ texts, columns: shown }: InformationBarProps) {
  const t = useT();
  const view = useView();
  const canWrite = useCanWrite();
  const [recording, setRecording] = useState(false);
  const cited = (texts ?? []).filter((text) => text.paragraphs.length > 0);
  return (
    <div className="bar">
      <Segmented
        label={t("matrix-screen-columns")}
        value={view.columns}
        onChange={(columns) => showView({ columns })}
        options={[
          { value: "obligation", label: t("matrix-screen-paragraphs") },
          { value: "commitment", label: t("matrix-screen-commitments") },
          { value: "category", label: t("matrix-screen-categories") },
        ]}
      />
      {view.columns === "category" ? null : (
        <Choice
          label={t("information-text")}
          value={textOf(cited, view.text) ? view.text : ""}
          onChange={(text) => showView({ text })}
          options={[
            { value: "", label: t("matrix-screen-any") },
            ...cited.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
      <RegionChoice value={view.region} onChange={(region) => showView({ region })} />
      <span className="bar-end">
        {canWrite ? (
          <Button className="button" data-tone="primary" onPress={() => setRecording(true)}>
            {t("information-record-other")}
          </Button>
        ) : null}
      </span>
      {recording ? (
        <EntryForm
          kind={view.columns}
          columns={shown}
          place={null}
          entry={null}
          onClose={() => setRecording(false)}
        />
      ) : null}
    </div>
  );
}
