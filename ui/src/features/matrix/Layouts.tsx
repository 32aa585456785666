/** Layouts saved under a name: choosing one, keeping what is shown as one, forgetting one. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { useForm } from "../../shared/fields/form.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { FormButtons } from "../../shared/ui/FormButtons.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import {
  asLayout,
  choose,
  forgetLayout,
  isSame,
  type Layout,
  nameFault,
  saveLayout,
} from "./layouts.state.ts";

export function Layouts({ current }: { current: Layout }) {
  const t = useT();
  const [saving, setSaving] = useState(false);
  const { answer } = useCall("matrix-layouts", {});
  const layouts = answer?.layouts ?? [];
  const chosen = layouts.find(({ request }) => isSame(asLayout(request), current))?.name ?? "";

  async function forget() {
    const problem = await forgetLayout(chosen);
    if (problem) tellProblem(problem);
    else tell(t("matrix-screen-layout-forgotten", { name: chosen }));
  }
  return (
    <>
      {layouts.length > 0 ? (
        <Choice
          label={t("matrix-screen-layout")}
          value={chosen}
          onChange={(name) => {
            const layout = layouts.find((each) => each.name === name);
            if (layout) choose(asLayout(layout.request));
          }}
          options={[
            ...(chosen ? [] : [{ value: "", label: t("matrix-screen-layout-none") }]),
            ...layouts.map(({ name }) => ({ value: name, label: name })),
          ]}
        />
      ) : null}
      {chosen ? (
        <Button
          className="button"
          aria-label={t("matrix-screen-layout-forget-this", { name: chosen })}
          onPress={() => void forget()}
        >
          {t("matrix-screen-layout-forget")}
        </Button>
      ) : (
        <Button className="button" onPress={() => setSaving(true)}>
          {t("matrix-screen-layout-save")}
        </Button>
      )}
      {saving ? (
        <SaveLayout
          current={current}
          taken={layouts.map(({ name }) => name)}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}

interface SaveLayoutProps {
  current: Layout;
  taken: readonly string[];
  onClose: () => void;
}

function SaveLayout({ current, taken, onClose }: SaveLayoutProps) {
  const t = useT();
  const [name, setName] = useState("");
  const fault = nameFault(name);
  const replaces = taken.includes(name.trim());
  const form = useForm(
    new Map(fault ? [["name", fault]] : []),
    () => saveLayout(name, current),
    () => {
      onClose();
      tell(t("matrix-screen-layout-saved", { name: name.trim() }));
    },
  );
  return (
    <Dialog
      title={t("matrix-screen-layout-save-title")}
      onClose={onClose}
      buttons={
        <FormButtons keepLabel="matrix-screen-layout-keep" onKeep={form.keep} onClose={onClose} />
      }
    >
      <p className="quiet">{t("matrix-screen-layout-explains")}</p>
      <Field
        label={t("matrix-screen-layout-name")}
        value={name}
        onChange={setName}
        hint={replaces ? t("matrix-screen-layout-replaces") : undefined}
        problem={form.told("name")}
        autoFocus
      />
      {form.problem ? <Problem error={form.problem} /> : null}
    </Dialog>
  );
}
