/** Silence procedures: where each stands, until when, and the messages that arrived. Never leaves the desk. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useT } from "../../strings/index.ts";
import { EventForm } from "./EventForm.tsx";
import { ProcedureShown } from "./ProcedureShown.tsx";
import type { Adding } from "./silence.state.ts";

export function SilencePage() {
  const t = useT();
  const canWrite = useCanWrite();
  const past = useMoment() !== null;
  const [adding, setAdding] = useState<Adding | null>(null);
  const { answer, error } = useCall("silences", { id: null, now: null });
  return (
    <div className="page">
      <main>
        <div className="bar">
          <div>
            <h1>{t("silence-page")}</h1>
            <p className="sub">{t("silence-sub")}</p>
            {past ? <p className="sub">{t("silence-as-now")}</p> : null}
          </div>
          {canWrite ? (
            <div className="bar-end">
              <Button
                className="button"
                data-tone="primary"
                onPress={() => setAdding({ kind: "start" })}
              >
                {t("silence-start")}
              </Button>
            </div>
          ) : null}
        </div>
        {error ? <Problem error={error} /> : null}
        {answer?.procedures.length === 0 ? <p className="empty">{t("silence-none")}</p> : null}
        {answer && answer.procedures.length > 0 ? (
          <div className="scrolling silences">
            {answer.procedures.map((procedure) => (
              <ProcedureShown
                key={procedure.id}
                procedure={procedure}
                onAdd={canWrite ? setAdding : null}
              />
            ))}
          </div>
        ) : null}
      </main>
      {adding ? <EventForm adding={adding} onClose={() => setAdding(null)} /> : null}
    </div>
  );
}
