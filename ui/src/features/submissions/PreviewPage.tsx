/** The preview: files, their rows as they would be written, and the questions beside them. */
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { AcceptAnswer, PreviewAnswer, PreviewFile } from "../../backend/index.ts";
import { go } from "../../shared/navigation.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { AboutForm } from "./AboutForm.tsx";
import { discard, sayIn } from "./answers.ts";
import { ColumnsTab } from "./ColumnsTab.tsx";
import { FileCards } from "./FileCards.tsx";
import { PreviewBar } from "./PreviewBar.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { countParts } from "./preview.state.ts";
import { type Tab, usePreview } from "./preview.store.ts";
import { QueriesPanel } from "./QueriesPanel.tsx";
import { Summary } from "./Summary.tsx";
import { VerbatimTable } from "./VerbatimTable.tsx";

export function PreviewPage() {
  const { preview, file: index, tab } = usePreview();
  const language = useLanguage();
  const [summary, setSummary] = useState<AcceptAnswer | null>(null);
  const file = preview?.files[index];
  useEffect(() => {
    void sayIn(language);
  }, [language]);
  if (!preview || !file) return <NoPreview />;
  return (
    <div className="page" data-aside="true">
      <main>
        <Heading preview={preview} />
        <FileCards preview={preview} shown={file.index} />
        {file.set_aside ? (
          <SetAsideShown file={file} />
        ) : (
          <>
            <PreviewBar preview={preview} tab={tab} onAccepted={setSummary} />
            <TabShown preview={preview} file={file} tab={tab} />
          </>
        )}
      </main>
      <QueriesPanel file={file} />
      {summary ? <Summary answer={summary} /> : null}
    </div>
  );
}

function Heading({ preview }: { preview: PreviewAnswer }) {
  const t = useT();
  return (
    <div className="heading-line">
      <div>
        <h1>{t("submissions-preview-title")}</h1>
        <p className="sub">
          {t("submissions-preview-explains")}{" "}
          {t("submissions-count-line", {
            files: preview.files.length,
            rows: preview.counts.rows,
            parts: countParts(preview.counts, t),
          })}
        </p>
      </div>
      <Button className="plain-button" onPress={() => void discard()}>
        {t("submissions-discard")}
      </Button>
    </div>
  );
}

function TabShown({ preview, file, tab }: { preview: PreviewAnswer; file: PreviewFile; tab: Tab }) {
  const key = `${preview.preview}:${file.index}`;
  switch (tab) {
    case "columns":
      return <ColumnsTab key={key} file={file} />;
    case "verbatim":
      return <VerbatimTable key={key} preview={preview.preview} file={file} />;
    case "about":
      return <AboutForm key={key} file={file} />;
    default:
      return <PreviewTable key={key} preview={preview.preview} file={file} />;
  }
}

function SetAsideShown({ file }: { file: PreviewFile }) {
  const t = useT();
  return (
    <div className="set-aside">
      <p>
        <strong>{file.set_aside?.message}</strong>
      </p>
      {file.set_aside?.hint ? <p>{file.set_aside.hint}</p> : null}
      <p className="quiet">{t("submissions-set-aside-explains")}</p>
    </div>
  );
}

function NoPreview() {
  const t = useT();
  return (
    <div className="page">
      <main>
        <h1>{t("submissions-preview-title")}</h1>
        <p className="empty">{t("submissions-no-preview")}</p>
        <div className="bar">
          <ActionButton id="submissions.add-files" tone="primary" />
          <Button className="button" onPress={() => go({ name: "submissions" })}>
            {t("submissions-to-board")}
          </Button>
        </div>
      </main>
    </div>
  );
}
