/** The fiche of one measure: what is filled, in the order in which lawyers read it; and the same page while it is written. */
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { DraftLine, MeasureAnswer } from "../../backend/index.ts";
import { perform, useCall } from "../../shared/calls.ts";
import { object } from "../../shared/json.ts";
import { AsSubmitted } from "../../shared/measure/AsSubmitted.tsx";
import { bestText, labelIn, readFiche } from "../../shared/measure/fiche.ts";
import { correct, go, goBack } from "../../shared/navigation.ts";
import { tellProblem } from "../../shared/notices.ts";
import { labelOf, useDesk, useLists, useMoment } from "../../shared/register.ts";
import { hourOf } from "../../shared/text/dates.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { inSeries } from "../../shared/text/series.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { VersionList } from "../../shared/versions/VersionList.tsx";
import { language, useLanguage, useT } from "../../strings/index.ts";
import { EditFiche } from "./editor/EditFiche.tsx";
import { FicheBody } from "./FicheBody.tsx";
import { isNew, mayEdit, showFiche, useOpenFiche } from "./fiche.state.ts";

export interface FichePageProps {
  id: string;
  /** For which state a new entry is written. */
  state?: string | undefined;
  /** What other parts of the window have to say beside this record. */
  panels?: ((record: string) => ReactNode) | undefined;
}

type Mode = { kind: "reading" } | { kind: "writing"; goal: string | null };

export function FichePage({ id, state, panels }: FichePageProps) {
  const [mode, setMode] = useState<Mode>(
    isNew(id) ? { kind: "writing", goal: null } : { kind: "reading" },
  );
  const write = useCallback((goal: string | null) => setMode({ kind: "writing", goal }), []);
  if (mode.kind === "reading") return <Reading id={id} panels={panels} onWrite={write} />;
  return (
    <div className="page" data-aside="true">
      <EditFiche
        id={id}
        state={state ?? null}
        goal={mode.goal}
        panels={isNew(id) ? null : panels?.(id)}
        onRecord={(record) => correct({ name: "measure", id: record, sitting: id })}
        onDone={() => (isNew(id) ? goBack() : setMode({ kind: "reading" }))}
      />
    </div>
  );
}

interface ReadingProps extends Pick<FichePageProps, "id" | "panels"> {
  onWrite: (goal: string | null) => void;
}

function Reading({ id, panels, onWrite }: ReadingProps) {
  const t = useT();
  const moment = useMoment();
  const { answer, error } = useCall("measure", { id, at: moment?.at ?? null });
  const register = useDesk()?.open ?? null;
  const may = answer !== undefined && mayEdit(register, moment, object(answer.measure));
  const record = answer ? readFiche(answer.measure).id : null;
  useOpenFiche(); // the button below follows what may be done
  useEffect(() => {
    showFiche({ edit: may ? () => onWrite(null) : null, keep: null });
    return () => showFiche(null);
  }, [may, onWrite]);
  return (
    <div className="page" data-aside={answer !== undefined}>
      <main>
        <div className="bar">
          <Button className="plain-button" onPress={goBack}>
            {t("window-action-back")}
          </Button>
          <Button className="plain-button" onPress={() => go({ name: "measures" })}>
            {t("measures-screen-all")}
          </Button>
          {may ? (
            <span className="bar-end">
              <ActionButton id="fiche.edit" />
            </span>
          ) : null}
        </div>
        {error ? <Problem error={error} /> : null}
        {may && record ? <Waiting record={record} onContinue={() => onWrite(null)} /> : null}
        {answer ? <Fiche answer={answer} /> : null}
      </main>
      {answer ? (
        <aside aria-label={t("measures-screen-beside")}>
          <Beside answer={answer} onLead={may ? onWrite : null} />
          {record ? panels?.(record) : null}
          <VersionList id={record ?? id} versions={answer.versions} restorable={may} />
        </aside>
      ) : null}
    </div>
  );
}

/** What was being written here when the program ended: gone on with, or put aside. */
function Waiting({ record, onContinue }: { record: string; onContinue: () => void }) {
  const t = useT();
  const { answer } = useCall("drafts", {});
  const waiting = answer?.drafts.find((draft: DraftLine) => draft.record === record);
  if (!waiting) return null;
  async function discard() {
    const outcome = await perform("draft-drop", { record, lang: language() });
    if (!outcome.ok) tellProblem(outcome.error);
  }
  return (
    <p className="said-line" role="status">
      {t("fiche-waiting", { time: hourOf(waiting.saved) })}
      <Button className="plain-button" onPress={onContinue}>
        {t("fiche-continue")}
      </Button>
      <Button className="plain-button" onPress={() => void discard()}>
        {t("fiche-discard")}
      </Button>
    </p>
  );
}

function Fiche({ answer }: { answer: MeasureAnswer }) {
  const t = useT();
  const reader = useLanguage();
  const fiche = readFiche(answer.measure);
  const title = bestText(fiche.title, reader);
  const status = [
    answer.state_name,
    fiche.reference,
    fiche.stage ? labelIn(answer.labels, t, "stage", fiche.stage) : null,
    fiche.application ? labelIn(answer.labels, t, "application", fiche.application) : null,
  ].filter((part) => part !== null);
  return (
    <section
      className="scrolling fiche"
      aria-label={title?.text ?? t("window-untitled")}
      // What scrolls is reached by the Tab key, and then moved by the arrows.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
      tabIndex={0}
    >
      <h1>
        <Foreign lang={title?.lang}>{title?.text ?? t("window-untitled")}</Foreign>
      </h1>
      <p className="sub">
        {status.map((part, index) => (
          <span key={part}>
            {index > 0 ? " · " : null}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <FicheBody fiche={fiche} labels={answer.labels} />
    </section>
  );
}

interface BesideProps {
  answer: MeasureAnswer;
  /** Starts writing at a part; nothing where the entry is only read. */
  onLead: ((part: string) => void) | null;
}

function Beside({ answer, onLead }: BesideProps) {
  const t = useT();
  const reader = useLanguage();
  const lists = useLists();
  return (
    <>
      {answer.to_reconcile.length > 0 ? (
        <section className="question">
          <strong>{t("measures-screen-two-wordings")}</strong>
          <p>
            {inSeries(
              answer.to_reconcile.map((field) => labelOf(lists.fields, field)),
              reader,
            )}
          </p>
        </section>
      ) : null}
      {answer.origin ? (
        <AsSubmitted origin={answer.origin} />
      ) : (
        <p className="quiet">{t("measures-screen-no-origin")}</p>
      )}
      {answer.missing.length > 0 ? (
        <section>
          <h3>{t("measures-screen-missing")}</h3>
          <ul className="missing">
            {answer.missing.map((field) => (
              <li key={field}>
                {onLead ? (
                  <Button className="plain-button" onPress={() => onLead(field)}>
                    {t("fiche-field", { field })}
                  </Button>
                ) : (
                  t("fiche-field", { field })
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="quiet">{t("measures-screen-nothing-missing")}</p>
      )}
    </>
  );
}
