/** Every change to the file, newest first; each can be looked back to, and some can be undone. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Change } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { formatDate, hourOf } from "../../shared/text/dates.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { byDay, lookBackTo, undo } from "./history.state.ts";

const STEP = 100;

export function HistoryPage() {
  const t = useT();
  const language = useLanguage();
  const [limit, setLimit] = useState(STEP);
  const [undoing, setUndoing] = useState<Change | null>(null);
  const { answer, error } = useCall("history", { offset: 0, limit });
  const changes = answer?.changes ?? [];
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("window-page-history")}</h1>
          <p className="sub">{answer ? t("history-count", { count: answer.total }) : null}</p>
        </div>
        {error ? <Problem error={error} /> : null}
        <div className="scrolling">
          {byDay(changes).map((day) => (
            <section key={`${day.date}${day.changes[0]?.id}`} className="history-day">
              <h2>{formatDate(day.date, language, "long")}</h2>
              <ul className="plain-list">
                {day.changes.map((change) => (
                  <ChangeShown key={change.id} change={change} onUndo={setUndoing} />
                ))}
              </ul>
            </section>
          ))}
          {answer && changes.length < answer.total ? (
            <Button className="button" onPress={() => setLimit(Math.min(limit + STEP, 500))}>
              {t("history-more")}
            </Button>
          ) : null}
        </div>
      </main>
      {undoing ? <UndoDialog change={undoing} onClose={() => setUndoing(null)} /> : null}
    </div>
  );
}

function ChangeShown({ change, onUndo }: { change: Change; onUndo: (change: Change) => void }) {
  const t = useT();
  const moment = useMoment();
  return (
    <li className="change" data-undone={change.undone}>
      <span className="change-number">{change.number}</span>
      <span className="change-time">{hourOf(change.time)}</span>
      <span className="change-words">
        <span dir="auto">{change.title}</span>
        <small>
          {[
            change.author,
            t("history-records", { count: change.records }),
            change.undone ? t("history-undone") : "",
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
      <span className="change-acts">
        <Button className="plain-button" onPress={() => lookBackTo(change)}>
          {moment?.at === change.id ? t("history-looking") : t("history-look")}
        </Button>
        {change.can_undo && !change.undone && moment === null ? (
          <Button className="plain-button" onPress={() => onUndo(change)}>
            {t("history-undo")}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

function UndoDialog({ change, onClose }: { change: Change; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog
      role="alertdialog"
      title={t("history-undo-title", { title: change.title })}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("history-keep")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            onPress={() => {
              onClose();
              void undo(change);
            }}
          >
            {t("history-undo")}
          </Button>
        </>
      }
    >
      <p>{t("history-undo-explains", { count: change.records })}</p>
    </Dialog>
  );
}
