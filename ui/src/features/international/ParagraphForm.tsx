/** Adding a paragraph to a text: its place, our own sentence on it, and where it was read. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type {
  InternationalAnswer,
  SaveParagraphRequest,
  WireError,
  WireText,
} from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { useLists } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { language, useLanguage, useT } from "../../strings/index.ts";
import { languageName } from "../../strings/languages.ts";
import { tellWritten } from "./writing.ts";

export interface ParagraphFormProps {
  answer: InternationalAnswer;
  text: WireText;
  onClose: () => void;
}

type Draft = Omit<SaveParagraphRequest, "lang">;

export function ParagraphForm({ answer, text, onClose }: ParagraphFormProps) {
  const t = useT();
  const lang = useLanguage();
  const lists = useLists();
  const [draft, setDraft] = useState<Draft>({
    id: null,
    text: text.code,
    number: "",
    addressee: text.parties_only ? "parties" : "all-states",
    nature: text.nature_code,
    verb: null,
    paraphrase: {},
    categories: [],
    deadline: null,
    source: "",
  });
  const [error, setError] = useState<WireError | null>(null);
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  async function save() {
    const outcome = await perform("save-paragraph", { ...draft, lang: language() });
    if (!outcome.ok) {
      setError(outcome.error);
      return;
    }
    tellWritten(outcome.answer.written);
    onClose();
    go({ name: "paragraph", id: outcome.answer.code });
  }
  return (
    <Dialog
      title={t("international-add-paragraph")}
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
      <div className="form-grid">
        <Field
          label={t("international-number")}
          hint={t("international-number-hint")}
          value={draft.number}
          onChange={(number) => change({ number })}
          autoFocus
        />
        <Field
          label={t("international-verb")}
          value={draft.verb ?? ""}
          onChange={(verb) => change({ verb: verb || null })}
        />
        <Choice
          place="above"
          label={t("international-addressee")}
          value={draft.addressee}
          onChange={(addressee) => change({ addressee })}
          options={answer.addressees.map(({ code, label }) => ({ value: code, label }))}
        />
        <Choice
          place="above"
          label={t("international-nature")}
          value={draft.nature}
          onChange={(nature) => change({ nature })}
          options={answer.natures.map(({ code, label }) => ({ value: code, label }))}
        />
        <Picker
          label={t("international-theme")}
          value={draft.categories[0] ?? null}
          onChange={(code) => change({ categories: [code] })}
          options={lists.categories.map(({ code, label }) => ({
            value: code,
            label: `${code} ${label}`,
          }))}
        />
        <Day
          place="above"
          label={t("international-deadline")}
          value={draft.deadline}
          onChange={(deadline) => change({ deadline })}
        />
      </div>
      <Field
        lines="many"
        label={t("international-sentence-in", { language: languageName(lang) })}
        hint={t("international-sentence")}
        value={draft.paraphrase[lang] ?? ""}
        onChange={(words) => change({ paraphrase: { ...draft.paraphrase, [lang]: words } })}
      />
      <Field
        label={t("international-source")}
        value={draft.source}
        onChange={(source) => change({ source })}
      />
    </Dialog>
  );
}
