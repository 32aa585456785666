/** Delegations' marked-up copies: chosen, looked at file by file, then taken in. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { go } from "../../shared/navigation.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useWork } from "../../shared/work.ts";
import { useCanWrite } from "../../shared/writable.ts";
import { useT } from "../../strings/index.ts";
import { CopiesTable } from "./CopiesTable.tsx";
import {
  type Compiled,
  type Copies,
  chooseFiles,
  chooseFolder,
  forgetCopies,
  hasEarlierCopy,
  sayReplace,
  takeIn,
  useCopies,
} from "./copies.state.ts";
import { FoundTable } from "./FoundTable.tsx";
import { TextChoice } from "./TextChoice.tsx";
import { useWhichText, type WhichText } from "./whichText.ts";

export function CopiesPage() {
  const t = useT();
  const canWrite = useCanWrite();
  const which = useWhichText();
  const copies = useCopies();
  const busy = useWork().length > 0;
  const can = canWrite && which.texts !== undefined && which.texts.length > 0 && !busy;
  return (
    <div className="page">
      <main>
        <div className="bar">
          <div>
            <h1>{t("compilation-copies-page")}</h1>
            <p className="sub">{t("compilation-copies-sub")}</p>
          </div>
          <div className="bar-end">
            <Button className="button" onPress={() => go({ name: "rolling" })}>
              {t("compilation-to-rolling")}
            </Button>
            <Button
              className="button"
              isDisabled={!can}
              onPress={() => void chooseFolder(which.text)}
            >
              {t("compilation-choose-folder")}
            </Button>
            <Button
              className="button"
              data-tone={copies?.preview ? "plain" : "primary"}
              isDisabled={!can}
              onPress={() => void chooseFiles(which.text)}
            >
              {t("compilation-choose-files")}
            </Button>
          </div>
        </div>
        <Beginning which={which} copies={copies} />
        {copies?.problem ? <Problem error={copies.problem} /> : null}
        {copies && !copies.preview && !copies.problem ? (
          <p className="empty" role="status">
            {t("compilation-copies-read")}
          </p>
        ) : null}
        {copies?.preview ? (
          <Preview copies={copies} preview={copies.preview} canTake={canWrite && !busy} />
        ) : null}
      </main>
    </div>
  );
}

function Beginning({ which, copies }: { which: WhichText; copies: Copies | null }) {
  const t = useT();
  if (which.texts?.length === 0) return <p className="empty">{t("compilation-no-text")}</p>;
  if (copies) return null;
  return (
    <>
      <div className="bar">
        <TextChoice {...which} />
      </div>
      <p className="empty">{t("compilation-copies-empty")}</p>
    </>
  );
}

interface PreviewProps {
  copies: Copies;
  preview: Compiled;
  canTake: boolean;
}

function Preview({ copies, preview, canTake }: PreviewProps) {
  const t = useT();
  const [tab, setTab] = useState<"files" | "changes">("files");
  const { receipt } = preview;
  const asksReplace = copies.replace || hasEarlierCopy(preview.files);
  return (
    <>
      <div className="bar">
        <Segmented
          label={t("compilation-views")}
          value={tab}
          onChange={setTab}
          options={[
            { value: "files", label: t("compilation-tab-files", { count: preview.files.length }) },
            {
              value: "changes",
              label: t("compilation-tab-changes", { count: preview.proposals.length }),
            },
          ]}
        />
        <span className="quiet" role="status">
          {t("compilation-receipt", { ...receipt })}
        </span>
        <div className="bar-end">
          <Button className="button" onPress={forgetCopies}>
            {t("compilation-copies-drop")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!canTake}
            onPress={() => void takeIn()}
          >
            {t("compilation-take-in", { count: receipt.applied })}
          </Button>
        </div>
      </div>
      {asksReplace ? (
        <Checkbox
          className="check"
          isSelected={copies.replace}
          onChange={(replace) => void sayReplace(replace)}
        >
          <span className="check-box" aria-hidden="true" />
          {t("compilation-replace")}
        </Checkbox>
      ) : null}
      {tab === "files" ? <CopiesTable files={preview.files} /> : <FoundTable preview={preview} />}
    </>
  );
}
