/** The files of the preview, one card each, and the place to drop more. */
import { Button, ToggleButton } from "react-aria-components";
import type { PreviewAnswer, PreviewFile } from "../../backend/index.ts";
import { useAction } from "../../shared/actions.ts";
import { type T, useT } from "../../strings/index.ts";
import { DELIMITERS } from "./preview.state.ts";
import { showFile } from "./preview.store.ts";

export function FileCards({ preview, shown }: { preview: PreviewAnswer; shown: number }) {
  const t = useT();
  const addFiles = useAction("submissions.add-files");
  return (
    <div className="files">
      {preview.files.map((file) => (
        <ToggleButton
          key={file.index}
          className="file"
          isSelected={file.index === shown}
          onChange={() => showFile(file.index)}
        >
          <bdi>{file.file}</bdi>
          <small>{cardWords(file, t).join(" · ")}</small>
        </ToggleButton>
      ))}
      <Button
        className="button add-files"
        isDisabled={!addFiles?.enabled}
        onPress={() => addFiles?.perform()}
      >
        {t("submissions-add-or-drop")}
      </Button>
    </div>
  );
}

function cardWords(file: PreviewFile, t: T): string[] {
  if (file.set_aside) return [t("submissions-card-by-hand")];
  const words = [t("submissions-card-rows", { count: file.counts.rows })];
  const questions = file.questions.filter((question) => question.answer === null).length;
  const waiting = file.counts.waiting;
  if (file.accepted) words.push(t("submissions-card-accepted"));
  else if (questions > 0) words.push(t("submissions-card-questions", { count: questions }));
  else if (waiting > 0) words.push(t("submissions-count-waiting", { count: waiting }));
  else words.push(t("submissions-card-ready"));
  const delimiter = DELIMITERS.find((each) => each.value === file.delimiter);
  if (file.encoding) words.push(file.encoding);
  if (delimiter) words.push(t(delimiter.label));
  return words;
}
