/** Meetings with their deadlines, and the places by whose hours and working days these are counted. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { MeetingLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { formatMoment } from "../../shared/text/moments.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { MeetingEditor } from "./MeetingEditor.tsx";
import { PlacesSection } from "./PlacesSection.tsx";
import { SittingPage } from "./SittingPage.tsx";

export function MeetingsPage() {
  const t = useT();
  const canWrite = useCanWrite();
  const { answer, error } = useCall("meetings", {});
  const [editing, setEditing] = useState<MeetingLine | "new" | null>(null);
  const [held, setHeld] = useState<MeetingLine | null>(null);
  if (held) return <SittingPage meeting={held} onClose={() => setHeld(null)} />;
  if (editing && answer) {
    return (
      <MeetingEditor
        meeting={editing === "new" ? null : editing}
        places={answer.places}
        onClose={() => setEditing(null)}
      />
    );
  }
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("calendar-meetings")}</h1>
          <p className="sub">{t("calendar-meetings-sub")}</p>
        </div>
        <div className="bar">
          {canWrite ? (
            <Button className="button" data-tone="primary" onPress={() => setEditing("new")}>
              {t("calendar-meeting-new")}
            </Button>
          ) : null}
        </div>
        {error ? <Problem error={error} /> : null}
        {answer ? (
          <div className="scrolling">
            {answer.meetings.length === 0 ? (
              <p className="empty">{t("calendar-meeting-none")}</p>
            ) : (
              <Meetings
                meetings={answer.meetings}
                onEdit={canWrite ? setEditing : null}
                onHold={setHeld}
              />
            )}
            <PlacesSection places={answer.places} />
          </div>
        ) : null}
      </main>
    </div>
  );
}

interface MeetingsProps {
  meetings: readonly MeetingLine[];
  onEdit: ((meeting: MeetingLine) => void) | null;
  onHold: (meeting: MeetingLine) => void;
}

function Meetings({ meetings, onEdit, onHold }: MeetingsProps) {
  const t = useT();
  const language = useLanguage();
  const when = (meeting: MeetingLine) => {
    if (meeting.moment && meeting.hour_known) return formatMoment(meeting.moment, language, t);
    const { date } = meeting.fields;
    return date ? formatDate(date, language, "long") : t("overview-date-open");
  };
  return (
    <table className="list wide">
      <thead>
        <tr>
          <th scope="col">{t("calendar-meeting-title")}</th>
          <th scope="col">{t("overview-due-when")}</th>
          <th scope="col">{t("overview-deadlines")}</th>
          <td>
            <span className="only-read">{t("calendar-sitting")}</span>
          </td>
          {onEdit ? (
            <td>
              <span className="only-read">{t("calendar-meeting-open")}</span>
            </td>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id}>
            <th scope="row">
              <bdi>{meeting.title}</bdi>
              <small>
                {[
                  t("calendar-meeting-kind-of", { kind: meeting.fields.kind }),
                  meeting.fields.current ? t("calendar-meeting-current") : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </th>
            <td>{when(meeting)}</td>
            <td>
              <bdi>{meeting.deadlines.map(({ title }) => title).join(" · ")}</bdi>
            </td>
            <td>
              <Button
                className="button"
                onPress={() => onHold(meeting)}
                aria-label={t("calendar-sitting-of", { title: meeting.title })}
              >
                {t("calendar-sitting")}
              </Button>
            </td>
            {onEdit ? (
              <td>
                <Button
                  className="button"
                  onPress={() => onEdit(meeting)}
                  aria-label={t("calendar-meeting-edit", { title: meeting.title })}
                >
                  {t("calendar-meeting-open")}
                </Button>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
