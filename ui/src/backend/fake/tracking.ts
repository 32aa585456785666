/** What the fake file keeps around its measures: a meeting with deadlines, tasks, comments, developments, dates. */
import type {
  AnswerOf,
  CommentLine,
  DeadlineLine,
  DevelopmentLine,
  MeetingFields,
  MeetingLine,
  Moment,
  PlaceLine,
  RequestOf,
  TaskLine,
  Written,
} from "../index.ts";
import * as demo from "./demo.ts";
import type { FakeHistory } from "./history.ts";

const TODAY = "2026-03-10";
const DAY = 86_400_000;

const daysTo = (day: string) => (Date.parse(day) - Date.parse(TODAY)) / DAY;

function moment(day: string, hour: string, place = "The Hague", offset = "UTC+1"): Moment {
  const days = daysTo(day);
  return {
    time: `${day}T${hour}:00+01:00`,
    day,
    hour,
    place,
    offset,
    days,
    working_days: Math.max(0, Math.round((days * 5) / 7)),
    passed: days < 0,
  };
}

const MEETING: MeetingFields = {
  title: { en: "Ministerial meeting", ar: "الاجتماع الوزاري" },
  kind: "ministerial",
  date: "2026-03-27",
  start: "17:00",
  place: null,
  counts_by: "the-hague",
  expected: ["XAR", "XBE", "XLU"],
  current: true,
  deadlines: [
    {
      id: "d1",
      title: { en: "Submissions from delegations" },
      hours: null,
      days: 12,
      date: null,
      counting: "working",
      direction: "before",
      at: "17:00",
      place: null,
    },
    {
      id: "d2",
      title: { en: "Silence procedure ends" },
      hours: 72,
      days: null,
      date: null,
      counting: "calendar",
      direction: "after",
      at: null,
      place: null,
    },
  ],
};

const PLACES: PlaceLine[] = [
  {
    code: "new-york",
    id: null,
    revision: null,
    name: "New York",
    zone: "America/New_York",
    weekend: ["saturday", "sunday"],
    holidays: [],
    own: false,
  },
  {
    code: "the-hague",
    id: "place-1",
    revision: "place-1.1",
    name: "The Hague",
    zone: "Europe/Amsterdam",
    weekend: ["saturday", "sunday"],
    holidays: [{ date: "2026-04-27", title: { en: "King’s Day" } }],
    own: false,
  },
];

/** The fake counts nothing: its deadlines lie where the real program puts those of its own meeting. */
function deadlinesOf(fields: MeetingFields): DeadlineLine[] {
  const known: Record<string, Moment> = {
    d1: moment("2026-03-11", "17:00"),
    d2: moment("2026-03-30", "18:00", "The Hague", "UTC+2"),
  };
  return fields.deadlines.map((deadline) => ({
    id: deadline.id,
    title: deadline.title.en ?? "",
    moment: known[deadline.id] ?? null,
    rest: null,
    gap: null,
  }));
}

function meetingLine(id: string, fields: MeetingFields): MeetingLine {
  return {
    id,
    revision: `${id}.1`,
    title: fields.title.en ?? "",
    moment: fields.date ? moment(fields.date, fields.start ?? "09:00") : null,
    hour_known: fields.start !== null,
    deadlines: deadlinesOf(fields),
    fields,
  };
}

function taskOf(request: RequestOf<"task-save">, id: string): TaskLine {
  const about = demo.measures.find((measure) => measure.id === request.about);
  return {
    id,
    revision: `${id}.1`,
    title: request.title,
    about: about
      ? { id: about.id, kind: "measure", reference: about.reference, title: demo.titleOf(about) }
      : null,
    due: request.due,
    days: request.due ? daysTo(request.due) : null,
    assigned: request.assigned,
    done: request.done ? TODAY : null,
  };
}

const first = demo.measures[0]?.id ?? "";

