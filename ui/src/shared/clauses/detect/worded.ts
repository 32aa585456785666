/**
 * Numbers behind a word that says what they count: "Article 3", "Artículo primero", "المادة (١)", "MADDE 1 –", "PART ONE";
 * and the word behind its number: "BİRİNCİ BÖLÜM". A mention of an article in a sentence is none.
 */
import { fold } from "./fold.ts";
import { type Kind, kindAt, standsAlone } from "./kinds.ts";
import { type Marker, markerOf, numberWith, type Reading } from "./marker.ts";
import { abjadValue, LATIN, letterValue, romanValue } from "./numerals.ts";
import { ordinalAt } from "./ordinals.ts";

/** No mark of this kind is longer; what stands behind need not be looked at. */
const HEAD = 160;

export function worded(text: string): Marker | null {
  const folded = fold(text.slice(0, HEAD));
  return kindFirst(text, folded) ?? numberFirst(text, folded);
}

function kindFirst(text: string, folded: string): Marker | null {
  const at = kindAt(folded);
  if (!at) return null;
  const number = numberBehind(folded.slice(at.length), at.kind);
  if (!number) return standsAlone(at.kind) ? alone(text, folded, at) : null;
  const length = at.length + number.length;
  const end = endAt(folded.slice(length));
  const dress = number.bracketed ? "bracketed" : "bare";
  if (!opens(text.slice(length + end.length), end, dress)) return null;
  const { rank, key } = at.kind;
  const readings = number.numbers.map(
    ({ value, of, sparse }): Reading => ({
      rank,
      key: of ? `${key} ${of}` : key,
      value,
      ...(sparse ? { sparse } : {}),
    }),
  );
  return markerOf(text, length + end.length, readings);
}

function alone(text: string, folded: string, at: { kind: Kind; length: number }): Marker | null {
  const end = endAt(folded.slice(at.length));
  const whole = at.length + end.length;
  if (text.length > whole && end.trim() === "") return null;
  return markerOf(text, whole, [{ ...at.kind, value: 1 }]);
}

/** "BİRİNCİ BÖLÜM", "SECOND SCHEDULE", "1. Kısım". */
function numberFirst(text: string, folded: string): Marker | null {
  const digits = /^(\d{1,2})\.?/.exec(folded);
  const ordinal = digits
    ? { value: Number(digits[1]), length: digits[0].length }
    : ordinalAt(folded);
  const space = /^ +/.exec(folded.slice(ordinal?.length ?? 0))?.[0].length;
  if (!ordinal || space === undefined) return null;
  const at = kindAt(folded.slice(ordinal.length + space));
  if (!at || at.kind.rank === "article" || at.kind.rank === "point") return null;
  const length = ordinal.length + space + at.length;
  const end = endAt(folded.slice(length));
  if (!opens(text.slice(length + end.length), end, "bare")) return null;
  return markerOf(text, length + end.length, [{ ...at.kind, value: ordinal.value }]);
}

interface Numbered {
  value: number;
  /** Of which of several ways to count it is: the book of a code, letters. */
  of?: string;
  sparse?: true;
}

interface Behind {
  numbers: Numbered[];
  length: number;
  bracketed: boolean;
}

