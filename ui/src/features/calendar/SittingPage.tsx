/** A meeting while it is prepared and held: what is open, and the record of a day with the desk's own notes. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { AgendaItem, MeetingLine, SittingEntry, WireError } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { useLists } from "../../shared/register.ts";
import { saveComment } from "../../shared/tasks/tasks.state.ts";
import { hourOf } from "../../shared/text/dates.ts";
import { formatDay, formatInstant } from "../../shared/text/moments.ts";
import { inSeries } from "../../shared/text/series.ts";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useLanguage, useT } from "../../strings/index.ts";

export interface SittingPageProps {
  meeting: MeetingLine;
  onClose: () => void;
}

export function SittingPage({ meeting, onClose }: SittingPageProps) {
  const t = useT();
  const language = useLanguage();
  const canWrite = useCanWrite();
  const [day, setDay] = useState<string | null>(null);
  const { answer, error } = useCall("sitting", { meeting: meeting.id, day });
  return (
    <div className="page">
      <main>
        <div className="bar">
          <h1 dir="auto">{meeting.title}</h1>
          <span className="grow" />
          <Button className="button" onPress={onClose}>
            {t("calendar-meetings")}
          </Button>
        </div>
        <p className="quiet">{t("calendar-sitting-private")}</p>
        {error ? <Problem error={error} /> : null}
        {answer ? (
          <div className="scrolling">
            <h2 className="form-part">{t("calendar-agenda")}</h2>
            <Agenda items={answer.agenda} />
            <h2 className="form-part">
              {t("calendar-record", { day: formatDay(answer.day, language) })}
            </h2>
            <p className="bar">
              <Button className="button" onPress={() => setDay(dayBeside(answer.day, -1))}>
                {t("calendar-record-day-before")}
              </Button>
              <Button className="button" onPress={() => setDay(dayBeside(answer.day, 1))}>
                {t("calendar-record-day-after")}
              </Button>
              <Button className="button" onPress={() => setDay(dayOf(new Date()))}>
                {t("calendar-record-today")}
              </Button>
            </p>
            <Entries entries={answer.record} />
            {canWrite ? (
              <NoteForm meeting={meeting.id} onKept={() => setDay(dayOf(new Date()))} />
            ) : null}
          </div>
        ) : null}
      </main>
    </div>
  );
}

/** The day of an instant as this machine's clock has it, ISO. */
function dayOf(time: Date): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The day so many days beside an ISO day. */
function dayBeside(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

function Agenda({ items }: { items: readonly AgendaItem[] }) {
  const t = useT();
  if (items.length === 0) return <p className="empty">{t("calendar-agenda-none")}</p>;
  return (
    <table className="list wide">
      <thead>
        <tr>
          <th scope="col">{t("calendar-agenda-item")}</th>
          <th scope="col">{t("calendar-agenda-words")}</th>
          <th scope="col">{t("calendar-agenda-open")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AgendaRow
            key={`${item.kind}${item.subject}${item.number ?? ""}${item.words}`}
            item={item}
          />
        ))}
      </tbody>
    </table>
  );
}

function AgendaRow({ item }: { item: AgendaItem }) {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const states = item.states.map(
    (code) => lists.states.find((state) => state.code === code)?.name ?? code,
  );
  const told = {
    brackets: t("calendar-agenda-brackets", {
      count: item.count,
      states: inSeries(states, language),
    }),
    aside: t("calendar-agenda-aside", { count: item.count }),
    silence: item.until
      ? t("calendar-agenda-silence", {
          moment: formatInstant(item.until, item.place, language, t),
        })
      : "",
  }[item.kind];
  const name = [item.title, item.number].filter(Boolean).join(" · ");
  const page = item.kind === "silence" ? "silences" : "rolling";
  return (
    <tr>
      <th scope="row">
        <Button className="plain-button" onPress={() => go({ name: page })}>
          <bdi>{name}</bdi>
        </Button>
      </th>
      <td dir="auto">{item.words}</td>
      <td>{told}</td>
    </tr>
  );
}

function Entries({ entries }: { entries: readonly SittingEntry[] }) {
  const t = useT();
  if (entries.length === 0) return <p className="empty">{t("calendar-record-none")}</p>;
  return (
    <table className="list wide">
      <thead>
        <tr>
          <th scope="col">{t("calendar-record-time")}</th>
          <th scope="col">{t("calendar-record-what")}</th>
          <th scope="col">{t("calendar-record-who")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.at}${entry.operation ?? entry.words}`}>
            <td>{hourOf(entry.at)}</td>
            <td dir="auto">
              {entry.kind === "note" ? <strong>{t("calendar-record-note")} </strong> : null}
              {entry.words}
              {entry.undone ? <small> · {t("calendar-record-undone")}</small> : null}
            </td>
            <td>
              <bdi>{entry.author}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoteForm({ meeting, onKept }: { meeting: string; onKept: () => void }) {
  const t = useT();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<WireError | null>(null);
  async function keep() {
    if (text.trim() === "") return;
    const typed = { about: meeting, text: text.trim(), audience: "delegation", settled: false };
    const failed = await saveComment(null, typed);
    setProblem(failed);
    if (failed) return;
    setText("");
    onKept();
  }
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label={t("calendar-record-add")} value={text} onChange={setText} />
      <Button className="button" data-tone="primary" type="submit">
        {t("overview-keep")}
      </Button>
      {problem ? <Problem error={problem} /> : null}
    </form>
  );
}