export function fakeTracking(history: FakeHistory) {
  let meetings = [meetingLine("meeting-1", MEETING)];
  let tasks: TaskLine[] = [
    taskOf(
      {
        id: null,
        base: null,
        title: "Get the decider of the exemption in writing",
        about: first,
        due: "2026-03-12",
        assigned: "Legal adviser",
        done: false,
        lang: "en",
      },
      "task-1",
    ),
  ];
  let comments: (CommentLine & { about: string })[] = [];
  let developments: DevelopmentLine[] = [];

  /** Puts what was written where it belongs: over the one of its id, else at the end. */
  function put<Entry extends { id: string }>(list: Entry[], entry: Entry): Entry[] {
    const known = list.some(({ id }) => id === entry.id);
    return known ? list.map((each) => (each.id === entry.id ? entry : each)) : [...list, entry];
  }
  const written = (): Written => history.add("Edited one entry");
  const open = () => tasks.filter(({ done }) => done === null);

  return {
    dueSoon: () => open().filter(({ days }) => days !== null && days <= 7).length + 1,
    answers: {
      overview: (): AnswerOf<"overview"> => ({
        today: TODAY,
        demo_day: true,
        meeting: meetings.find(({ fields }) => fields.current) ?? null,
        board: [
          { work: "being-entered", label: "Being entered", states: ["Luminara"] },
          { work: "checked", label: "Checked", states: ["Arvandia", "Belmora"] },
        ],
        tasks: open(),
        reminders: open().map((task) => ({
          kind: "task",
          title: task.title,
          moment: null,
          day: task.due ?? TODAY,
          days: task.days ?? 0,
          about: task.about?.id ?? null,
        })),
        since: [
          {
            since: "2026-03-04",
            kind: "meeting",
            title: "Ambassadorial meeting",
            day: "2026-03-04",
          },
        ],
      }),
      "changes-since": (request: RequestOf<"changes-since">): AnswerOf<"changes-since"> => {
        if (request.since > "2026-03-08") return { total: 0, entries: [] };
        const entries = demo.measures.slice(0, 2).map((measure, index) => ({
          measure: measure.id,
          reference: measure.reference,
          state: demo.stateName(measure.state, request.lang),
          title: demo.titleOf(measure),
          became: index === 0 ? "changed" : "new",
          what: index === 0 ? ["stage", "dates"] : [],
          stage_before: index === 0 ? "Adopted" : null,
          stage_now: index === 0 ? "In force" : null,
          from: null,
          to: null,
          time: "2026-03-07T10:05:00+01:00",
        }));
        return { total: entries.length, entries };
      },
      calendar: (request: RequestOf<"calendar">): AnswerOf<"calendar"> => {
        const entries = demo.measures.flatMap((measure) =>
          measure.events
            .filter(({ kind }) => kind === "adopted" || kind === "in-force")
            .map(({ kind, date }) => ({
              date: date ?? "",
              group: kind === "adopted" ? "adopted" : "begins",
              label: kind === "adopted" ? "Adopted" : "Entered into force",
              measure: measure.id,
              reference: measure.reference,
              state: demo.stateName(measure.state, request.lang),
              title: demo.titleOf(measure),
              passed: (date ?? "") < TODAY,
            })),
        );
        const shown = entries
          .filter(({ date }) => date.slice(0, 7) >= request.from && date.slice(0, 7) <= request.to)
          .filter(({ group }) => request.groups.length === 0 || request.groups.includes(group))
          .sort((one, other) => one.date.localeCompare(other.date));
        const months = [...new Set(shown.map(({ date }) => date.slice(0, 7)))];
        return {
          today: TODAY,
          total: shown.length,
          months: months.map((month) => ({
            month,
            entries: shown.filter(({ date }) => date.startsWith(month)),
          })),
        };
      },
      meetings: (): AnswerOf<"meetings"> => ({ meetings, places: PLACES }),
      "meeting-count": ({ meeting }: RequestOf<"meeting-count">): AnswerOf<"meeting-count"> => {
        const line = meetingLine("typed", meeting);
        return { moment: line.moment, deadlines: line.deadlines };
      },
      "meeting-save": ({ id, meeting }: RequestOf<"meeting-save">): Written => {
        meetings = put(meetings, meetingLine(id ?? `meeting-${meetings.length + 1}`, meeting));
        return written();
      },
      "place-save": (): Written => written(),
      tasks: ({ about, with_done }: RequestOf<"tasks">): AnswerOf<"tasks"> => ({
        tasks: tasks.filter(
          (task) =>
            (about === null || task.about?.id === about) && (with_done || task.done === null),
        ),
      }),
      "task-save": (request: RequestOf<"task-save">): Written => {
        tasks = put(tasks, taskOf(request, request.id ?? `task-${tasks.length + 1}`));
        return written();
      },
      comments: ({ about }: RequestOf<"comments">): AnswerOf<"comments"> => ({
        comments: comments.filter((comment) => comment.about === about),
      }),
      "comment-save": (request: RequestOf<"comment-save">): Written => {
        const id = request.id ?? `comment-${comments.length + 1}`;
        comments = put(comments, {
          id,
          revision: `${id}.1`,
          about: request.about,
          text: request.text,
          audience: request.audience,
          author: "secretariat",
          time: "2026-03-10T09:00:00+01:00",
          settled: request.settled ? TODAY : null,
        });
        return written();
      },
      developments: ({ words }: RequestOf<"developments">): AnswerOf<"developments"> => ({
        total: developments.length,
        developments: developments.filter(({ title }) => title.includes(words ?? "")),
      }),
      "development-save": ({ id, development }: RequestOf<"development-save">): Written => {
        const of = id ?? `development-${developments.length + 1}`;
        developments = put(developments, {
          id: of,
          revision: `${of}.1`,
          title: development.title.en ?? "",
          text: development.text.en ?? "",
          state_names: development.states.map((code) => demo.stateName(code, "en")),
          obligation_names: development.obligations,
          fields: development,
        });
        return written();
      },
      "entry-remove": ({ id }: RequestOf<"entry-remove">): Written => {
        tasks = tasks.filter((task) => task.id !== id);
        comments = comments.filter((comment) => comment.id !== id);
        developments = developments.filter((development) => development.id !== id);
        meetings = meetings.filter((meeting) => meeting.id !== id);
        return history.add("Removed one entry");
      },
    },
  };
}