/** The number behind the word, with the space before it. */
function numberBehind(folded: string, kind: Kind): Behind | null {
  const lead = /^(?:[ :]*(?:رقم|no\.?|n\.? ?[º°]|№) ?| +| ?- ?(?=\d)|(?=[\d([（]))/u.exec(
    folded,
  )?.[0].length;
  if (lead === undefined) return null;
  const rest = folded.slice(lead);
  const bracket = /^[([（] ?([^()[\]（）]{1,16}?) ?[)\]）]/u.exec(rest);
  const inner = bracket?.[1] ?? rest;
  const plain = plainNumber(inner, kind, bracket ? "bracketed" : "bare");
  if (!plain || (bracket && plain.length !== inner.length)) return null;
  if (!bracket) return { ...plain, length: lead + plain.length, bracketed: false };
  const { parts, length } = insertedAt(rest.slice(bracket[0].length));
  const numbers = plain.numbers.map((each) => ({ ...each, value: numberWith(each.value, parts) }));
  return { numbers, length: lead + bracket[0].length + length, bracketed: true };
}

type Dress = "bracketed" | "bare";

interface Plain {
  numbers: Numbered[];
  length: number;
}

function plainNumber(folded: string, kind: Kind, dress: Dress): Plain | null {
  return (
    (kind.rank === "article" ? ofCode(folded) : null) ??
    inDigits(folded) ??
    inWords(folded) ??
    inLetters(folded, kind, dress)
  );
}

/** "L. 233-2", "R*. 12-3-1", "LO 141": articles of a French code, counted by the kind of law that made them. */
function ofCode(folded: string): Plain | null {
  const match = /^(l\.? ?o|[lrda])\*{0,2}\.? ?(\d{1,4})((?:-\d{1,3}){0,3})(?![\p{L}\d])/u.exec(
    folded,
  );
  if (!match) return null;
  const [whole, of = "", main, parts = ""] = match;
  const below = parts.split("-").slice(1).map(Number);
  const behind = insertedAt(folded.slice(whole.length));
  const value = numberWith(Number(main), [...below, ...behind.parts]);
  return {
    numbers: [{ value, of: of.replace(/[. ]/g, ""), sparse: true }],
    length: whole.length + behind.length,
  };
}

function inDigits(folded: string): Plain | null {
  const match = /^(\d{1,4})(?!\d)(?:\.? ?[º°ª]|(?:er|re|ere|eme|o)(?![\p{L}\d]))?/u.exec(folded);
  if (!match) return null;
  const { parts, length } = insertedAt(folded.slice(match[0].length));
  if (/^[\p{L}\d]/u.test(folded.slice(match[0].length + length))) return null;
  const value = numberWith(Number(match[1]), parts);
  return { numbers: [{ value }], length: match[0].length + length };
}

function inWords(folded: string): Plain | null {
  const ordinal = ordinalAt(folded);
  if (!ordinal) return null;
  const { parts, length } = insertedAt(folded.slice(ordinal.length));
  return {
    numbers: [{ value: numberWith(ordinal.value, parts) }],
    length: ordinal.length + length,
  };
}

/** "Chapter IV", "Titre Ier", "Annex B", "الفقرة (أ)": articles have no letters, and Arabic ones stand in brackets. */
function inLetters(folded: string, { rank }: Kind, dress: Dress): Plain | null {
  const match = /^(\p{L}{1,8})(?!\p{L})/u.exec(folded);
  if (!match) return null;
  const letters = match[1] ?? "";
  const roman = romanValue(letters) ?? romanValue(letters.replace(/(?<=i)er$/, ""));
  const numbers: Numbered[] = roman === null ? [] : [{ value: roman }];
  const latin = letters.length === 1 && rank !== "article" ? letterValue(letters, LATIN) : null;
  const abjad = dress === "bracketed" ? abjadValue(letters) : null;
  for (const letter of [latin, abjad])
    if (letter !== null) numbers.push({ value: letter, of: "letter" });
  if (numbers.length === 0) return null;
  const { parts, length } = roman === null ? NONE : insertedAt(folded.slice(letters.length));
  return {
    numbers: numbers.map((each) => ({ ...each, value: numberWith(each.value, parts) })),
    length: letters.length + length,
  };
}

const NONE = { parts: [], length: 0 };

const TIMES =
  "bis ter quater quinquies sexies septies octies nonies decies undecies duodecies terdecies".split(
    " ",
  );

/** What a number has behind it because it was put in later or is one of several: "bis", "a", "-1", "(1)(b)", "مكرر". */
const INSERTED: readonly (readonly [RegExp, (found: string) => number])[] = [
  [/^[ -]?([a-z]{3,})(?!\p{L})/u, (word) => TIMES.indexOf(word) + 2],
  [/^ ?\(?(مكرر)ا?\u064b?ا?\)?(?!\p{L})/u, () => 2],
  [/^[-.–/](\d{1,3})(?![\p{L}\d])/u, Number],
  [/^\((\d{1,3})\)/u, Number],
  [/^\(([a-z]{1,4})\)/u, (letters) => letterValue(letters, LATIN) ?? romanValue(letters) ?? 0],
  [/^[-/]?([a-z])(?![\p{L}\d])/u, (letter) => letterValue(letter, LATIN) ?? 0],
  [/^([a-z]{2})(?![\p{L}\d])/u, (letters) => letterValue(letters, LATIN) ?? 0],
  [/^[-/]?([а-я])(?![\p{L}\d])/u, (letter) => letter.charCodeAt(0) - 0x42f],
  // "12 bis A." has its letter apart, and nothing else behind it on its line.
  [/^ ([a-z])(?= *(?:[.:–—-]|$))/u, (letter) => letterValue(letter, LATIN) ?? 0],
  [/^ ?\(([\u0621-\u064a])ـ?\)/u, (letter) => abjadValue(letter) ?? 0],
];

const PARTS_MAX = 4;

function insertedAt(folded: string): { parts: number[]; length: number } {
  const parts: number[] = [];
  let length = 0;
  for (let count = 0; count < PARTS_MAX; count += 1) {
    const found = INSERTED.map(([pattern, value], at) => {
      const match = pattern.exec(folded.slice(length));
      // A letter apart belongs to a "bis" before it, not to the number: "Article 12 A ship".
      if (!match || (at >= APART && parts.length === 0)) return null;
      if (at === 0 && !TIMES.includes(match[1] ?? "")) return null;
      return { part: value(match[1] ?? ""), length: match[0].length };
    }).find((each) => each !== null);
    if (!found) break;
    parts.push(found.part);
    length += found.length;
  }
  return { parts, length };
}

/** From here on the patterns of `INSERTED` need one of the others before them. */
const APART = 8;

/** The marks and spaces that close a number: ". - ", " –", ":", "ـ". */
function endAt(folded: string): string {
  return /^ *[.:：،)]?[ ]*[-–—ـ]{0,2}:? */u.exec(folded)?.[0] ?? "";
}

/** Words that lead on from a mention, folded; behind a heading they begin a sentence, with a capital. */
const LEADS_ON = new RegExp(
  `^(?:${[
    "of|to|and|or|in|on|by|above|below|shall|applies|does|is|as|under",
    "de|del|du|des|la|et|ou|est|sont|y|e|do|da|dos|das|en",
    "и|или",
  ].join("|")})(?!\\p{L})`,
  "u",
);
/** What an article is mentioned of in Russian, folded: a noun, often with a capital. */
const MENTIONED_OF = new RegExp(
  `^(?:${[
    "настоящ\\p{L}*|конвенц\\p{L}*|закона|договора|устава|кодекса|конституции|соглашения|пакта|хартии",
    "федерального|положения|протокола|статута|декларации|регламента|римского|женевск\\p{L}*|венск\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** Whether a sentence that mentions an article goes on with `rest`: in small letters, or where every letter is a capital. */
export function goesOn(rest: string): boolean {
  const head = rest.slice(0, TITLE_MAX + 1);
  const folded = fold(head);
  if (MENTIONED_OF.test(folded)) return true;
  const begins = /^\p{Lu}/u.test(head) && /\p{Ll}/u.test(head);
  return !begins && LEADS_ON.test(folded);
}

/** "Article 5 TEU requires". */
const ABBREVIATED = /^\p{Lu}{2,6} \p{Ll}/u;
/** What of an Arabic definite word behind "(5)" belongs to a mention: "المشار إليها", "المذكورة". */
const ARABIC_MENTION = /^ال(?:مشار|مذكور|سابق|تالي|انف|سالف|متعلق|خاص|منصوص|وارد|معدل)/u;
const TITLE_MAX = 60;

/** A number that opens is followed by its end, a mark or a new sentence; "Article 3 of the Treaty" is a mention. */
function opens(rest: string, end: string, dress: Dress): boolean {
  if (rest === "" || /[.:：)–—ـ-]/u.test(end)) return true;
  if (!/ $/.test(end)) return false;
  const folded = fold(rest.slice(0, TITLE_MAX + 1));
  // An Arabic title may stand behind a number in brackets; no capital tells it.
  if (dress === "bracketed" && /^ال/u.test(folded))
    return rest.length <= TITLE_MAX && !/[.؛،:]$/u.test(rest) && !ARABIC_MENTION.test(folded);
  if (!/^(?:\(\p{L}{0,3}\d{0,3}\) )?[\p{Lu}“"«]/u.test(rest)) return false;
  return !goesOn(rest) && !ABBREVIATED.test(rest);
}
