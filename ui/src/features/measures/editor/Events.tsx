/** Dates: what happened when, to the day, month or year, and the source that shows it. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { type ListElement, ListOf, type SetElement } from "../../../shared/fields/ListOf.tsx";
import { OneOf } from "../../../shared/fields/OneOf.tsx";
import { precisionOf } from "../../../shared/fields/readDate.ts";
import { TypedDate } from "../../../shared/fields/TypedDate.tsx";
import { text } from "../../../shared/json.ts";
import { useT } from "../../../strings/index.ts";
import { useCodes } from "./codes.ts";
import { useNotes, useValue } from "./editing.ts";
import { elements } from "./elements.ts";

const BLANK = { kind: "adopted", date: null, precision: "unknown", source: null };

export function EventsField() {
  const t = useT();
  const [value, change] = useValue("events");
  return (
    <Beside path="events" notes={useNotes("events")}>
      <ListOf
        elements={elements(value)}
        onChange={change}
        letter="e"
        blank={BLANK}
        nameOf={(number) => t("fiche-event", { number })}
        addLabel={t("fiche-add-event")}
        draw={draw}
      />
    </Beside>
  );
}

const draw = (element: ListElement, set: SetElement) => <Event element={element} set={set} />;

function Event({ element, set }: { element: ListElement; set: SetElement }) {
  const t = useT();
  const kinds = useCodes("events");
  const [sources] = useValue("sources");
  const path = `events/${element.id}`;
  const notes = {
    own: useNotes(path),
    kind: useNotes(`${path}/kind`),
    date: useNotes(`${path}/date`),
    source: useNotes(`${path}/source`),
  };
  const choices = elements(sources).map((source, place) => ({
    value: source.id,
    label: [
      t("fiche-source", { number: place + 1 }),
      t.code("source", text(source.kind) ?? "other"),
      text(source.locator),
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  return (
    <Beside path={path} notes={notes.own}>
      <div className="event-fields">
        <Beside path={`${path}/kind`} notes={notes.kind}>
          <OneOf
            label={t("fiche-event-kind")}
            options={kinds}
            none={null}
            value={text(element.kind)}
            onChange={(kind) => kind && set(element.id, { kind })}
          />
        </Beside>
        <Beside path={`${path}/date`} notes={notes.date}>
          <TypedDate
            label={t("fiche-event-date")}
            value={text(element.date)}
            onChange={(date) => set(element.id, { date, precision: precisionOf(date) })}
          />
        </Beside>
        {choices.length > 0 || element.source ? (
          <Beside path={`${path}/source`} notes={notes.source}>
            <OneOf
              label={t("fiche-event-source")}
              options={choices}
              value={text(element.source)}
              none={t("fiche-no-source")}
              onChange={(source) => set(element.id, { source })}
            />
          </Beside>
        ) : null}
      </div>
    </Beside>
  );
}
