/** Begins a text: what it is called, what it is for, which language counts, how it is numbered. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { NUMBERINGS } from "../../shared/clauses/numbering.ts";
import { go } from "../../shared/navigation.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import { newRecordId } from "./newId.ts";

const KINDS = ["common-text", "model-measure"];

export function NewText({ onClose }: { onClose: () => void }) {
  const t = useT();
  const lang = useLanguage();
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState("common-text");
  const [authentic, setAuthentic] = useState<string>(lang);
  const [numbering, setNumbering] = useState<string>("outline");
  const [problem, setProblem] = useState<WireError | null>(null);

  async function begin() {
    const id = newRecordId();
    const fields = {
      title: title.trim() ? { [authentic]: title.trim() } : {},
      kind,
      authentic,
      numbering,
      clauses: [],
      confirmed: {},
    };
    const outcome = await perform("provisions-save", { text: id, base: {}, fields, lang });
    if (!outcome.ok) {
      setProblem(outcome.error);
      return;
    }
    onClose();
    go({ name: "drafted-text", id });
  }

  return (
    <Dialog
      title={t("common-text-new-action")}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void begin()}>
            {t("common-text-begin")}
          </Button>
        </>
      }
    >
      {problem ? <Problem error={problem} /> : null}
      <Field label={t("common-text-title")} value={title} onChange={setTitle} autoFocus />
      <Choice
        label={t("common-text-kind")}
        place="above"
        options={KINDS.map((value) => ({ value, label: t.code("text-kind", value) }))}
        value={kind}
        onChange={setKind}
      />
      <Choice
        label={t("common-text-authentic")}
        place="above"
        options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        value={authentic}
        onChange={setAuthentic}
      />
      <Choice
        label={t("common-text-numbering")}
        place="above"
        options={NUMBERINGS.map((value) => ({ value, label: t.code("numbering", value) }))}
        value={numbering}
        onChange={setNumbering}
      />
    </Dialog>
  );
}
