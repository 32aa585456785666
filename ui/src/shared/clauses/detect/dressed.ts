/**
 * Numbers and letters without a word before them, in one of the usual dresses: "1." "1)" "(1)" "1°" "1.º" "1-" "‘1’" "(a)"
 * "5A." "一、" "（一）" "١-" "أولا:", and bullets. A date, a sum of money or a share is none.
 */
import { fold, latinDigits } from "./fold.ts";
import { type Marker, markerOf, type Reading } from "./marker.ts";
import {
  abjadValue,
  CYRILLIC,
  HAN,
  hanValue,
  LATIN,
  letterValue,
  romanValue,
  TURKISH,
} from "./numerals.ts";

/** Read in text whose digits are Latin. */
const DRESSED = [
  ["()", /^[(（]\s?([^\s()（）]{1,7})\s?[)）]\s*/u],
  ["‘’", /^[‘'’](\d{1,2})[’'‘](?=\s)\s*/u],
  ["、", /^([^\s()（）]{1,6})、\s*/u],
  [".º", /^(\d{1,3})\.?\s?[º°o](?:\)|\.?-?)(?=[\s\p{L}])\s*/u],
  [")", /^([^\s()（）]{1,6}|[\u0621-\u064a](?=\s))\s?[)）]\s*/u],
  [".-", /^(\d{1,3}|\p{L})\.\s?[-–—]\s*/u],
  [
    ".",
    new RegExp(
      `^(\\d{1,3}(?:\\.\\d{1,3}){0,4}|\\d{1,3}[A-Z]{1,2}|\\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6}|[${HAN}]{1,5})[.．](?!\\d)\\s*`,
      "u",
    ),
  ],
  ["-", /^(\d{1,3}|[\u0621-\u064a]ـ?)(?:\s?[-–—]|\sـ|(?<=\d)ـ)(?=[\s\p{L}])\s*/u],
  ["", /^(\d{1,3}(?:\.\d{1,3}){1,4})\s+/u],
  ["○", /^([①-⑳⑴-⒇])\s*/u],
] as const;

/** No mark of this kind is longer with what tells it from a date or a sum. */
const HEAD = 80;

export function dressed(text: string): Marker | null {
  const latin = latinDigits(text.slice(0, HEAD)).replace(/[\u061c\u200e\u200f]/g, " ");
  if (/^\d/.test(latin) && (isDate(latin) || AMOUNT.test(latin))) return null;
  for (const [dress, pattern] of DRESSED) {
    const match = pattern.exec(latin);
    const inner = match?.[1];
    if (!match || inner === undefined) continue;
    if (dress === "." && isAbbreviation(inner, match[0], latin)) continue;
    const found = markerOf(text, match[0].length, readingsOf(inner, dress));
    if (found) return found;
  }
  return null;
}

/** "a. x" begins a point; "U.S. ports" does not, nor does a word in brackets. */
function isAbbreviation(inner: string, mark: string, text: string): boolean {
  const next = text.charAt(mark.length);
  return /^\p{L}+$/u.test(inner) && !/\s$/.test(mark) && next !== "" && !/\p{sc=Han}/u.test(next);
}

function readingsOf(inner: string, dress: string): Reading[] {
  const reading = (kind: string, value: number | null): Reading[] =>
    value === null || value < 1 ? [] : [{ rank: "point", key: `${kind}${dress}`, value }];
  if (/^\d+$/.test(inner)) return inner.length > 3 ? [] : reading("1", Number(inner));
  if (/^\d+(\.\d+)+$/.test(inner)) {
    const parts = inner.split(".");
    return reading(`${parts.length}:1`, Number(parts.at(-1)));
  }
  const putIn = /^(\d{1,3})([A-Za-z]{1,2})$/.exec(inner);
  const behind = letterValue(putIn?.[2]?.toLowerCase() ?? "", LATIN);
  if (putIn && behind !== null) return reading("1", Number(putIn[1]) + behind / 1000);
  const small = inner.toLowerCase();
  if (/^[a-z]+$/i.test(inner)) return latinReadings(inner, dress, reading);
  if (hanValue(inner) !== null) return reading("一", hanValue(inner));
  if (inner.length === 1 && /[①-⒇]/u.test(inner))
    return reading("①", ((inner.charCodeAt(0) - 0x2460) % 20) + 1);
  return [
    ...reading("tr", letterValue(small, TURKISH)),
    ...reading("а", letterValue(small, CYRILLIC)),
    ...reading("أ", abjadValue(inner)),
  ];
}

