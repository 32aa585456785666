/** Adding a text that does not ship, or editing one that was added. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type {
  InternationalAnswer,
  SaveTextRequest,
  WireError,
  WireText,
} from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { language, useLanguage, useT } from "../../strings/index.ts";
import { languageName } from "../../strings/languages.ts";
import { narrow } from "./international.state.ts";
import { tellWritten } from "./writing.ts";

export interface TextFormProps {
  answer: InternationalAnswer;
  /** The text to edit; nothing for a new one. */
  text: WireText | null;
  onClose: () => void;
}

type Draft = Omit<SaveTextRequest, "lang">;

export function TextForm({ answer, text, onClose }: TextFormProps) {
  const t = useT();
  const lang = useLanguage();
  const [draft, setDraft] = useState<Draft>(() => draftOf(text, lang));
  const [error, setError] = useState<WireError | null>(null);
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  async function save() {
    const outcome = await perform("save-text", { ...draft, lang: language() });
    if (!outcome.ok) {
      setError(outcome.error);
      return;
    }
    narrow({ text: outcome.answer.code });
    tellWritten(outcome.answer.written);
    onClose();
  }
  return (
    <Dialog
      title={text ? t("international-edit") : t("international-add-text")}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void save()}>
            {t("international-save")}
          </Button>
        </>
      }
    >
      {error ? <Problem error={error} /> : null}
      {text ? null : (
        <Field
          label={t("international-code")}
          hint={t("international-code-hint")}
          value={draft.code}
          onChange={(code) => change({ code })}
          dir="ltr"
          autoFocus
        />
      )}
      <Field
        label={t("international-name-in", { language: languageName(lang) })}
        value={draft.names[lang] ?? ""}
        onChange={(name) => change({ names: { ...draft.names, [lang]: name } })}
      />
      <div className="form-grid">
        <Field
          label={t("international-symbol")}
          value={draft.symbol}
          onChange={(symbol) => change({ symbol })}
        />
        <Day
          place="above"
          label={t("international-date")}
          value={draft.date || null}
          onChange={(date) => change({ date: date ?? "" })}
        />
        <Choice
          place="above"
          label={t("international-nature")}
          value={draft.nature}
          onChange={(nature) => change({ nature })}
          options={answer.natures.map(({ code, label }) => ({ value: code, label }))}
        />
        <Choice
          place="above"
          label={t("international-pinpoints")}
          value={draft.pinpoints}
          onChange={(pinpoints) => change({ pinpoints })}
          options={answer.pinpoints.map(({ code, label }) => ({ value: code, label }))}
        />
      </div>
      <Field
        label={t("international-source")}
        value={draft.source}
        onChange={(source) => change({ source })}
      />
      <Checkbox
        className="check"
        isSelected={draft.parties_only}
        onChange={(parties_only) => change({ parties_only })}
      >
        <span className="check-box" />
        {t("international-parties-only")}
      </Checkbox>
    </Dialog>
  );
}

function draftOf(text: WireText | null, lang: string): Draft {
  return {
    code: text?.code ?? "",
    is_new: text === null,
    symbol: text?.symbol ?? "",
    date: text?.date ?? "",
    nature: text?.nature_code ?? "treaty-obligation",
    pinpoints: text?.pinpoints ?? "article",
    names: text ? { [lang]: text.name } : {},
    title: text?.title ?? null,
    source: text?.source ?? "",
    parties_only: text?.parties_only ?? false,
  };
}
