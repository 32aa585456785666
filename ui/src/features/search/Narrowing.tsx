/** Beside what was found: searches kept by name, how it is spread, and the fields that narrow it down. */
import { Button, ToggleButton } from "react-aria-components";
import type { Facet } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { inSeries } from "../../shared/text/series.ts";
import { type MessageId, useLanguage, useT } from "../../strings/index.ts";
import { Kept } from "./Kept.tsx";
import { asks, FIELDS, PARTS, toggle, withField } from "./search.state.ts";

export interface NarrowingProps {
  /** What stands in the box. */
  query: string;
  /** What was searched for. */
  asked: string;
  at: string | null;
  onQuery: (query: string) => void;
}

export function Narrowing({ query, asked, at, onQuery }: NarrowingProps) {
  const t = useT();
  const language = useLanguage();
  const { answer } = useCall("search-facets", asked ? { query: asked, at } : null);
  const spread = (title: MessageId, field: string, facets: readonly Facet[]) => (
    <Spread
      title={title}
      facets={facets}
      isChosen={(code) => asks(query, field, code)}
      onChoose={(code) => onQuery(toggle(query, field, code))}
    />
  );
  return (
    <aside aria-label={t("search-beside")}>
      <Kept query={query.trim()} onQuery={onQuery} />
      {answer ? (
        <>
          {spread("search-facet-kinds", "kind", answer.kinds)}
          {spread("search-facet-states", "state", answer.states)}
          {spread("search-facet-categories", "category", answer.categories)}
          {spread("search-facet-stages", "stage", answer.stages)}
        </>
      ) : null}
      <section>
        <h3>{t("search-fields")}</h3>
        <p className="quiet">{t("search-fields-explain")}</p>
        <dl className="search-fields">
          {FIELDS.map(({ field, example }) => {
            const word = t(`search-word-${field}`);
            return (
              <div key={field}>
                <dt>
                  <Button className="chip" onPress={() => onQuery(withField(query, word))}>
                    <bdi>
                      {word}:<span className="quiet">{example}</span>
                    </bdi>
                  </Button>
                </dt>
                <dd>{t(`search-field-${field}`, { parts: inSeries(PARTS, language) })}</dd>
              </div>
            );
          })}
        </dl>
      </section>
    </aside>
  );
}

interface SpreadProps {
  title: MessageId;
  facets: readonly Facet[];
  isChosen: (code: string) => boolean;
  onChoose: (code: string) => void;
}

const FEW = 6;

/** The values that most entries have, in their own order. */
function Spread({ title, facets, isChosen, onChoose }: SpreadProps) {
  const t = useT();
  if (facets.length < 2 && !facets.some(({ code }) => isChosen(code))) return null;
  const least = [...facets].sort((one, other) => other.count - one.count)[FEW - 1]?.count ?? 0;
  const shown = facets.filter(({ code, count }) => count >= least || isChosen(code));
  return (
    <section>
      <h3>{t(title)}</h3>
      {shown.slice(0, 2 * FEW).map(({ code, label, count }) => (
        <ToggleButton
          key={code}
          className="facet"
          isSelected={isChosen(code)}
          onChange={() => onChoose(code)}
        >
          <bdi>{label}</bdi>
          <span className="count">{t("window-number", { number: count })}</span>
        </ToggleButton>
      ))}
    </section>
  );
}
