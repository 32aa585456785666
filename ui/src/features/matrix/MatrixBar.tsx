/** What the matrix shows: its columns, what narrows it, since when changes are marked. */
import type { MatrixAnswer } from "../../backend/index.ts";
import { useLists } from "../../shared/register.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useT } from "../../strings/index.ts";
import { showView, useView } from "./matrix.state.ts";
import { regionsOf } from "./regions.ts";

export function MatrixBar({ matrix }: { matrix: MatrixAnswer | undefined }) {
  const t = useT();
  const view = useView();
  const lists = useLists();
  const regions = regionsOf(lists.states);
  const groups = matrix?.groups ?? [];
  return (
    <div className="bar">
      <Segmented
        label={t("matrix-screen-columns")}
        value={view.columns}
        onChange={(columns) => showView({ columns })}
        options={[
          { value: "category", label: t("matrix-screen-categories") },
          { value: "obligation", label: t("matrix-screen-paragraphs") },
          { value: "commitment", label: t("matrix-screen-commitments") },
        ]}
      />
      {groups.length > 1 ? (
        <Choice
          label={t("matrix-screen-group")}
          value={matrix?.group ?? groups[0] ?? ""}
          onChange={(group) => showView({ group })}
          options={groups.map((group) => ({ value: group, label: group }))}
        />
      ) : null}
      <Choice
        label={t("matrix-screen-stage")}
        value={view.stage}
        onChange={(stage) => showView({ stage })}
        options={[
          { value: "", label: t("matrix-screen-any") },
          ...lists.stages.map(({ code, label }) => ({ value: code, label })),
        ]}
      />
      {regions.length > 1 ? (
        <Choice
          label={t("matrix-screen-region")}
          value={view.region}
          onChange={(region) => showView({ region })}
          options={[
            { value: "", label: t("matrix-screen-all") },
            ...regions.map((region) => ({ value: region, label: t.code("region", region) })),
          ]}
        />
      ) : null}
      <Day
        label={t("matrix-screen-since")}
        value={view.since}
        onChange={(since) => showView({ since })}
      />
      <span className="bar-end">
        <ActionButton id="matrix.export" tone="primary" />
      </span>
    </div>
  );
}
