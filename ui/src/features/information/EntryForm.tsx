/** Recording what is known of one state and one column where no measure says it. */
import { useState } from "react";
import { Button, Label, Radio, RadioGroup } from "react-aria-components";
import type { ColumnKind, InternationalAnswer, Lists, MatrixColumn } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useForm } from "../../shared/fields/form.ts";
import { TypedDate } from "../../shared/fields/TypedDate.tsx";
import type { Place } from "../../shared/grid/StateGrid.tsx";
import { tell } from "../../shared/notices.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import type { ChoiceOption } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import {
  type Entry,
  EVERY_PARAGRAPH,
  faultsOf,
  RECORDED,
  saveEntry,
  select,
  type Typed,
  typedOf,
  withFurther,
  withoutQuery,
  withQuery,
} from "./information.state.ts";
import { ValueWords } from "./ValueWords.tsx";

const NOWHERE: Place = { state: "", column: "" };

export interface EntryFormProps {
  kind: ColumnKind;
  /** The columns of the table. */
  columns: readonly MatrixColumn[];
  /** The cell; none while state and column are still to be chosen. */
  place: Place | null;
  entry: Entry | null;
  onClose: () => void;
}

export function EntryForm({ kind, columns, place, entry, onClose }: EntryFormProps) {
  const t = useT();
  const lists = useLists();
  const texts = useCall("international", { ...EVERY_PARAGRAPH, at: null }).answer?.texts ?? [];
  const [typed, setTyped] = useState<Typed>(typedOf(place ?? NOWHERE, entry));
  const faults = faultsOf(typed);
  const form = useForm(
    faults,
    () => saveEntry(typed, kind, entry),
    () => {
      onClose();
      select({ state: typed.state, column: typed.column });
      tell(t("information-saved"));
    },
  );

  return (
    <Dialog
      title={t(entry ? "information-form-change" : "information-form-new")}
      onClose={onClose}
      buttons={<FormButtons keepLabel="information-keep" onKeep={form.keep} onClose={onClose} />}
    >
      {form.problem ? <Problem error={form.problem} /> : null}
      {place ? null : (
        <WhichCell
          options={columnsOf(kind, columns, lists, texts)}
          kind={kind}
          typed={typed}
          onChange={setTyped}
          fault={form.told("place")}
        />
      )}
      <WhichValue typed={typed} onChange={setTyped} />
      {typed.value === "not-applicable" ? (
        <Field
          label={t("information-reason")}
          lines="many"
          value={typed.reason}
          onChange={(reason) => setTyped({ ...typed, reason })}
          problem={form.told("reason")}
        />
      ) : null}
      {typed.value === "none-found" ? (
        <Searches typed={typed} onChange={setTyped} fault={form.told("queries")} />
      ) : null}
      <TypedDate
        label={t(typed.value === "none-found" ? "information-when" : "information-when-stated")}
        value={typed.date}
        onChange={(date) => setTyped((old) => ({ ...old, date }))}
      />
      {form.told("date") ? (
        <p className="field-problem" role="alert">
          {form.told("date")}
        </p>
      ) : null}
    </Dialog>
  );
}

/** Columns to choose from: also those that nothing is recorded in yet, and never a part that shows as its paragraph. */
function columnsOf(
  kind: ColumnKind,
  shown: readonly MatrixColumn[],
  lists: Lists,
  texts: InternationalAnswer["texts"],
): ChoiceOption[] {
  if (kind === "category")
    return lists.categories.map(({ code, label }) => ({ value: code, label }));
  if (kind === "commitment")
    return shown.map(({ code, short, label }) => ({ value: code, label: `${short} ${label}` }));
  const parts = new Set(
    texts.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ own_part }) => own_part).map(({ id }) => id),
    ),
  );
  return lists.obligations
    .filter(({ code }) => !parts.has(code))
    .map(({ code, label }) => ({ value: code, label }));
}

interface PartProps {
  typed: Typed;
  onChange: (typed: Typed) => void;
}

interface FaultyProps extends PartProps {
  fault: string | undefined;
}

interface WhichCellProps extends FaultyProps {
  kind: ColumnKind;
  options: readonly ChoiceOption[];
}

function WhichCell({ kind, options, typed, onChange, fault }: WhichCellProps) {
  const t = useT();
  const lists = useLists();
  return (
    <>
      <Picker
        label={t("matrix-screen-state")}
        value={typed.state || null}
        options={lists.states.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(state) => onChange({ ...typed, state })}
        autoFocus
      />
      <Picker
        label={t(kind === "category" ? "information-category" : "information-paragraph")}
        value={typed.column || null}
        options={options}
        onChange={(column) => onChange({ ...typed, column })}
      />
      {fault ? (
        <p className="field-problem" role="alert">
          {fault}
        </p>
      ) : null}
    </>
  );
}

function WhichValue({ typed, onChange }: PartProps) {
  const t = useT();
  const lists = useLists();
  return (
    <RadioGroup
      className="field values"
      value={typed.value}
      onChange={(code) => {
        const value = RECORDED.find((each) => each === code);
        if (value) onChange({ ...typed, value });
      }}
    >
      <Label>{t("information-value")}</Label>
      {RECORDED.map((value) => (
        <Radio
          key={value}
          className="value-choice"
          value={value}
          aria-label={labelOf(lists.coverage, value)}
        >
          <ValueWords code={value}>
            <small>{t(`information-means-${value}`)}</small>
          </ValueWords>
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Searches({ typed, onChange, fault }: FaultyProps) {
  const t = useT();
  return (
    <fieldset className="searches-typed">
      <legend>{t("information-searches")}</legend>
      {typed.queries.map(({ id, words }, index) => (
        <div key={id} className="search-typed">
          <Field
            label={t("information-search", { place: index + 1 })}
            value={words}
            onChange={(next) => onChange(withQuery(typed, id, next))}
            hint={index === 0 ? t("information-search-hint") : undefined}
            problem={index === 0 ? fault : undefined}
          />
          {typed.queries.length > 1 ? (
            <Button
              className="plain-button"
              aria-label={t("information-search-away", { place: index + 1 })}
              onPress={() => onChange(withoutQuery(typed, id))}
            >
              {t("information-remove")}
            </Button>
          ) : null}
        </div>
      ))}
      <Button className="button" onPress={() => onChange(withFurther(typed))}>
        {t("information-search-further")}
      </Button>
    </fieldset>
  );
}
