/** A measure at a glance, for a side panel: the words as submitted, the record, its history, the way to the fiche. */
import { Button } from "react-aria-components";
import type { MeasureAnswer, Version } from "../../backend/index.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { useCall } from "../calls.ts";
import { go } from "../navigation.ts";
import { useMoment } from "../register.ts";
import { formatDate } from "../text/dates.ts";
import { Foreign } from "../text/Foreign.tsx";
import { Problem } from "../ui/Problem.tsx";
import { AsSubmitted } from "./AsSubmitted.tsx";
import { bestText, labelIn, readFiche } from "./fiche.ts";
import { recordLines } from "./record.ts";

export function MeasureGlance({ id }: { id: string }) {
  const at = useMoment()?.at ?? null;
  const { answer, error } = useCall("measure", { id, at });
  if (error) return <Problem error={error} />;
  return answer ? <Glance answer={answer} /> : null;
}

function Glance({ answer }: { answer: MeasureAnswer }) {
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
    <>
      <h2>
        <Foreign lang={title?.lang}>{title?.text ?? t("window-untitled")}</Foreign>
      </h2>
      <p className="quiet">
        {status.map((part, index) => (
          <span key={part}>
            {index > 0 ? " · " : null}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      {answer.origin ? <AsSubmitted origin={answer.origin} /> : null}
      <h3>{t("window-record")}</h3>
      <dl className="pairs">
        {recordLines(fiche, answer.labels, language, t).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Versions versions={answer.versions} />
      <p>
        <Button className="button" onPress={() => go({ name: "measure", id: fiche.id })}>
          {t("window-open-fiche")}
        </Button>
      </p>
    </>
  );
}

export function Versions({ versions }: { versions: readonly Version[] }) {
  const t = useT();
  const language = useLanguage();
  if (versions.length === 0) return null;
  return (
    <>
      <h3>{t("window-history")}</h3>
      <dl className="pairs">
        {versions.map((version) => (
          <div key={version.revision}>
            <dt>{formatDate(version.time, language)}</dt>
            <dd>
              <bdi>{version.title}</bdi>
              {version.author ? <small> · {version.author}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
