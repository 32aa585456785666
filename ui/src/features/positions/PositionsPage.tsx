/** Where states stand on the wordings of the common text, and on packages of them. Never leaves the desk. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useT } from "../../strings/index.ts";
import { OutlookView } from "./Outlook.tsx";
import { PackageForm } from "./PackageForm.tsx";
import { PositionForm } from "./PositionForm.tsx";
import {
  lookAtPackage,
  type Package,
  type Position,
  type Positions,
  showView,
  useLooked,
} from "./positions.state.ts";
import { SubjectList } from "./SubjectList.tsx";
import { SubjectPanel } from "./SubjectPanel.tsx";

/** The form that is open. */
type Form =
  | { kind: "position"; position: Position | null; subject: string | null }
  | { kind: "package"; of: Package | null };

export function PositionsPage() {
  const t = useT();
  const canWrite = useCanWrite();
  const looked = useLooked();
  const at = useMoment()?.at ?? null;
  const [form, setForm] = useState<Form | null>(null);
  const { answer, error } = useCall("positions", { package: looked.package, at });
  const chosen = answer?.packages.find(({ id }) => id === looked.package) ?? null;
  const outlook = chosen !== null && looked.view === "outlook";
  const subject = outlook
    ? undefined
    : answer?.subjects.find((each) => each.subject === looked.subject);
  const record = (position: Position | null, of: string | null) =>
    setForm({ kind: "position", position, subject: of });
  return (
    <div className="page" data-aside={subject !== undefined}>
      <main>
        <div className="bar">
          <div>
            <h1>{t("positions-page")}</h1>
            <p className="sub">{t("positions-sub")}</p>
          </div>
          {canWrite ? (
            <div className="bar-end">
              <Button className="button" onPress={() => setForm({ kind: "package", of: null })}>
                {t("positions-package-new")}
              </Button>
              <Button
                className="button"
                data-tone="primary"
                isDisabled={!answer || answer.subjects.length === 0}
                onPress={() => record(null, looked.subject)}
              >
                {t("positions-record")}
              </Button>
            </div>
          ) : null}
        </div>
        {error ? <Problem error={error} /> : null}
        {answer ? (
          <>
            <Bar
              answer={answer}
              chosen={chosen}
              onEdit={canWrite ? () => setForm({ kind: "package", of: chosen }) : null}
            />
            {outlook ? <OutlookView of={chosen} /> : <SubjectList answer={answer} />}
          </>
        ) : null}
      </main>
      {subject ? (
        <SubjectPanel
          key={subject.subject}
          subject={subject}
          onRecord={canWrite ? (position) => record(position, subject.subject) : null}
        />
      ) : null}
      {form?.kind === "position" && answer ? (
        <PositionForm
          position={form.position}
          subject={form.subject}
          subjects={answer.subjects}
          onClose={() => setForm(null)}
        />
      ) : null}
      {form?.kind === "package" ? <PackageForm of={form.of} onClose={() => setForm(null)} /> : null}
    </div>
  );
}

interface BarProps {
  answer: Positions;
  chosen: Package | null;
  onEdit: (() => void) | null;
}

function Bar({ answer, chosen, onEdit }: BarProps) {
  const t = useT();
  const { view } = useLooked();
  if (answer.packages.length === 0) return null;
  return (
    <div className="bar">
      <Choice
        label={t("positions-package")}
        value={chosen?.id ?? ""}
        onChange={(id) => lookAtPackage(id || null)}
        options={[
          { value: "", label: t("positions-whole-text") },
          ...answer.packages.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {chosen ? (
        <>
          <Segmented
            label={t("positions-views")}
            value={view}
            onChange={showView}
            options={[
              { value: "outlook", label: t("positions-outlook") },
              { value: "positions", label: t("positions-view-positions") },
            ]}
          />
          {onEdit ? (
            <Button className="button" onPress={onEdit}>
              {t("positions-package-edit")}
            </Button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
