/** The adoption calendar: a year of months in a list, with what is adopted, begins, ends or is to be reviewed. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { CalendarMonth } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { useLists } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { formatDay, formatMonth } from "../../shared/text/moments.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { GROUPS, MONTHS, spanAround } from "./calendar.state.ts";

export function CalendarPage() {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const { answer: overview } = useCall("overview", {});
  const [moved, setMoved] = useState(0);
  const [state, setState] = useState("");
  const [group, setGroup] = useState("");
  const span = overview ? spanAround(overview.today, moved) : null;
  const { answer, error } = useCall(
    "calendar",
    span ? { ...span, state: state || null, groups: group ? [group] : [] } : null,
  );
  const month = (iso: string) => formatMonth(iso, language);
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("calendar-page")}</h1>
          <p className="sub">{t("calendar-sub")}</p>
        </div>
        <div className="bar">
          <Button className="button" onPress={() => setMoved(moved - MONTHS)}>
            {t("calendar-earlier")}
          </Button>
          <Button className="button" isDisabled={moved === 0} onPress={() => setMoved(0)}>
            {t("calendar-this-month")}
          </Button>
          <Button className="button" onPress={() => setMoved(moved + MONTHS)}>
            {t("calendar-later")}
          </Button>
          <Choice
            label={t("calendar-state")}
            value={state}
            onChange={setState}
            options={[
              { value: "", label: t("calendar-any") },
              ...lists.states.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
          <Choice
            label={t("calendar-show")}
            value={group}
            onChange={setGroup}
            options={["", ...GROUPS].map((each) => ({
              value: each,
              label: t("calendar-group", { group: each }),
            }))}
          />
        </div>
        {span ? (
          <p className="sub" role="status">
            {t("calendar-span", { from: month(span.from), to: month(span.to) })}
            {answer ? ` · ${t("calendar-count", { count: answer.total })}` : null}
          </p>
        ) : null}
        {error ? <Problem error={error} /> : null}
        {answer && answer.months.length === 0 ? (
          <p className="empty">{t("calendar-empty")}</p>
        ) : null}
        <section
          className="scrolling"
          aria-label={t("calendar-page")}
          // A list that scrolls is reached by the Tab key, and then moved by the arrows.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
          tabIndex={0}
        >
          {answer?.months.map((each) => (
            <Month key={each.month} month={each} today={answer.today} />
          ))}
        </section>
      </main>
    </div>
  );
}

function Month({ month, today }: { month: CalendarMonth; today: string }) {
  const t = useT();
  const language = useLanguage();
  const isYear = month.month.length === 4;
  const title = isYear
    ? t("calendar-year-only", { year: month.month })
    : formatMonth(month.month, language);
  return (
    <section className="calendar-month" data-now={today.startsWith(month.month) && !isYear}>
      <h2>{title}</h2>
      <table className="list wide calendar">
        <thead className="only-read">
          <tr>
            <th scope="col">{t("calendar-date")}</th>
            <th scope="col">{t("calendar-what")}</th>
            <th scope="col">{t("calendar-state")}</th>
            <th scope="col">{t("calendar-measure")}</th>
          </tr>
        </thead>
        <tbody>
          {month.entries.map((entry) => (
            <tr key={`${entry.date} ${entry.measure} ${entry.label}`} data-passed={entry.passed}>
              <td className="nowrap">
                {entry.date.length === 10
                  ? formatDay(entry.date, language, "short")
                  : formatDate(entry.date, language, "long")}
              </td>
              <td>{entry.label}</td>
              <td>
                <bdi>{entry.state}</bdi>
              </td>
              <th scope="row">
                <Button
                  className="plain-button changed-title"
                  onPress={() => go({ name: "measure", id: entry.measure })}
                >
                  <bdi>{entry.title || t("window-untitled")}</bdi>
                </Button>
                {entry.reference ? (
                  <small>
                    <bdi>{entry.reference}</bdi>
                  </small>
                ) : null}
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
