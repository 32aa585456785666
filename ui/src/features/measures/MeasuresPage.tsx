/** All measures in a list, narrowed down by words, state, category and stage. */
import { useDeferredValue } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { PAGE } from "../../shared/pages.ts";
import { useMoment } from "../../shared/register.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { ChosenBar } from "./ChosenBar.tsx";
import { FacetList } from "./FacetList.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { asRequest, isNarrowed, narrow, showAll, toggled, useNarrowing } from "./measures.state.ts";
import { WaitingDrafts } from "./WaitingDrafts.tsx";

export function MeasuresPage() {
  const t = useT();
  const by = useNarrowing();
  const at = useMoment()?.at ?? null;
  const asked = asRequest(useDeferredValue(by), at);
  const { answer, error } = useCall("measures", { ...asked, offset: 0, limit: PAGE });
  const facets = answer?.facets;
  const { at: _, ...list } = asked;
  return (
    <div className="page measures-page">
      <main>
        <div>
          <h1>{t("window-page-measures")}</h1>
          <p className="sub">
            {answer ? t("measures-screen-count", { count: answer.total }) : null}
          </p>
        </div>
        <div className="bar">
          <SearchField
            className="search-field"
            value={by.query}
            onChange={(query) => narrow({ query })}
          >
            <Label className="only-read">{t("measures-screen-find")}</Label>
            <Input
              className="input"
              placeholder={t("measures-screen-find")}
              {...(by.query ? { dir: "auto" } : {})}
            />
          </SearchField>
          {isNarrowed(by) ? (
            <Button className="button" onPress={showAll}>
              {t("measures-screen-show-all")}
            </Button>
          ) : null}
          <span className="bar-end">
            <ActionButton id="fiche.new" />
          </span>
        </div>
        <WaitingDrafts />
        <ChosenBar list={list} />
        {error ? <Problem error={error} /> : null}
        <div className="list-sides">
          <div className="facets">
            <FacetList
              title={t("matrix-screen-state")}
              facets={facets?.states ?? []}
              chosen={by.state}
              onChoose={(code) => narrow({ state: toggled(by.state, code) })}
            />
            <FacetList
              title={t("measures-screen-category")}
              facets={facets?.categories ?? []}
              chosen={by.category}
              onChoose={(code) => narrow({ category: toggled(by.category, code) })}
              showCodes
            />
            <FacetList
              title={t("matrix-screen-stage")}
              facets={facets?.stages ?? []}
              chosen={by.stage}
              onChoose={(code) => narrow({ stage: toggled(by.stage, code) })}
            />
          </div>
          {answer && answer.total > 0 ? (
            <MeasureTable total={answer.total} asked={asked} list={list} />
          ) : null}
          {answer && answer.total === 0 ? (
            <p className="empty">{t("measures-screen-none")}</p>
          ) : null}
        </div>
      </main>
    </div>
  );
}
