/** The first page of an open file: how long until the meeting, what is due, what changed, what waits. */
import { Button } from "react-aria-components";
import type { OverviewAnswer } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { TaskList } from "../../shared/tasks/TaskList.tsx";
import { formatDay } from "../../shared/text/moments.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { Board } from "./Board.tsx";
import { Changes } from "./Changes.tsx";
import { Countdown } from "./Countdown.tsx";
import { Deadlines } from "./Deadlines.tsx";
import { Drafts } from "./Drafts.tsx";
import { Reminders } from "./Reminders.tsx";

export function OverviewPage() {
  const t = useT();
  const { answer, error } = useCall("overview", {});
  return (
    <div className="page" data-aside={answer !== undefined}>
      <main>
        <h1 className="only-read">{t("overview-page")}</h1>
        {error ? <Problem error={error} /> : null}
        {answer ? (
          <div className="scrolling overview">
            <Countdown meeting={answer.meeting} />
            {answer.meeting ? <Deadlines deadlines={answer.meeting.deadlines} /> : null}
            <Changes offers={answer.since} />
          </div>
        ) : null}
      </main>
      {answer ? <Aside answer={answer} /> : null}
    </div>
  );
}

function Aside({ answer }: { answer: OverviewAnswer }) {
  const t = useT();
  const language = useLanguage();
  return (
    <aside aria-label={t("overview-reminders")}>
      {answer.demo_day ? (
        <p className="place">
          {t("overview-demo-day", { day: formatDay(answer.today, language) })}
        </p>
      ) : null}
      <Reminders reminders={answer.reminders} />
      <Drafts />
      <section aria-label={t("overview-tasks")}>
        <h3>{t("overview-tasks")}</h3>
        <TaskList tasks={answer.tasks} />
      </section>
      <section aria-label={t("overview-board")}>
        <h3>{t("overview-board")}</h3>
        <Board groups={answer.board} />
        <p className="notes-end">
          <Button className="plain-button" onPress={() => go({ name: "submissions" })}>
            {t("overview-board-open")}
          </Button>
        </p>
      </section>
    </aside>
  );
}
