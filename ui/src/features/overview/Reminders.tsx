/** What is due within a week, or overdue: deadlines and tasks in one short list. */
import type { Reminder } from "../../backend/index.ts";
import { formatDay, formatDistance } from "../../shared/text/moments.ts";
import { commaOf } from "../../shared/text/series.ts";
import { useLanguage, useT } from "../../strings/index.ts";

export function Reminders({ reminders }: { reminders: readonly Reminder[] }) {
  const t = useT();
  const language = useLanguage();
  if (reminders.length === 0) return null;
  return (
    <section className="reminders" aria-label={t("overview-reminders")}>
      <h3>{t("overview-reminders")}</h3>
      <ul className="plain-list">
        {reminders.map((reminder) => (
          <li key={`${reminder.kind} ${reminder.title} ${reminder.day}`}>
            <span dir="auto">{reminder.title}</span>
            <small>
              {reminder.days < 0
                ? t("overview-overdue", { days: -reminder.days })
                : formatDistance(reminder.days, t)}
              {" · "}
              {formatDay(reminder.day, language, "short")}
              {reminder.moment ? `${commaOf(language)} ${reminder.moment.hour}` : null}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
