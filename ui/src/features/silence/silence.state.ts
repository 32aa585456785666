/** Silence procedures: what can be added to one, deadlines as they are typed, and writing events. */
import type { AnswerOf, RequestOf, WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell } from "../../shared/notices.ts";
import { isIsoDate } from "../../shared/text/dates.ts";
import { language, type MessageId, t } from "../../strings/index.ts";

export type Procedure = AnswerOf<"silences">["procedures"][number];
export type Message = Procedure["messages"][number];

/** What is added: a start, or an event of a procedure that is there. */
export type Adding =
  | { kind: "start" }
  | { kind: "extended" | "broken" | "stopped"; of: Procedure }
  | { kind: "taken-back" | "taken" | "not-taken"; of: Procedure; message: Message };

export const UNITS = ["working", "hours", "until"] as const;
export type Unit = (typeof UNITS)[number];

/** An event as it is typed. */
export interface Typed {
  title: string;
  subject: string;
  place: string;
  unit: Unit;
  number: string;
  /** The deadline, where it is a day and an hour. */
  day: string | null;
  hour: string;
  /** When it began or arrived; just now where both are empty. */
  atDay: string | null;
  atHour: string;
  state: string | null;
  words: string;
  source: string;
}

export const NOTHING: Typed = {
  title: "",
  subject: "",
  place: "",
  unit: "working",
  number: "3",
  day: null,
  hour: "",
  atDay: null,
  atHour: "",
  state: null,
  words: "",
  source: "",
};

const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isDay = (text: string | null): text is string => text?.length === 10 && isIsoDate(text);

/** Whether it is asked when it was: of the others the hour of writing counts. */
const hasHour = ({ kind }: Adding): boolean => kind === "start" || kind === "broken";

const hasDeadline = ({ kind }: Adding): boolean => kind === "start" || kind === "extended";

/** What is not well stated yet, by the name of its control. */
export function faultsOf(adding: Adding, typed: Typed): Map<string, MessageId> {
  const faults = new Map<string, MessageId>();
  if (adding.kind === "start") {
    if (!typed.title.trim()) faults.set("title", "silence-problem-title");
    if (!typed.place) faults.set("place", "silence-problem-place");
  }
  if (adding.kind === "broken") {
    if (!typed.state) faults.set("state", "silence-problem-state");
  }
  const given = typed.atDay !== null || typed.atHour.trim() !== "";
  if (hasHour(adding) && given && !instantOf(typed.atDay, typed.atHour, "UTC")) {
    faults.set("at", "silence-problem-hour");
  }
  if (hasDeadline(adding)) {
    if (typed.unit === "until") {
      if (!instantOf(typed.day, typed.hour, "UTC")) faults.set("hour", "silence-problem-hour");
    } else if (!/^[1-9]\d{0,3}$/.test(typed.number.trim())) {
      faults.set("number", "silence-problem-number");
    }
  }
  return faults;
}

/** The offset of a zone at an instant, in minutes. */
function offsetAt(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
  );
  return Math.round((shown - instant) / 60_000);
}

/** A day and an hour of a place with the offset that it has then (RFC 3339). */
export function inPlace(day: string, hour: string, zone: string): string {
  const asUtc = Date.parse(`${day}T${hour}:00Z`);
  // The offset of a first guess, and once more: the guess may lie on the other side of a change.
  const guess = offsetAt(zone, asUtc);
  const minutes = offsetAt(zone, asUtc - guess * 60_000);
  const sign = minutes < 0 ? "-" : "+";
  const two = (number: number) => `${number}`.padStart(2, "0");
  const far = Math.abs(minutes);
  return `${day}T${hour}:00${sign}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}

/** What was typed as an instant; nothing where it is not a day and an hour. */
function instantOf(day: string | null, hour: string, zone: string): string | null {
  const typed = hour.trim();
  return isDay(day) && isHour(typed) ? inPlace(day, typed, zone) : null;
}

/** The request for what was typed; `zone` is that of the place whose hours count. */
export function requestOf(adding: Adding, typed: Typed, zone: string): RequestOf<"silence-event"> {
  const starts = adding.kind === "start";
  const deadline = hasDeadline(adding);
  const number = Number(typed.number);
  return {
    id: starts ? null : adding.of.id,
    title: starts ? typed.title.trim() : null,
    subject: starts && typed.subject ? typed.subject : null,
    place: starts ? typed.place : null,
    event: starts ? "started" : adding.kind,
    at: hasHour(adding) ? instantOf(typed.atDay, typed.atHour, zone) : null,
    until: deadline && typed.unit === "until" ? instantOf(typed.day, typed.hour, zone) : null,
    hours: deadline && typed.unit === "hours" ? number : null,
    days: deadline && typed.unit === "working" ? number : null,
    state: adding.kind === "broken" ? typed.state : null,
    message: "message" in adding ? adding.message.id : null,
    words: typed.words.trim() || null,
    source: typed.source.trim() || null,
    lang: language(),
  };
}

export async function add(adding: Adding, typed: Typed, zone: string): Promise<WireError | null> {
  const outcome = await perform("silence-event", requestOf(adding, typed, zone));
  if (!outcome.ok) return outcome.error;
  tell(t("silence-added"));
  return null;
}

/** Late messages that nobody decided on stand before the others: they are the chair's. */
export function arranged(messages: readonly Message[]): { late: Message[]; others: Message[] } {
  return {
    late: messages.filter(({ standing }) => standing === "late"),
    others: messages.filter(({ standing }) => standing !== "late"),
  };
}

/** Whether something can still be added to it. */
export const isOpen = ({ stage }: Pick<Procedure, "stage">): boolean => stage !== "stopped";
