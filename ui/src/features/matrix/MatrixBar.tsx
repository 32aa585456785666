/** What the matrix shows: its columns, what narrows it, since when changes are marked. */
import { Button } from "react-aria-components";
import type { MatrixAnswer } from "../../backend/index.ts";
import { useLists } from "../../shared/register.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Choice } from "../../shared/ui/Choice.tsx";
import { RegionChoice } from "../../shared/ui/RegionChoice.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useT } from "../../strings/index.ts";
import { showView, useView } from "./matrix.state.ts";

const AUDIENCES = ["delegation", "cochairs", "participants", "public"] as const;

export interface MatrixBarProps {
  matrix: MatrixAnswer | undefined;
  /** Copies what is shown; none while nothing is. */
  onCopy: (() => void) | null;
}

export function MatrixBar({ matrix, onCopy }: MatrixBarProps) {
  const t = useT();
  const view = useView();
  const lists = useLists();
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
      <RegionChoice value={view.region} onChange={(region) => showView({ region })} />
      <Choice
        label={t("matrix-screen-audience")}
        value={view.audience}
        onChange={(audience) => showView({ audience })}
        options={[
          { value: "", label: t("matrix-screen-audience-desk") },
          ...AUDIENCES.map((value) => ({ value, label: t(`matrix-screen-audience-${value}`) })),
        ]}
      />
      <span className="bar-end">
        {onCopy ? (
          <Button className="button" onPress={onCopy}>
            {t("matrix-screen-copy")}
          </Button>
        ) : null}
        <ActionButton id="matrix.export" tone="primary" />
      </span>
    </div>
  );
}
