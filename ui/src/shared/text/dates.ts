/** Days and hours as the reader's language writes them, with the precision that the record has. */
import { type Language, localeOf } from "../../strings/languages.ts";
import { commaOf } from "./series.ts";

/** "2025", "2025-10" or "2025-10-17" in words; anything else as it stands. */
export function formatDate(
  iso: string,
  language: Language,
  month: "short" | "long" = "short",
): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso);
  if (!match) return iso;
  const [, y, m, d] = match;
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (m) parts.month = month;
  if (d) parts.day = "numeric";
  const time = Date.UTC(Number(y), Number(m ?? 1) - 1, Number(d ?? 1));
  const format = new Intl.DateTimeFormat(localeOf(language), parts);
  if (language !== "ar" || !m) return format.format(time);
  return format
    .formatToParts(time)
    .map((part) => (part.type === "month" ? bothArabicMonths(time) : part.value))
    .join("");
}

/** Arabic months in both of their names, as United Nations papers print them: the Levant's, then Egypt's. */
function bothArabicMonths(time: number): string {
  const name = (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(time);
  return `${name("ar-LB-u-ca-gregory")}/${name("ar-EG-u-ca-gregory")}`;
}

/** The hour of an RFC 3339 time, as its own place had it ("14:02"): an hour is shown, never converted. */
export function hourOf(time: string): string {
  return /T(\d{2}:\d{2})/.exec(time)?.[1] ?? "";
}

export function formatTime(time: string, language: Language): string {
  const hour = hourOf(time);
  const day = formatDate(time, language);
  return hour ? `${day}${commaOf(language)} ${hour}` : day;
}

/** Whether `text` is a day, a month or a year in ISO form. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const full = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  const time = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
}
