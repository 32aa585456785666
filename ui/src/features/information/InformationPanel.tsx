/** Beside the information view: what is known of one cell and from where, the searches recorded, and recording more. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { MatrixCell } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import type { Place } from "../../shared/grid/StateGrid.tsx";
import { go } from "../../shared/navigation.ts";
import { labelOf, useLists, useMoment } from "../../shared/register.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useT } from "../../strings/index.ts";
import { EntryForm } from "./EntryForm.tsx";
import { EntryShown } from "./EntryShown.tsx";
import { type Entry, knownValue, type Shown, select, useView } from "./information.state.ts";
import { ValueWords } from "./ValueWords.tsx";

/** Closes the panel and gives the focus back to its cell. */
function close() {
  const cell = document.querySelector<HTMLElement>("[role=grid] [aria-selected=true]");
  select(null);
  cell?.focus();
}

export function InformationPanel({ shown, place }: { shown: Shown; place: Place }) {
  const t = useT();
  const row = shown.rows.find(({ state }) => state === place.state);
  const column = shown.columns.find(({ code }) => code === place.column);
  const cell = row?.cells.find((each) => each.column === place.column);
  if (!row || !column || !cell) return null;
  const value = knownValue(cell.coverage);
  return (
    <aside
      className="information-panel"
      aria-label={t("matrix-screen-panel")}
      onKeyDown={(event) => {
        // A dialog above it has its own Escape.
        const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === "Escape" && isWithin) close();
      }}
    >
      <div className="aside-bar">
        <span className="aside-place">
          <bdi>{row.name}</bdi> · <bdi>{column.short}</bdi> <bdi>{column.label}</bdi>
        </span>
        <Button className="plain-button" onPress={close}>
          {t("window-close")}
        </Button>
      </div>
      <h2>
        <ValueWords code={cell.coverage} />
      </h2>
      {value ? <p className="quiet">{t(`information-means-${value}`)}</p> : null}
      <Measures cell={cell} />
      <Entries place={place} columns={shown.columns} />
    </aside>
  );
}

function Measures({ cell }: { cell: MatrixCell }) {
  const t = useT();
  const lists = useLists();
  if (cell.measures.length === 0) return null;
  return (
    <section aria-label={t("matrix-screen-measures", { count: cell.measures.length })}>
      <h3>{t("matrix-screen-measures", { count: cell.measures.length })}</h3>
      <ul className="plain-list">
        {cell.measures.map((measure) => {
          const line = cell.lines.find((each) => each.measure === measure);
          return (
            <li key={measure}>
              <Button className="list-button" onPress={() => go({ name: "measure", id: measure })}>
                <bdi>{line?.title ?? measure}</bdi>
                {line ? (
                  <small>
                    {[line.reference, line.stage ? labelOf(lists.stages, line.stage) : ""]
                      .filter(Boolean)
                      .join(" · ")}
                  </small>
                ) : null}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Entries({ place, columns }: { place: Place; columns: Shown["columns"] }) {
  const t = useT();
  const { columns: kind } = useView();
  const canWrite = useCanWrite();
  const at = useMoment()?.at ?? null;
  const [editing, setEditing] = useState<Entry | "new" | null>(null);
  const { answer, error } = useCall("information", {
    state: place.state,
    column_kind: kind,
    column: place.column,
    at,
  });
  return (
    <section aria-label={t("information-entries")}>
      <h3>{t("information-entries")}</h3>
      {error ? <Problem error={error} /> : null}
      {answer && answer.entries.length === 0 ? (
        <p className="quiet">{t("information-none-recorded")}</p>
      ) : null}
      <ul className="plain-list">
        {(answer?.entries ?? []).map((entry) => (
          <EntryShown
            key={entry.id}
            entry={entry}
            onChange={canWrite ? () => setEditing(entry) : null}
          />
        ))}
      </ul>
      {at ? <p className="quiet">{t("information-looking-back")}</p> : null}
      {canWrite ? (
        <Button className="button" onPress={() => setEditing("new")}>
          {t("information-record")}
        </Button>
      ) : null}
      {editing ? (
        <EntryForm
          kind={kind}
          columns={columns}
          place={place}
          entry={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </section>
  );
}
