/** A delegation's word that its printed entries are right: who, when, by which note. */
import { useState } from "react";
import { Day } from "../../shared/ui/Day.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { useT } from "../../strings/index.ts";
import { Acting } from "./Acting.tsx";
import { confirm } from "./clearance.state.ts";

export function ConfirmDialog({ ids }: { ids: readonly string[] }) {
  const t = useT();
  const [by, setBy] = useState("");
  const [date, setDate] = useState<string | null>(null);
  const [reference, setReference] = useState("");
  return (
    <Acting
      title={t("clearance-screen-confirm-title")}
      act={t("clearance-screen-confirm-do")}
      ready={by.trim() !== ""}
      perform={() => confirm(ids, by, date, reference)}
    >
      <p className="quiet">{t("clearance-screen-confirm-explains")}</p>
      <div className="form">
        <Field label={t("clearance-screen-confirm-by")} value={by} onChange={setBy} autoFocus />
        <Day
          place="above"
          label={t("clearance-screen-confirm-date")}
          value={date}
          onChange={setDate}
        />
        <Field
          label={t("clearance-screen-confirm-reference")}
          value={reference}
          onChange={setReference}
        />
      </div>
    </Acting>
  );
}
