/** What changed since a moment, measure by measure, with the way to its versions. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { SinceEntry, SinceOffer } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { formatDate, formatTime } from "../../shared/text/dates.ts";
import { inSeries } from "../../shared/text/series.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";

const LIMIT = 200;
const OTHER_DAY = "day";

export function Changes({ offers }: { offers: readonly SinceOffer[] }) {
  const t = useT();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const from = chosen ?? offers[0]?.since ?? OTHER_DAY;
  const since = from === OTHER_DAY ? day : from;
  const { answer, error } = useCall("changes-since", since ? { since, limit: LIMIT } : null);
  const labelOfOffer = (offer: SinceOffer) =>
    offer.kind === "opened"
      ? t("overview-since-opened", { day: formatTime(offer.day, language) })
      : t("overview-since-meeting", {
          title: offer.title ?? "",
          day: formatDate(offer.day, language),
        });
  return (
    <section aria-label={t("overview-since")}>
      <div className="bar section-bar">
        <h2>{t("overview-since")}</h2>
        <Choice
          label={t("overview-since-from")}
          value={from}
          onChange={setChosen}
          options={[
            ...offers.map((offer) => ({ value: offer.since, label: labelOfOffer(offer) })),
            { value: OTHER_DAY, label: t("overview-since-day") },
          ]}
        />
        {from === OTHER_DAY ? (
          <Day label={t("overview-since-day-field")} value={day} onChange={setDay} />
        ) : null}
      </div>
      {error ? <Problem error={error} /> : null}
      {since === null ? <p className="quiet">{t("overview-since-choose")}</p> : null}
      {answer && since ? <Found total={answer.total} entries={answer.entries} /> : null}
    </section>
  );
}

function Found({ total, entries }: { total: number; entries: readonly SinceEntry[] }) {
  const t = useT();
  if (total === 0) return <p className="quiet">{t("overview-since-none")}</p>;
  return (
    <>
      <p className="quiet">
        {total > entries.length
          ? t("overview-since-more", { shown: entries.length, total })
          : t("overview-since-count", { count: total })}
      </p>
      <ul className="plain-list changes">
        {entries.map((entry) => (
          <Changed key={entry.measure} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Changed({ entry }: { entry: SinceEntry }) {
  const t = useT();
  const language = useLanguage();
  const stays = entry.became !== "removed";
  return (
    <li className="changed">
      <span className="changed-what">
        <Became entry={entry} />
      </span>
      <span className="changed-words">
        {stays ? (
          <Button
            className="plain-button changed-title"
            onPress={() => go({ name: "measure", id: entry.measure })}
          >
            <bdi>{entry.title || t("window-untitled")}</bdi>
          </Button>
        ) : (
          <bdi>{entry.title || t("window-untitled")}</bdi>
        )}
        <small>
          <bdi>{entry.state}</bdi>
          {entry.reference ? (
            <>
              {" · "}
              <bdi>{entry.reference}</bdi>
            </>
          ) : null}
          {entry.time ? ` · ${formatTime(entry.time, language)}` : null}
        </small>
      </span>
    </li>
  );
}

function Became({ entry }: { entry: SinceEntry }) {
  const t = useT();
  const language = useLanguage();
  if (entry.became === "new") return <>{t("overview-became-new")}</>;
  if (entry.became === "removed") return <>{t("overview-became-removed")}</>;
  const hasStep = entry.stage_before !== null || entry.stage_now !== null;
  const rest = entry.what.filter((what) => !(hasStep && what === "stage"));
  return (
    <>
      {hasStep ? (
        <strong>
          {t("overview-stage-step", {
            before: entry.stage_before ?? t("overview-stage-none"),
            now: entry.stage_now ?? t("overview-stage-none"),
          })}
        </strong>
      ) : null}
      {rest.length > 0 ? (
        <span>
          {inSeries(
            rest.map((what) => t("overview-became", { what })),
            language,
          )}
        </span>
      ) : null}
    </>
  );
}
