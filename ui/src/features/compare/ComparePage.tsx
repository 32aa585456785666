/** Measures beside each other: field by field, then clause by clause, one column a measure. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { addCompared, FEWEST, MOST, useCompared } from "../../shared/compared.ts";
import { useLongCall } from "../../shared/longCall.ts";
import { MeasureGlance } from "../../shared/measure/MeasureGlance.tsx";
import { go } from "../../shared/navigation.ts";
import { useDesk, useMoment } from "../../shared/register.ts";
import { inSeries } from "../../shared/text/series.ts";
import { LongWork } from "../../shared/ui/LongWork.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { isLanguage, languageName } from "../../strings/languages.ts";
import { ChosenMeasures } from "./ChosenMeasures.tsx";
import { ComparedTable, type ComparedTableProps } from "./ComparedTable.tsx";
import { type Comparison, rowCounts, rowsOf, show, useShown } from "./compare.state.ts";
import { ExportBeside } from "./ExportBeside.tsx";
import { Facts } from "./Facts.tsx";
import { MeasurePicker } from "./MeasurePicker.tsx";
import { SidePanel } from "./SidePanel.tsx";

export function ComparePage() {
  const t = useT();
  const path = useDesk()?.open?.path ?? "";
  const at = useMoment()?.at ?? null;
  const { ids } = useCompared();
  const [open, setOpen] = useState<{ id: string; row: string } | null>(null);
  const asked = ids.length >= FEWEST ? { ids: [...ids], at } : null;
  const reading = useLongCall("compare-measures", asked, "last-answer");
  const { answer } = reading;
  const opened = answer?.measures.find((measure) => measure.id === open?.id);
  return (
    <div className="page" data-aside={opened !== undefined}>
      <main>
        <div>
          <h1>{t("compare-screen-title")}</h1>
          {answer ? <Counts comparison={answer} /> : null}
        </div>
        <ChosenMeasures ids={ids} compared={answer?.measures ?? []} underWay={reading.pending} />
        <div className="bar">
          {ids.length < MOST ? (
            <MeasurePicker taken={ids} onPick={(id) => addCompared(path, id)} />
          ) : (
            <span className="hint">{t("compare-screen-full", { most: MOST })}</span>
          )}
          {answer ? <Tools ids={ids} at={at} /> : null}
        </div>
        <LongWork reading={reading} label={t("compare-screen-comparing", { count: ids.length })} />
        {asked === null ? (
          <p className="empty">{t("compare-screen-choose", { count: ids.length, most: MOST })}</p>
        ) : null}
        {answer ? (
          <Rows
            comparison={answer}
            opened={open?.id ?? null}
            onOpen={(id, row) => setOpen({ id, row })}
            onClose={() => setOpen(null)}
          />
        ) : null}
      </main>
      {opened ? (
        <SidePanel
          place={`${opened.ref ?? opened.title} · ${open?.row}`}
          onClose={() => setOpen(null)}
        >
          <MeasureGlance id={opened.id} />
        </SidePanel>
      ) : null}
    </div>
  );
}

function Counts({ comparison }: { comparison: Comparison }) {
  const t = useT();
  const reader = useLanguage();
  const { fields, clauses } = rowCounts(comparison);
  const facts = [
    t("compare-screen-measures-count", { count: comparison.measures.length }),
    t("compare-screen-fields-count", { ...fields }),
  ];
  if (clauses.all > 0) facts.push(t("compare-screen-clauses-count", { ...clauses }));
  const left = comparison.not_compared.map((code) =>
    isLanguage(code) ? languageName(code) : code,
  );
  if (left.length > 0)
    facts.push(t("compare-screen-not-compared", { languages: inSeries(left, reader) }));
  return (
    <p className="sub">
      <Facts facts={facts} />
    </p>
  );
}

function Tools({ ids, at }: { ids: readonly string[]; at: string | null }) {
  const t = useT();
  const shown = useShown();
  const [saving, setSaving] = useState(false);
  return (
    <>
      <Checkbox
        className="check"
        isSelected={shown === "differing"}
        onChange={(only) => show(only ? "differing" : "all")}
      >
        <span className="check-box" />
        {t("compare-screen-only-differs")}
      </Checkbox>
      <span className="bar-end">
        <Button className="button" onPress={() => go({ name: "wording" })}>
          {t("compare-screen-to-wording")}
        </Button>
        <Button className="button" data-tone="primary" onPress={() => setSaving(true)}>
          {t("compare-screen-save")}
        </Button>
      </span>
      {saving ? (
        <ExportBeside
          what={{ kind: "comparison", ids: [...ids], at }}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}

function Rows(props: Omit<ComparedTableProps, "rows">) {
  const t = useT();
  const shown = useShown();
  const rows = rowsOf(props.comparison, shown);
  if (rows.length === 0) return <p className="empty">{t("compare-screen-nothing-differs")}</p>;
  return <ComparedTable {...props} rows={rows} />;
}
