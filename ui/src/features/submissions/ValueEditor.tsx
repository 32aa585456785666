/** Corrects one value where it stands, with the control that fits its field. */
import { type FormEvent, type RefObject, useState } from "react";
import { Button, Dialog, Popover } from "react-aria-components";
import type { PreviewFile, PreviewRow } from "../../backend/index.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { isIsoDate } from "../../shared/text/dates.ts";
import { Field } from "../../shared/ui/Field.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useT } from "../../strings/index.ts";
import { giveAnswer } from "./answers.ts";
import { editorFor, findingAt, verbatimOf } from "./preview.state.ts";

export interface ValueEditorProps {
  anchor: RefObject<Element | null>;
  file: PreviewFile;
  row: PreviewRow;
  field: string;
  onClose: () => void;
}

export function ValueEditor({ anchor, file, row, field, onClose }: ValueEditorProps) {
  const t = useT();
  const lists = useLists();
  const name = labelOf(lists.fields, field);
  const finding = findingAt(file, row, field);
  const verbatim = verbatimOf(row, field);

  function answer(value: string) {
    onClose();
    void giveAnswer(file.index, { kind: "value", key: row.key, field, value });
  }

  return (
    <Popover
      className="popover editor"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
    >
      <Dialog className="editor-body" aria-label={t("submissions-correct", { field: name })}>
        {verbatim ? (
          <blockquote className="words small-words" dir="auto">
            {verbatim}
          </blockquote>
        ) : null}
        {finding ? (
          <div>
            <strong>{finding.message}</strong>
            {finding.hint ? <p className="quiet">{finding.hint}</p> : null}
            <div className="choices">
              {finding.choices.map((choice) => (
                <Button key={choice.value} className="button" onPress={() => answer(choice.value)}>
                  <bdi>{choice.label}</bdi>
                </Button>
              ))}
            </div>
          </div>
        ) : null}
        <Control name={name} row={row} field={field} onAnswer={answer} onClose={onClose} />
      </Dialog>
    </Popover>
  );
}

interface ControlProps {
  name: string;
  row: PreviewRow;
  field: string;
  onAnswer: (value: string) => void;
  onClose: () => void;
}

function Control({ name, row, field, onAnswer, onClose }: ControlProps) {
  const t = useT();
  const lists = useLists();
  const [text, setText] = useState(row.values.find((value) => value.field === field)?.text ?? "");
  const kind = editorFor(field);
  const options = {
    state: lists.states.map(({ code, name: label }) => ({ value: code, label })),
    category: lists.categories.map(({ code, label }) => ({
      value: code,
      label: `${code} ${label}`,
    })),
    stage: lists.stages.map(({ code, label }) => ({ value: code, label })),
  };
  if (kind === "state" || kind === "category" || kind === "stage") {
    return (
      <Picker label={name} options={options[kind]} value={null} onChange={onAnswer} autoFocus />
    );
  }
  const wrong = kind === "date" && text !== "" && !isIsoDate(text.trim());
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!wrong) onAnswer(text.trim());
  }
  return (
    <form className="editor-form" onSubmit={submit}>
      <Field
        label={name}
        value={text}
        onChange={setText}
        lines={kind === "area" ? "many" : "one"}
        dir={kind === "date" ? "ltr" : "auto"}
        hint={kind === "date" ? t("submissions-date-hint") : undefined}
        problem={wrong ? t("submissions-date-problem") : undefined}
        autoFocus
      />
      <div className="form-buttons">
        <Button className="button" onPress={onClose}>
          {t("window-cancel")}
        </Button>
        <Button className="button" data-tone="primary" type="submit" isDisabled={wrong}>
          {t("submissions-set-value")}
        </Button>
      </div>
    </form>
  );
}
