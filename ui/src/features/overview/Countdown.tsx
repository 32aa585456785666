/** How long until the meeting that is prepared for, and when and where it is. */
import { Button } from "react-aria-components";
import type { MeetingLine } from "../../backend/index.ts";
import { go } from "../../shared/navigation.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { formatDay, formatDistance, formatMoment } from "../../shared/text/moments.ts";
import { useLanguage, useT } from "../../strings/index.ts";

export function Countdown({ meeting }: { meeting: MeetingLine | null }) {
  const t = useT();
  if (!meeting) {
    return (
      <section className="countdown" aria-label={t("overview-page")}>
        <p className="countdown-days">{t("overview-no-meeting")}</p>
        <p className="quiet">{t("overview-no-meeting-explains")}</p>
        <ToMeetings label={t("overview-set-meeting")} />
      </section>
    );
  }
  return (
    <section className="countdown" aria-label={meeting.title}>
      <h2 dir="auto">{meeting.title}</h2>
      <When meeting={meeting} />
      <ToMeetings label={t("overview-edit-meeting")} />
    </section>
  );
}

function When({ meeting }: { meeting: MeetingLine }) {
  const t = useT();
  const language = useLanguage();
  const { moment } = meeting;
  if (!moment) {
    const known = meeting.fields.date;
    return (
      <p className="countdown-days">
        {known ? formatDate(known, language, "long") : t("overview-date-open")}
      </p>
    );
  }
  const words = meeting.hour_known
    ? formatMoment(moment, language, t)
    : [formatDay(moment.day, language), t("overview-hour-open"), moment.place]
        .filter(Boolean)
        .join(" · ");
  return (
    <>
      <p className="countdown-days">{formatDistance(moment.days, t)}</p>
      <p className="countdown-when">
        {words}
        {moment.days > 0 ? (
          <>
            {" · "}
            {t("overview-working-left", { days: moment.working_days })}
          </>
        ) : null}
      </p>
    </>
  );
}

function ToMeetings({ label }: { label: string }) {
  return (
    <p>
      <Button className="button" onPress={() => go({ name: "meetings" })}>
        {label}
      </Button>
    </p>
  );
}
