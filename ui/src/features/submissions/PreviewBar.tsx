/** Above the rows: which view of the file, which rows, and taking them. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { AcceptAnswer, PreviewAnswer } from "../../backend/index.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useT } from "../../strings/index.ts";
import { accept } from "./answers.ts";
import { BUCKET_CODES, bucketWord, certainRows } from "./preview.state.ts";
import { showBucket, showTab, type Tab, usePreview } from "./preview.store.ts";

export interface PreviewBarProps {
  preview: PreviewAnswer;
  tab: Tab;
  onAccepted: (answer: AcceptAnswer) => void;
}

export function PreviewBar({ preview, tab, onAccepted }: PreviewBarProps) {
  const t = useT();
  const { bucket } = usePreview();
  const [busy, setBusy] = useState(false);
  const certain = certainRows(preview.counts);

  async function take(what: "certain" | "all") {
    setBusy(true);
    const answer = await accept(what);
    setBusy(false);
    if (answer) onAccepted(answer);
  }

  return (
    <div className="bar">
      <Segmented
        label={t("submissions-view")}
        value={tab}
        onChange={showTab}
        options={[
          { value: "rows", label: t("submissions-tab-rows") },
          { value: "columns", label: t("submissions-tab-columns") },
          { value: "verbatim", label: t("window-as-submitted") },
          { value: "about", label: t("submissions-tab-about") },
        ]}
      />
      {tab === "rows" || tab === "verbatim" ? (
        <Choice
          label={t("submissions-show")}
          value={bucket ?? ""}
          onChange={(value) => showBucket(value || null)}
          options={[
            { value: "", label: t("submissions-show-all") },
            ...BUCKET_CODES.map((code) => ({ value: code, label: bucketWord(t, code) })),
          ]}
        />
      ) : null}
      <span className="bar-end">
        <Button
          className="button"
          isDisabled={busy || certain === 0}
          onPress={() => void take("certain")}
        >
          {t("submissions-accept-certain", { count: certain })}
        </Button>
        <Button
          className="button"
          data-tone="primary"
          isDisabled={busy}
          onPress={() => void take("all")}
        >
          {t("submissions-accept-all")}
        </Button>
      </span>
    </div>
  );
}
