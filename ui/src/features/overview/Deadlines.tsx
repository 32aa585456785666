/** What is due before and after the meeting, each with its place, offset and what is left. */
import type { DeadlineLine } from "../../backend/index.ts";
import { formatDistance, formatMoment } from "../../shared/text/moments.ts";
import { MissingHolidays } from "../../shared/ui/MissingHolidays.tsx";
import { useLanguage, useT } from "../../strings/index.ts";

export function Deadlines({ deadlines }: { deadlines: readonly DeadlineLine[] }) {
  const t = useT();
  return (
    <section aria-label={t("overview-deadlines")}>
      <h2>{t("overview-deadlines")}</h2>
      {deadlines.length === 0 ? <p className="quiet">{t("overview-no-deadlines")}</p> : null}
      {deadlines.length > 0 ? (
        <table className="list wide deadlines">
          <thead>
            <tr>
              <th scope="col">{t("overview-due-what")}</th>
              <th scope="col">{t("overview-due-when")}</th>
              <th scope="col">{t("overview-due-left")}</th>
            </tr>
          </thead>
          <tbody>
            {deadlines.map((deadline) => (
              <Line key={deadline.id} deadline={deadline} />
            ))}
          </tbody>
        </table>
      ) : null}
      <MissingHolidays deadlines={deadlines} />
    </section>
  );
}

function Line({ deadline }: { deadline: DeadlineLine }) {
  const t = useT();
  const language = useLanguage();
  const { moment } = deadline;
  return (
    <tr data-passed={moment?.passed ?? false}>
      <th scope="row">
        <bdi>{deadline.title}</bdi>
      </th>
      <td>
        {moment ? formatMoment(moment, language, t, "short") : t("overview-not-counted")}
        {deadline.rest ? <small>{t("overview-rest", { why: deadline.rest })}</small> : null}
      </td>
      <td>
        {moment ? (
          <Left days={moment.days} working={moment.working_days} over={moment.passed} />
        ) : null}
      </td>
    </tr>
  );
}

function Left({ days, working, over }: { days: number; working: number; over: boolean }) {
  const t = useT();
  if (over) return <>{t("overview-over")}</>;
  return (
    <>
      {formatDistance(days, t)}
      {days > 1 ? <small>{t("overview-working-left", { days: working })}</small> : null}
    </>
  );
}
