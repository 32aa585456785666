/** Whom to ask, by function, and by when. */
import { useState } from "react";
import { Button, Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { Day } from "../../shared/ui/Day.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { useT } from "../../strings/index.ts";
import { Acting } from "./Acting.tsx";
import { ask } from "./clearance.state.ts";

export function AskDialog({ ids }: { ids: readonly string[] }) {
  const t = useT();
  const { answer } = useCall("clearances", { id: ids[0] ?? null });
  const [own, setOwn] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [typed, setTyped] = useState("");
  const [due, setDue] = useState<string | null>(null);
  const known = [...(answer?.addressees ?? []), ...own];
  const waiting = typed.trim();
  function add() {
    if (!waiting) return;
    if (!known.includes(waiting)) setOwn([...own, waiting]);
    if (!chosen.includes(waiting)) setChosen([...chosen, waiting]);
    setTyped("");
  }
  // What stands in the field counts, also when "Add" was not pressed.
  const all = waiting && !chosen.includes(waiting) ? [...chosen, waiting] : chosen;
  return (
    <Acting
      title={t("clearance-screen-ask")}
      act={t("clearance-screen-ask-do")}
      ready={all.length > 0}
      perform={() => ask(ids, all, due)}
    >
      <p className="quiet">{t("clearance-screen-ask-explains")}</p>
      <div className="form">
        {known.length > 0 ? (
          <CheckboxGroup className="field" value={chosen} onChange={setChosen}>
            <Label>{t("clearance-screen-ask-known")}</Label>
            {known.map((name) => (
              <Checkbox key={name} className="check" value={name}>
                <span className="check-box" aria-hidden="true" />
                <bdi>{name}</bdi>
              </Checkbox>
            ))}
          </CheckboxGroup>
        ) : null}
        <form
          className="field-with-act"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field label={t("clearance-screen-ask-other")} value={typed} onChange={setTyped} />
          <Button className="button" type="submit" isDisabled={!waiting}>
            {t("clearance-screen-ask-add")}
          </Button>
        </form>
        <Day place="above" label={t("clearance-screen-ask-due")} value={due} onChange={setDue} />
      </div>
    </Acting>
  );
}
