/** Days with their day of the week, and instants with their hour, place and offset, as the reader's language has them. */
import type { Moment } from "../../backend/index.ts";
import type { T } from "../../strings/index.ts";
import { type Language, localeOf } from "../../strings/languages.ts";
import { formatDate, hourOf } from "./dates.ts";

/** Languages in which the day of the week stands before the date without a mark between them. */
const WEEKDAY_FIRST: readonly Language[] = ["en", "fr", "ar"];

/** "Friday 27 March 2026"; anything that is no day as `formatDate` has it. */
export function formatDay(
  iso: string,
  language: Language,
  length: "short" | "long" = "long",
): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return formatDate(iso, language, length);
  const [, year, month, day] = match.map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const locale = localeOf(language);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: "UTC" }).format(
    time,
  );
  const date = formatDate(iso.slice(0, 10), language, length);
  if (WEEKDAY_FIRST.includes(language)) return `${weekday} ${date}`;
  return new Intl.DateTimeFormat(locale, {
    weekday: length,
    day: "numeric",
    month: length,
    year: "numeric",
    timeZone: "UTC",
  }).format(time);
}

/** "Friday 27 March 2026, 17:00, The Hague (UTC+1)". */
export function formatMoment(
  moment: Moment,
  language: Language,
  t: T,
  length: "short" | "long" = "long",
): string {
  const values = {
    day: formatDay(moment.day, language, length),
    hour: moment.hour,
    offset: moment.offset,
  };
  if (moment.place === "") return t("overview-moment-nowhere", values);
  return t("overview-moment", { ...values, place: moment.place });
}

/** "UTC+1" from an RFC 3339 time. */
export function offsetOf(time: string): string {
  const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d{2}):(\d{2})$/.exec(time) ?? [];
  const rest = minutes === "00" ? "" : `:${minutes}`;
  return hours === "00" && rest === "" ? "UTC" : `UTC${sign}${Number(hours)}${rest}`;
}

/** "5 March 2026, 09:00, The Hague (UTC+1)" from an RFC 3339 time with the offset of the place. */
export function formatInstant(time: string, place: string, language: Language, t: T): string {
  return t("overview-moment", {
    day: formatDate(time, language, "long"),
    hour: hourOf(time),
    place,
    offset: offsetOf(time),
  });
}

/** "in 12 days", "tomorrow", "yesterday". */
export function formatDistance(days: number, t: T): string {
  return days < 0 ? t("overview-ago", { days: -days }) : t("overview-in", { days });
}

/** "March 2026", or the year alone. */
export function formatMonth(month: string, language: Language): string {
  return formatDate(month, language, "long");
}

/** The month that lies `months` after `month` ("2026-03"). */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const index = year * 12 + (number - 1) + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
