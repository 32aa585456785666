/** The form of a package: its name, its provisions each with the wording that is weighed, how many states it should have. */
import { useState } from "react";
import { Checkbox } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { useForm } from "../../shared/fields/form.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { useNames } from "./names.ts";
import {
  type Choices,
  choicesOf,
  lookAtPackage,
  type Package,
  type PackageTyped,
  packageFaults,
  packageTyped,
  remove,
  savePackage,
  withPart,
  withProposal,
} from "./positions.state.ts";
import { kindOf, placeOf } from "./title.ts";

export function PackageForm({ of, onClose }: { of: Package | null; onClose: () => void }) {
  const t = useT();
  const language = useLanguage();
  const [typed, setTyped] = useState<PackageTyped>(() => packageTyped(of));
  const faults = packageFaults(typed);
  const form = useForm(faults, () => savePackage(of, typed), onClose);

  return (
    <Dialog
      size="wide"
      title={t(of ? "positions-package-edit" : "positions-package-new")}
      onClose={onClose}
      buttons={
        <FormButtons
          remove={
            of
              ? {
                  label: "positions-package-remove",
                  perform: () => {
                    lookAtPackage(null);
                    void remove(of.id);
                  },
                }
              : undefined
          }
          keepLabel="positions-keep"
          onKeep={form.keep}
          onClose={onClose}
        />
      }
    >
      {form.problem ? <Problem error={form.problem} /> : null}
      <div className="form-grid">
        <Field
          label={t("positions-package-title")}
          value={typed.title[language] ?? ""}
          onChange={(words) => setTyped({ ...typed, title: { ...typed.title, [language]: words } })}
          problem={form.told("title")}
          autoFocus
        />
        <Field
          label={t("positions-package-needed")}
          hint={t("positions-package-needed-hint")}
          value={typed.needed}
          onChange={(needed) => setTyped({ ...typed, needed })}
          problem={form.told("needed")}
        />
      </div>
      {form.told("parts") ? (
        <p className="field-problem" role="alert">
          {form.told("parts")}
        </p>
      ) : null}
      <Parts typed={typed} onChange={setTyped} />
    </Dialog>
  );
}

interface PartsProps {
  typed: PackageTyped;
  onChange: (typed: PackageTyped) => void;
}

function Parts({ typed, onChange }: PartsProps) {
  const t = useT();
  const { answer, error } = useCall("positions", { package: null, at: null });
  const choices = choicesOf(answer?.subjects ?? []);
  const order = choices.map(({ provision }) => provision.subject);
  return (
    <fieldset className="package-parts">
      <legend className="label">{t("positions-package-parts")}</legend>
      {error ? <Problem error={error} /> : null}
      {answer && choices.length === 0 ? <p className="empty">{t("positions-none")}</p> : null}
      <ul className="plain-list">
        {choices.map((each) => (
          <li key={each.provision.subject} className="package-part">
            <Part choices={each} order={order} typed={typed} onChange={onChange} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface PartProps extends PartsProps {
  choices: Choices;
  order: readonly string[];
}

function Part({ choices, order, typed, onChange }: PartProps) {
  const t = useT();
  const names = useNames();
  const { provision, proposals } = choices;
  const part = typed.parts.find((each) => each.provision === provision.subject);
  return (
    <>
      <Checkbox
        className="check"
        isSelected={part !== undefined}
        onChange={(isPart) => onChange(withPart(typed, order, provision.subject, isPart))}
      >
        <span className="check-box" aria-hidden="true" />
        <span className="package-part-words">
          <strong>
            <bdi>{placeOf(provision, t)}</bdi>
          </strong>{" "}
          <bdi>{provision.words}</bdi>
        </span>
      </Checkbox>
      {part && proposals.length > 0 ? (
        <Choice
          label={t("positions-wording")}
          value={part.proposal ?? ""}
          onChange={(id) => onChange(withProposal(typed, provision.subject, id || null))}
          options={[
            { value: "", label: t("positions-words-of-text") },
            ...proposals.map((proposal) => ({
              value: proposal.subject,
              label: `${kindOf(proposal, t, names)}: ${proposal.words}`,
            })),
          ]}
        />
      ) : null}
    </>
  );
}
