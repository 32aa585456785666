/** Reads a date as people type it: ISO, or with the month in words of any language of the window. */
import { LANGUAGES, localeOf } from "../../strings/languages.ts";
import { isIsoDate } from "../text/dates.ts";

export type ReadDate =
  | { kind: "none" }
  | { kind: "date"; date: string; precision: Precision }
  /** Day and month could be either way round. */
  | { kind: "ambiguous"; choices: string[] }
  | { kind: "unread" };

export type Precision = "day" | "month" | "year" | "unknown";

export function precisionOf(date: string | null): Precision {
  if (!date) return "unknown";
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

export function readDate(typed: string): ReadDate {
  const text = latinDigits(typed).normalize("NFKC").trim();
  if (text === "") return { kind: "none" };
  if (isIsoDate(text)) return dated(text);
  const named = readNamed(text);
  if (named) return named;
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (numbers) {
    const [, one = "", two = "", year = ""] = numbers;
    const dates = [iso(year, two, one), iso(year, one, two)].filter(isIsoDate);
    const [first, ...more] = [...new Set(dates)];
    if (!first) return { kind: "unread" };
    return more.length > 0 ? { kind: "ambiguous", choices: [first, ...more] } : dated(first);
  }
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month) return checked(iso(month[2] ?? "", month[1] ?? ""));
  const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text);
  if (chinese) return checked(iso(chinese[1] ?? "", chinese[2], chinese[3]));
  return { kind: "unread" };
}

function dated(date: string): ReadDate {
  return { kind: "date", date, precision: precisionOf(date) };
}

function checked(date: string): ReadDate {
  return isIsoDate(date) ? dated(date) : { kind: "unread" };
}

function iso(year: string, month?: string, day?: string): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

/** "March 2025", "17 mars 2025", "March 17, 2025", "1er mars 2025": one month's name, one year, at most one day. */
function readNamed(text: string): ReadDate | null {
  const words = text.split(/[\s,/]+|\bde\b|\bof\b/u).filter(Boolean);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th|º|\.)?$/u.test(word));
  const rest = words.filter((word) => !years.includes(word) && !days.includes(word));
  const months = new Set(rest.map((word) => monthNames().get(folded(word))));
  const [month] = months;
  if (years.length !== 1 || days.length > 1 || months.size !== 1 || !month) return null;
  const [day] = days;
  return checked(iso(years[0] ?? "", String(month), day?.replace(/\D/g, "")));
}

let names: Map<string, number> | undefined;

/** Names of months, long and short, in every language of the window; Arabic in both of its ways. */
function monthNames(): Map<string, number> {
  if (names) return names;
  names = new Map();
  const locales = [
    ...LANGUAGES.map(({ code }) => localeOf(code)),
    "ar-LB-u-ca-gregory",
    "ar-EG-u-ca-gregory",
  ];
  for (const locale of locales) {
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: style, day: "numeric" });
      const alone = new Intl.DateTimeFormat(locale, { month: style });
      for (let month = 1; month <= 12; month += 1) {
        const time = new Date(2001, month - 1, 15);
        const inDate = format.formatToParts(time).find((part) => part.type === "month")?.value;
        for (const name of [inDate, alone.format(time)]) {
          const word = folded(name ?? "");
          if (/\p{L}/u.test(word) && !names.has(word)) names.set(word, month);
        }
      }
    }
  }
  return names;
}

function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}|\./gu, "")
    .toLocaleLowerCase("en");
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