function latinReadings(
  inner: string,
  dress: string,
  reading: (kind: string, value: number | null) => Reading[],
): Reading[] {
  const small = inner.toLowerCase();
  const upper = inner !== small;
  const letter = upper ? "A" : "a";
  const twice = inner.length === 2 && inner.charAt(0) === inner.charAt(1);
  const once = twice ? letterValue(small.charAt(0), LATIN) : null;
  return [
    ...reading(upper ? "I" : "i", romanValue(small)),
    ...reading(letter, letterValue(small, LATIN)),
    ...(upper ? [] : reading("tr", letterValue(small, TURKISH))),
    // "(aa)" was put in behind "(a)", or counts on a level of its own, as it does in "aa)".
    ...(once !== null && dress === "()" ? reading(letter, once + 0.5) : []),
    ...reading(`${letter}${letter}`, once),
  ];
}

const MONTH_LANGUAGES =
  "en fr es pt ar tr ru de nl da sv nb fi et lv lt pl cs sk hu sl hr ro it el".split(" ");

/** The names of the months, as they stand behind a day. */
const MONTHS: ReadonlySet<string> = new Set(
  MONTH_LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((month) =>
      format
        .formatToParts(Date.UTC(2025, month, 1))
        .filter(({ type }) => type === "month")
        .map(({ value }) => fold(value)),
    );
  }),
);

/** "1. März 2025", "25. novembris", "12.03.25": no number has a nought before it. */
function isDate(latin: string): boolean {
  const folded = fold(latin);
  if (/^\d{1,2}\.(?:0\d|\d{1,2}\.0\d)/.test(folded)) return true;
  const month = /^\d{1,2}[.º°]* *(?:de )?(\p{L}+)(?= *(?:$|[,.]|\d{4}))/u.exec(folded)?.[1];
  return month !== undefined && MONTHS.has(month);
}

const UNITS =
  "%|‰|€|\\$|£|₽|¥|(?:per ?cent|pour cent|por ciento|por cento|procent[au]?|процент[а-я]*|millions?|millones|milhões|milliards?|billions?|mil|млн|миллион[а-я]*|مليون|في المائة|في المئة|euros?|dollars?|dólares|pesos|kg|km|tonn?es|hectares?)(?!\\p{L})";
/** "10.000 euros", "3.5 per cent". */
const AMOUNT = new RegExp(
  `^(?:\\d{1,3}(?:[.,]\\d{3})+(?![\\d.])|\\d{1,3}(?:\\.\\d{1,3})?(?= *(?:${UNITS})))`,
  "u",
);

const ADVERBS = "أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا".split(" ");
const TEENS = "حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع".split(" ");

/** "أولا-", "ثانياً:", "حادي عشر:". */
export function adverb(text: string): Marker | null {
  const match =
    /^([\u0621-\u064a]{4,6})\u064b?([\u0621-\u064a]?)\u064b?( عشر)?\s*[-–—:،.](?=\s|$)\s*/u.exec(
      text,
    );
  if (!match) return null;
  const word = `${match[1]}${match[2]}`.replace(/^اولا$/, "أولا");
  const at = match[3] ? TEENS.indexOf(word) : ADVERBS.indexOf(word);
  const value = at < 0 ? 0 : at + (match[3] ? 11 : 1);
  return value > 0
    ? markerOf(text, match[0].length, [{ rank: "point", key: "أولا", value }])
    : null;
}

export function bullet(text: string): Marker | null {
  // Word's sign for a bullet is that of a paragraph in other typefaces.
  const match = /^([•·▪◦‣●○■□–—*-]|\uf0b7|\u00a7(?=\s+\D))\s+/u.exec(text);
  const sign = match?.[1];
  return match && sign
    ? markerOf(text, match[0].length, [{ rank: "point", key: `bullet${sign}`, value: 0 }])
    : null;
}
