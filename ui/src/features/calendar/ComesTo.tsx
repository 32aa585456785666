/** What a meeting that is being typed comes to: its own moment and that of each deadline. */
import type { MeetingFields } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { formatDistance, formatMoment } from "../../shared/text/moments.ts";
import { MissingHolidays } from "../../shared/ui/MissingHolidays.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";

interface ComesToProps {
  fields: MeetingFields;
  /** Whether everything typed is well stated; else the last count stays. */
  sound: boolean;
}

export function ComesTo({ fields, sound }: ComesToProps) {
  const t = useT();
  const language = useLanguage();
  const { answer, error } = useCall("meeting-count", sound ? { meeting: fields } : null);
  return (
    <aside aria-label={t("calendar-meeting-comes-to")}>
      <h2>{t("calendar-meeting-comes-to")}</h2>
      {error ? <Problem error={error} /> : null}
      <div role="status">
        {answer?.moment ? (
          <p>
            {formatDistance(answer.moment.days, t)}
            <small className="place">{formatMoment(answer.moment, language, t)}</small>
          </p>
        ) : null}
        <dl className="comes-to">
          {answer?.deadlines.map((deadline) => (
            <div key={deadline.id}>
              <dt dir="auto">{deadline.title}</dt>
              <dd>
                {deadline.moment
                  ? formatMoment(deadline.moment, language, t)
                  : t("overview-not-counted")}
                {deadline.rest ? <small>{t("overview-rest", { why: deadline.rest })}</small> : null}
              </dd>
            </div>
          ))}
        </dl>
        <MissingHolidays deadlines={answer?.deadlines ?? []} />
      </div>
    </aside>
  );
}
