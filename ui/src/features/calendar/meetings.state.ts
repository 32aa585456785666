/** A meeting and a place as they are typed: what is new, what is not well stated, and writing them. */
import type {
  DeadlineFields,
  MeetingFields,
  MeetingLine,
  PlaceLine,
  WireError,
} from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell } from "../../shared/notices.ts";
import { isIsoDate } from "../../shared/text/dates.ts";
import { language, type MessageId, t } from "../../strings/index.ts";

export const KINDS = ["ambassadorial", "ministerial", "technical", "other"] as const;

/** What a deadline can be counted in. */
export const UNITS = ["hours", "calendar", "working", "date"] as const;
export type Unit = (typeof UNITS)[number];

const FURTHEST = 4000;

export const NEW_MEETING: MeetingFields = {
  title: {},
  kind: "ministerial",
  date: null,
  start: null,
  place: null,
  counts_by: null,
  expected: [],
  current: false,
  deadlines: [],
};

export function unitOf(deadline: DeadlineFields): Unit {
  if (deadline.hours !== null) return "hours";
  if (deadline.days === null) return "date";
  return deadline.counting === "working" ? "working" : "calendar";
}

/** The same deadline counted in `unit`; its number stays. */
export function inUnit(deadline: DeadlineFields, unit: Unit): DeadlineFields {
  const number = deadline.hours ?? deadline.days ?? 1;
  const none = { hours: null, days: null, date: null };
  if (unit === "hours") return { ...deadline, ...none, hours: number, at: null };
  if (unit === "date") return { ...deadline, ...none, date: deadline.date };
  return { ...deadline, ...none, days: number, counting: unit };
}

export function newDeadline(taken: readonly DeadlineFields[]): DeadlineFields {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `d${number}`)) number += 1;
  return {
    id: `d${number}`,
    title: {},
    hours: null,
    days: 1,
    date: null,
    counting: "working",
    direction: "before",
    at: null,
    place: null,
  };
}

export const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export function isNumber(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= FURTHEST;
}

/** What is not well stated, by the name of its control; nothing when all is well. */
export function faultsOf(meeting: MeetingFields): Map<string, MessageId> {
  const faults = new Map<string, MessageId>();
  const hasWords = (text: { [lang in string]?: string }) =>
    Object.values(text).some((words) => words?.trim());
  if (!hasWords(meeting.title)) faults.set("title", "calendar-problem-title");
  if (meeting.start !== null && !isHour(meeting.start))
    faults.set("start", "calendar-problem-hour");
  for (const deadline of meeting.deadlines) {
    const at = (control: string) => `${deadline.id}/${control}`;
    if (!hasWords(deadline.title)) faults.set(at("title"), "calendar-problem-title");
    if (deadline.at !== null && !isHour(deadline.at)) faults.set(at("at"), "calendar-problem-hour");
    if (unitOf(deadline) === "date") {
      if (deadline.date === null || !isIsoDate(deadline.date)) {
        faults.set(at("date"), "calendar-problem-date");
      }
    } else if (!isNumber(deadline.hours ?? deadline.days)) {
      faults.set(at("number"), "calendar-problem-number");
    }
  }
  return faults;
}

export async function saveMeeting(
  meeting: MeetingLine | null,
  fields: MeetingFields,
): Promise<WireError | null> {
  const outcome = await perform("meeting-save", {
    id: meeting?.id ?? null,
    base: meeting?.revision ?? null,
    meeting: fields,
    lang: language(),
  });
  if (!outcome.ok) return outcome.error;
  tell(t("calendar-meeting-saved"));
  return null;
}

/** A place as it is typed. */
export interface PlaceTyped {
  name: string;
  zone: string;
  weekend: string[];
  holidays: PlaceLine["holidays"];
}

export const WEEK = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export function placeTyped(place: PlaceLine | null): PlaceTyped {
  return {
    name: place?.own ? place.name : "",
    zone: place?.zone ?? "",
    weekend: place?.weekend ?? ["saturday", "sunday"],
    holidays: place?.holidays ?? [],
  };
}

export async function savePlace(
  place: PlaceLine | null,
  typed: PlaceTyped,
): Promise<WireError | null> {
  const isOwn = place === null || place.own;
  const outcome = await perform("place-save", {
    id: place?.id ?? null,
    base: place?.revision ?? null,
    code: place?.code ?? null,
    name: isOwn ? typed.name : null,
    zone: isOwn ? typed.zone : null,
    weekend: typed.weekend,
    holidays: typed.holidays,
    lang: language(),
  });
  if (!outcome.ok) return outcome.error;
  tell(t("calendar-place-saved"));
  return null;
}
