/** One national instrument: what it is, the measures it carries, and what it amends and is amended by. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ActAnswer, ActLine, MeasureLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { bestText } from "../../shared/measure/fiche.ts";
import { Versions } from "../../shared/measure/MeasureGlance.tsx";
import { go, goBack } from "../../shared/navigation.ts";
import { labelOf, useDesk, useLists, useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { inSeries } from "../../shared/text/series.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { ActForm } from "./ActForm.tsx";
import { draftOf } from "./acts.state.ts";

export function ActPage({ id }: { id: string }) {
  const t = useT();
  const language = useLanguage();
  const moment = useMoment();
  const open = useDesk()?.open;
  const [editing, setEditing] = useState(false);
  const { answer, error } = useCall("act", { id, at: moment?.at ?? null });
  const canWrite = open != null && !open.read_only && moment === null;
  return (
    <div className="page" data-aside={answer !== undefined}>
      <main>
        <div className="bar">
          <Button className="plain-button" onPress={goBack}>
            {t("window-action-back")}
          </Button>
          <Button className="plain-button" onPress={() => go({ name: "acts" })}>
            {t("acts-page")}
          </Button>
          {canWrite && answer ? (
            <div className="bar-end">
              <Button className="button" onPress={() => setEditing(true)}>
                {t("acts-edit")}
              </Button>
            </div>
          ) : null}
        </div>
        {error ? <Problem error={error} /> : null}
        {answer ? <Act id={id} answer={answer} /> : null}
      </main>
      {answer ? (
        <aside aria-label={t("window-history")}>
          {answer.to_reconcile.length > 0 ? (
            <p className="question">
              {t("acts-two-wordings", { fields: inSeries(answer.to_reconcile, language) })}
            </p>
          ) : null}
          <Versions versions={answer.versions} />
        </aside>
      ) : null}
      {editing && answer ? <ActForm act={answer} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

function Act({ id, answer }: { id: string; answer: ActAnswer }) {
  const t = useT();
  const language = useLanguage();
  const act = draftOf(answer.act);
  const title = bestText(act.title, language);
  const authority = bestText(act.authority, language);
  const pairs: [string, string | null | undefined][] = [
    [t("acts-state"), answer.state_name],
    [t("acts-type"), answer.type_label],
    [t("acts-date"), act.date ? formatDate(act.date, language, "long") : null],
    [t("acts-authority"), authority?.text],
  ];
  return (
    <div className="scrolling fiche">
      <h1>
        <bdi>{act.number || t("acts-without-number")}</bdi>
      </h1>
      {title ? (
        <p className="sub">
          <Foreign lang={title.lang}>{title.text}</Foreign>
        </p>
      ) : null}
      <section>
        <dl className="pairs">
          {pairs.map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ) : null,
          )}
        </dl>
      </section>
      <section>
        <h2>{t("acts-measures")}</h2>
        <Carried measures={answer.measures} />
      </section>
      <Amendments id={id} answer={answer} />
    </div>
  );
}

function Carried({ measures }: { measures: readonly MeasureLine[] }) {
  const t = useT();
  const lists = useLists();
  if (measures.length === 0) return <p className="quiet">{t("acts-no-measures")}</p>;
  return (
    <ul className="plain-list">
      {measures.map((measure) => (
        <li key={measure.id}>
          <Button className="list-button" onPress={() => go({ name: "measure", id: measure.id })}>
            <Foreign lang={measure.title_lang}>{measure.title || t("window-untitled")}</Foreign>
            <small>
              <bdi>{measure.reference}</bdi>
              {measure.stage ? ` · ${labelOf(lists.stages, measure.stage)}` : null}
            </small>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Amendments({ id, answer }: { id: string; answer: ActAnswer }) {
  const t = useT();
  if (answer.chain.length < 2) {
    return (
      <section>
        <h2>{t("acts-chain")}</h2>
        <p className="quiet">{t("acts-not-amended")}</p>
      </section>
    );
  }
  return (
    <section>
      {answer.amends.length > 0 ? (
        <>
          <h2>{t("acts-amends")}</h2>
          <Lines acts={answer.amends} here={id} />
        </>
      ) : null}
      {answer.amended_by.length > 0 ? (
        <>
          <h2>{t("acts-amended-by")}</h2>
          <Lines acts={answer.amended_by} here={id} />
        </>
      ) : null}
      <h2>{t("acts-chain")}</h2>
      <Lines acts={answer.chain} here={id} />
    </section>
  );
}

function Lines({ acts, here }: { acts: readonly ActLine[]; here: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ol className="plain-list">
      {acts.map((act) => (
        <li key={act.id}>
          <Button
            className="list-button"
            isDisabled={act.id === here}
            onPress={() => go({ name: "act", id: act.id })}
          >
            <bdi>{act.number ?? t("acts-without-number")}</bdi>{" "}
            <Foreign lang={act.title_lang}>{act.title}</Foreign>
            <small>
              {act.date ? formatDate(act.date, language) : t("window-date-not-known")}
              {act.id === here ? ` · ${t("acts-chain-here")}` : null}
            </small>
          </Button>
        </li>
      ))}
    </ol>
  );
}
