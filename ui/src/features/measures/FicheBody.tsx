/** The filled parts of a fiche: summary, passages, exemptions, dates, sources; then the rest of the record. */
import type { ReactNode } from "react";
import { nameOfLanguage } from "../../shared/fields/LanguageOf.tsx";
import type { Fiche, Labels, Texts } from "../../shared/measure/fiche.ts";
import { bestText, labelIn } from "../../shared/measure/fiche.ts";
import { actWords, exemptionWords, itemWords } from "../../shared/measure/record.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { inSequence, inSeries } from "../../shared/text/series.ts";
import { type MessageId, useLanguage, useT } from "../../strings/index.ts";
import { SaveCopy } from "./SaveCopy.tsx";

export interface FicheBodyProps {
  fiche: Fiche;
  labels: Labels;
}

export function FicheBody({ fiche, labels }: FicheBodyProps) {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const other = otherLanguages(fiche.title, language);
  return (
    <>
      <Part title="measures-screen-summary" filled={Object.keys(fiche.summary).length > 0}>
        <Text texts={fiche.summary} />
      </Part>
      <Part title="measures-screen-passages" filled={fiche.passages.length > 0}>
        {fiche.passages.map((passage) => (
          <div
            key={`${passage.number}${bestText(passage.text, language)?.text}`}
            className="passage"
          >
            <bdi className="passage-number">{passage.number}</bdi>
            <div>
              <Text texts={passage.heading} strong />
              <Text texts={passage.text} />
            </div>
          </div>
        ))}
      </Part>
      <Part title="measures-screen-exemptions" filled={fiche.exemptions.length > 0}>
        <ul className="fiche-list">
          {fiche.exemptions.map((exemption) => {
            const words = exemptionWords(exemption, labels, language, t);
            return (
              <li key={words}>
                <bdi>{words}</bdi>
                {exemption.expiry ? (
                  <small> · {formatDate(exemption.expiry, language)}</small>
                ) : null}
              </li>
            );
          })}
        </ul>
      </Part>
      <Part title="measures-screen-dates" filled={fiche.events.length > 0}>
        <dl className="pairs">
          {fiche.events.map((event) => (
            <div key={`${event.kind}${event.date}`}>
              <dt>{labelIn(labels, t, "event", event.kind)}</dt>
              <dd>{event.date ? formatDate(event.date, language) : t("window-date-not-known")}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="measures-screen-sources" filled={fiche.sources.length > 0}>
        <ul className="fiche-list">
          {fiche.sources.map((source) => (
            <li key={`${source.kind}${source.locator}`}>
              {labelIn(labels, t, "source", source.kind)}
              {source.locator ? (
                <>
                  {" · "}
                  <bdi>{source.locator}</bdi>
                </>
              ) : null}
              {source.quote ? (
                <blockquote className="legal" dir="auto">
                  {source.quote}
                </blockquote>
              ) : null}
              {source.object ? (
                <p className="attached">
                  <bdi className="file-name">{source.file ?? t("fiche-file-without-name")}</bdi>
                  <SaveCopy
                    object={source.object}
                    name={source.file ?? t("fiche-file-without-name")}
                  />
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="window-record" filled>
        <dl className="pairs">
          <Pair name="window-act" value={actWords(fiche, language)} />
          <Pair
            name="measures-screen-official-title"
            value={bestText(fiche.officialTitle, language)?.text}
          />
          <Pair
            name="measures-screen-category"
            value={inSequence(
              fiche.categories.map((code) => `${code} ${labels[`category:${code}`] ?? ""}`.trim()),
              language,
            )}
          />
          <Pair name="window-items" value={itemWords(fiche)} />
          <Pair
            name="measures-screen-directions"
            value={inSeries(
              fiche.directions.map((code) => labelIn(labels, t, "direction", code)),
              language,
            )}
          />
          <Pair name="measures-screen-places" value={inSeries(fiche.places, language)} />
          <Pair
            name="measures-screen-trigger"
            value={fiche.trigger ? labelIn(labels, t, "trigger", fiche.trigger) : ""}
          />
          <Pair
            name="measures-screen-contracts"
            value={
              fiche.existingContracts
                ? labelIn(labels, t, "existing-contracts", fiche.existingContracts)
                : ""
            }
          />
          <Pair
            name="measures-screen-paragraphs"
            value={inSequence(
              fiche.obligations.map(
                ({ id, basis }) =>
                  `${labelIn(labels, t, "obligation", id)} (${labelIn(labels, t, "obligation-basis", basis)})`,
              ),
              language,
            )}
          />
          <Pair name="measures-screen-sunset" value={sunsetWords(fiche.sunset)} />
          <Pair
            name="measures-screen-enforcement"
            value={bestText(fiche.enforcement, language)?.text}
          />
          <Pair name="measures-screen-review" value={bestText(fiche.review, language)?.text} />
          <Pair
            name="measures-screen-audience"
            value={fiche.audience ? labelOf(lists.audiences, fiche.audience) : ""}
          />
          {other.map(({ lang, text }) => (
            <Pair
              key={lang}
              name="measures-screen-title-in"
              args={{ lang: nameOfLanguage(lang, t("fields-language-not-known")) }}
              value={text}
            />
          ))}
        </dl>
      </Part>
    </>
  );

  function sunsetWords(sunset: string | null): string {
    if (!sunset) return "";
    return /^\d{4}/.test(sunset)
      ? formatDate(sunset, language)
      : labelIn(labels, t, "sunset", sunset);
  }
}

function otherLanguages(texts: Texts, language: string) {
  const shown = bestText(texts, language)?.lang;
  return Object.entries(texts)
    .filter(([lang]) => lang !== shown)
    .map(([lang, text]) => ({ lang, text }));
}

function Part({
  title,
  filled,
  children,
}: {
  title: MessageId;
  filled: boolean;
  children: ReactNode;
}) {
  const t = useT();
  if (!filled) return null;
  return (
    <section>
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}

function Text({ texts, strong = false }: { texts: Texts; strong?: boolean }) {
  const said = bestText(texts, useLanguage());
  if (!said) return null;
  const lang = said.lang === "und" ? {} : { lang: said.lang };
  return (
    <p className="legal" dir="auto" {...lang}>
      {strong ? <strong>{said.text}</strong> : said.text}
    </p>
  );
}

interface PairProps {
  name: MessageId;
  args?: { lang: string };
  value: string | null | undefined;
}

function Pair({ name, args, value }: PairProps) {
  const t = useT();
  if (!value) return null;
  return (
    <div>
      <dt>{t(name, args)}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
