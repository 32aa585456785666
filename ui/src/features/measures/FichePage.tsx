/** The fiche of one measure: what is filled, in the order in which lawyers read it. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { MeasureAnswer } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { AsSubmitted } from "../../shared/measure/AsSubmitted.tsx";
import { bestText, labelIn, readFiche } from "../../shared/measure/fiche.ts";
import { Versions } from "../../shared/measure/MeasureGlance.tsx";
import { go, goBack } from "../../shared/navigation.ts";
import { labelOf, useLists, useMoment } from "../../shared/register.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { FicheBody } from "./FicheBody.tsx";

export interface FichePageProps {
  id: string;
  /** What other parts of the window have to say beside this record. */
  panels?: (record: string) => ReactNode;
}

export function FichePage({ id, panels }: FichePageProps) {
  const t = useT();
  const { answer, error } = useCall("measure", { id, at: useMoment()?.at ?? null });
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
        </div>
        {error ? <Problem error={error} /> : null}
        {answer ? <Fiche answer={answer} /> : null}
      </main>
      {answer ? (
        <FicheAside answer={answer} panels={panels?.(readFiche(answer.measure).id)} />
      ) : null}
    </div>
  );
}

function Fiche({ answer }: { answer: MeasureAnswer }) {
  const t = useT();
  const language = useLanguage();
  const fiche = readFiche(answer.measure);
  const title = bestText(fiche.title, language);
  const status = [
    answer.state_name,
    fiche.reference,
    fiche.stage ? labelIn(answer.labels, t, "stage", fiche.stage) : null,
    fiche.application ? labelIn(answer.labels, t, "application", fiche.application) : null,
  ].filter((part) => part !== null);
  return (
    <div className="scrolling fiche">
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
    </div>
  );
}

function FicheAside({ answer, panels }: { answer: MeasureAnswer; panels: ReactNode }) {
  const t = useT();
  const lists = useLists();
  return (
    <aside aria-label={t("measures-screen-beside")}>
      {answer.to_reconcile.length > 0 ? (
        <section className="question">
          <strong>{t("measures-screen-two-wordings")}</strong>
          <p>{answer.to_reconcile.map((field) => labelOf(lists.fields, field)).join(", ")}</p>
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
                {missingWord(field, t("measures-screen-field", { field }), lists.fields)}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="quiet">{t("measures-screen-nothing-missing")}</p>
      )}
      {panels}
      <Versions versions={answer.versions} />
    </aside>
  );
}

/** The fiche's own word for a field; where it has none, the word of the list of fields. */
function missingWord(
  field: string,
  own: string,
  fields: readonly { code: string; label: string }[],
): string {
  const isOwn = own.replace(/[\u2068\u2069]/g, "") !== field;
  return isOwn ? own : labelOf(fields, field);
}
