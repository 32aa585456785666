/** What is said about a row as a whole, and taking it or putting it aside. */
import type { RefObject } from "react";
import { Button, Dialog, Popover } from "react-aria-components";
import type { PreviewFile, PreviewRow } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { giveAnswer } from "./answers.ts";
import { bucketWord, fieldOfFinding } from "./preview.state.ts";

export interface RowPopoverProps {
  anchor: RefObject<Element | null>;
  file: PreviewFile;
  row: PreviewRow;
  onClose: () => void;
}

export function RowPopover({ anchor, file, row, onClose }: RowPopoverProps) {
  const t = useT();
  function decide(accept: boolean | null) {
    onClose();
    void giveAnswer(file.index, { kind: "row", key: row.key, accept });
  }
  return (
    <Popover
      className="popover editor"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
    >
      <Dialog className="editor-body" aria-label={t("submissions-row-number", { row: row.row })}>
        <strong>
          {t("submissions-row-number", { row: row.row })} · {bucketWord(t, row.bucket)}
        </strong>
        {row.findings.map((finding) => (
          <div key={`${finding.code}:${finding.column}`}>
            {finding.message}
            {finding.hint ? <p className="quiet">{finding.hint}</p> : null}
            <div className="choices">
              {finding.choices.map((choice) => (
                <Button
                  key={choice.value}
                  className="button"
                  onPress={() => {
                    onClose();
                    void giveAnswer(file.index, {
                      kind: "value",
                      key: row.key,
                      field: fieldOfFinding(file, row, finding),
                      value: choice.value,
                    });
                  }}
                >
                  <bdi>{choice.label}</bdi>
                </Button>
              ))}
            </div>
          </div>
        ))}
        <div className="form-buttons">
          {row.decision !== null ? (
            <Button className="button" onPress={() => decide(null)}>
              {t("submissions-undecide")}
            </Button>
          ) : null}
          <Button className="button" onPress={() => decide(false)}>
            {t("submissions-put-row-aside")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => decide(true)}>
            {t("submissions-take-row")}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
