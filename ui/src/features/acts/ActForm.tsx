/** Adding a national instrument, or editing one on the version it was read in. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ActAnswer, WireError } from "../../backend/index.ts";
import { perform, useCall } from "../../shared/calls.ts";
import { OneOf } from "../../shared/fields/OneOf.tsx";
import { Several } from "../../shared/fields/Several.tsx";
import { Texts } from "../../shared/fields/Texts.tsx";
import { TypedDate } from "../../shared/fields/TypedDate.tsx";
import { go } from "../../shared/navigation.ts";
import { tell } from "../../shared/notices.ts";
import { useLists } from "../../shared/register.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { language, useLanguage, useT } from "../../strings/index.ts";
import { type ActDraft, draftOf, fieldsOf } from "./acts.state.ts";

export interface ActFormProps {
  /** The instrument to edit; nothing for a new one. */
  act: ActAnswer | null;
  onClose: () => void;
}

export function ActForm({ act, onClose }: ActFormProps) {
  const t = useT();
  const [draft, setDraft] = useState<ActDraft>(() => draftOf(act?.act ?? null));
  const [error, setError] = useState<WireError | null>(null);
  const change = (part: Partial<ActDraft>) => setDraft((old) => ({ ...old, ...part }));
  const id = act ? idOf(act) : null;
  async function save() {
    const outcome = await perform("save-act", {
      id,
      base: act?.base ?? null,
      fields: fieldsOf(draft),
      lang: language(),
    });
    if (!outcome.ok) {
      setError(outcome.error);
      return;
    }
    tell(t("acts-saved", { number: draft.number || t("acts-without-number") }));
    onClose();
    if (!act) go({ name: "act", id: outcome.answer.id });
  }
  return (
    <Dialog
      title={act ? t("acts-edit") : t("acts-add")}
      size="wide"
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!draft.state}
            onPress={() => void save()}
          >
            {t("acts-save")}
          </Button>
        </>
      }
    >
      {error ? <Problem error={error} /> : null}
      <ActFields draft={draft} change={change} id={id} />
    </Dialog>
  );
}

function idOf({ act }: ActAnswer): string | null {
  const isObject = typeof act === "object" && act !== null && !Array.isArray(act);
  return isObject && typeof act.id === "string" ? act.id : null;
}

interface ActFieldsProps {
  draft: ActDraft;
  change: (part: Partial<ActDraft>) => void;
  id: string | null;
}

function ActFields({ draft, change, id }: ActFieldsProps) {
  const t = useT();
  const lang = useLanguage();
  const lists = useLists();
  const others = useCall(
    "acts",
    draft.state ? { state: draft.state, query: null, offset: 0, limit: 500 } : null,
  ).answer;
  const amendable = (others?.acts ?? [])
    .filter((act) => act.id !== id)
    .map((act) => ({
      value: act.id,
      label: [act.number, act.title].filter(Boolean).join(" ") || t("acts-without-number"),
    }));
  return (
    <>
      <div className="form-grid">
        {id ? null : (
          <Picker
            label={t("acts-state")}
            value={draft.state}
            onChange={(state) => change({ state, amends: [] })}
            options={lists.states.map(({ code, name }) => ({ value: code, label: name }))}
            autoFocus
          />
        )}
        <OneOf
          label={t("acts-type")}
          value={draft.type}
          onChange={(type) => change({ type })}
          options={lists.fiche.act_types.map(({ code, label }) => ({ value: code, label }))}
        />
        <Field
          label={t("acts-number")}
          value={draft.number}
          onChange={(number) => change({ number })}
        />
        <TypedDate
          label={t("acts-date")}
          value={draft.date}
          onChange={(date) => change({ date })}
        />
      </div>
      <Texts
        label={t("acts-title")}
        texts={draft.title}
        languages={[lang]}
        onChange={(title) => change({ title })}
      />
      <Texts
        label={t("acts-authority")}
        texts={draft.authority}
        languages={[lang]}
        onChange={(authority) => change({ authority })}
      />
      <Several
        label={t("acts-amends")}
        values={draft.amends}
        onChange={(amends) => change({ amends })}
        options={amendable}
      />
    </>
  );
}
