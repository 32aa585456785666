/** One wording: who said what of it, who has not spoken, and the words that are asked for. */
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { formatDate } from "../../shared/text/dates.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { useNames } from "./names.ts";
import { lookAtSubject, type Position, type Subject } from "./positions.state.ts";
import { kindOf, placeOf } from "./title.ts";

interface PanelProps {
  subject: Subject;
  /** Opens the form: a new position, or one that is there. */
  onRecord: ((position: Position | null) => void) | null;
}

export function SubjectPanel({ subject, onRecord }: PanelProps) {
  const t = useT();
  const names = useNames();
  const panel = useRef<HTMLElement>(null);
  // Whoever works by keys goes on in the panel, and back at the line when it is closed.
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  function close() {
    document.querySelector<HTMLElement>('.subject-line[data-chosen="true"]')?.focus();
    lookAtSubject(null);
  }
  return (
    <aside ref={panel} tabIndex={-1} aria-label={t("positions-panel")}>
      <div className="aside-bar">
        <span className="aside-place">
          <bdi>{kindOf(subject, t, names)}</bdi>
        </span>
        <Button className="plain-button" onPress={close}>
          {t("positions-close")}
        </Button>
      </div>
      <h2>
        <bdi>{placeOf(subject, t)}</bdi>
      </h2>
      {subject.words ? (
        <p className="words" dir="auto">
          {subject.words}
        </p>
      ) : null}
      {onRecord ? (
        <Button className="button" onPress={() => onRecord(null)}>
          {t("positions-record-on-it")}
        </Button>
      ) : null}
      <h3>{t("positions-said")}</h3>
      {subject.positions.length === 0 ? (
        <p className="quiet">{t("positions-nobody-spoke")}</p>
      ) : (
        <ul className="plain-list">
          {subject.positions.map((position) => (
            <li key={position.id} className="position">
              <Said position={position} onEdit={onRecord ? () => onRecord(position) : null} />
            </li>
          ))}
        </ul>
      )}
      <AskedFor subject={subject} />
      <h3>{t("positions-not-spoken")}</h3>
      {subject.not_spoken.length > 0 ? (
        <>
          <p>
            <bdi>{names.all(subject.not_spoken)}</bdi>
          </p>
          <p className="place">{t("positions-not-spoken-explains")}</p>
        </>
      ) : (
        <p className="quiet">{t("positions-all-spoke")}</p>
      )}
    </aside>
  );
}

function Said({ position, onEdit }: { position: Position; onEdit: (() => void) | null }) {
  const t = useT();
  const language = useLanguage();
  const names = useNames();
  const state = names.one(position.state);
  const notes = [
    position.stale ? t("positions-stale") : "",
    position.noted ? "" : t("positions-version-not-noted"),
    position.counts ? "" : t("positions-replaced"),
    position.differing ? t("positions-differing") : "",
  ].filter(Boolean);
  return (
    <>
      <span className="position-said">
        <strong>
          <bdi>{state}</bdi>
        </strong>
        <span>{t.code("position", position.value)}</span>
      </span>
      <small dir="auto">{position.source}</small>
      <small>
        {position.date
          ? formatDate(position.date, language, "long")
          : t("positions-date-not-known")}
      </small>
      {notes.map((note) => (
        <small key={note} className="position-note">
          {note}
        </small>
      ))}
      {onEdit ? (
        <Button
          className="plain-button position-edit"
          aria-label={t("positions-edit-of", { state })}
          onPress={onEdit}
        >
          {t("positions-edit")}
        </Button>
      ) : null}
    </>
  );
}

function AskedFor({ subject }: { subject: Subject }) {
  const t = useT();
  const language = useLanguage();
  const names = useNames();
  if (subject.asks_for.length === 0) return null;
  return (
    <>
      <h3>{t("positions-asked-for")}</h3>
      {subject.asks_for.map(({ words, states }) => (
        <div key={states.join(" ") + Object.values(words).join(" ")}>
          <p className="words" dir="auto">
            {words[language] ?? Object.values(words)[0]}
          </p>
          <p className="place">
            <bdi>{names.all(states)}</bdi>
          </p>
        </div>
      ))}
    </>
  );
}
