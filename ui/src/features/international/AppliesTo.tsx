/** Whom a paragraph of a treaty reaches, by the status list that was brought in; without one nothing is said. */
import { Button } from "react-aria-components";
import type { Applies } from "../../backend/index.ts";
import { go } from "../../shared/navigation.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { type MessageId, useLanguage, useT } from "../../strings/index.ts";
import { useCanWrite } from "./writing.ts";

const STATUS: Record<string, MessageId> = {
  party: "international-party",
  "not-party": "international-not-party",
  "not-known": "international-not-known",
};

export function AppliesTo({ applies }: { applies: Applies }) {
  const t = useT();
  const language = useLanguage();
  const canWrite = useCanWrite();
  const { parties } = applies;
  return (
    <section>
      <h2>{t("international-applies")}</h2>
      <p>{t("international-parties-of", { treaty: applies.name })}</p>
      <p className="quiet">
        {parties
          ? t("international-list-as-at", {
              date: formatDate(parties.as_at, language, "long"),
              source: parties.source,
            })
          : t("international-no-list")}
        {parties && !parties.complete ? ` ${t("international-list-partial")}` : null}
      </p>
      {applies.states.length > 0 ? (
        <dl className="pairs applies">
          {applies.states.map((state) => {
            const words = STATUS[state.status];
            return (
              <div key={state.state}>
                <dt>
                  <bdi>{state.name}</bdi>
                </dt>
                <dd>
                  {words ? t(words) : null}
                  {state.date ? (
                    <small>
                      {" "}
                      {t("international-since", { date: formatDate(state.date, language) })}
                    </small>
                  ) : null}
                </dd>
              </div>
            );
          })}
        </dl>
      ) : null}
      {canWrite ? (
        <Button
          className="button"
          onPress={() => go({ name: "parties", text: applies.treaty, title: applies.name })}
        >
          {t("international-bring-list")}
        </Button>
      ) : null}
    </section>
  );
}
