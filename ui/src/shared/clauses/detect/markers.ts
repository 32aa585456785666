/**
 * The number with which a line begins, as texts in English, French, Spanish, Portuguese, Arabic, Chinese, Russian and
 * Turkish print it. What a mark can mean is told by all its readings: "(i)" is the ninth letter or the first numeral, and
 * only its neighbours say which.
 */

/** What stands higher in a text, whatever came first: chapters, then articles, then all the rest. */
export type Rank = "chapter" | "article" | "point";

export interface Reading {
  rank: Rank;
  /** Kind of counting and its brackets; numbers of one key continue each other. */
  key: string;
  value: number;
}

export interface Marker {
  /** As it stands in the text. */
  raw: string;
  /** What follows it. */
  rest: string;
  readings: readonly Reading[];
}

const CHAPTER =
  "chapter|part|chapitre|partie|titre|capítulo|título|parte|الفصل|الباب|глава|раздел|bölüm|kısım";
const ARTICLE =
  "article|art\\.|artículo|articulo|artigo|المادة|مادة|статья|madde|section|regulation|règle";
const FIRST = "premier|première|1er|first|primero|primera|primeiro|primeira|الأولى|الأول";
const NUMBER = `${FIRST}|\\d{1,3}|[IVXLC]{1,7}|ال[\\u0621-\\u064a]+`;
const WORDED = new RegExp(
  `^(?<word>${CHAPTER}|${ARTICLE})[\\s\\u00a0]+(?<number>${NUMBER})(?<end>[.:)º°ªo]*[\\s\\u00a0]*[.:–—-]?)(?<rest>.*)$`,
  "isu",
);
const CHAPTER_WORD = new RegExp(`^(?:${CHAPTER})$`, "iu");

const ARABIC_ORDINALS = [
  ["الأولى", "الأول"],
  ["الثانية", "الثاني"],
  ["الثالثة", "الثالث"],
  ["الرابعة", "الرابع"],
  ["الخامسة", "الخامس"],
  ["السادسة", "السادس"],
  ["السابعة", "السابع"],
  ["الثامنة", "الثامن"],
  ["التاسعة", "التاسع"],
  ["العاشرة", "العاشر"],
];
const ARABIC_ADVERBS = [
  "أولا",
  "ثانيا",
  "ثالثا",
  "رابعا",
  "خامسا",
  "سادسا",
  "سابعا",
  "ثامنا",
  "تاسعا",
  "عاشرا",
];
const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];
const TURKISH = [..."abcçdefgğhıijklmnoöprsştuüvyz"];
const CYRILLIC = [..."абвгдежиклмнопрстуфхцчшщэюя"];
const ABJAD = [..."أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"];

/** The mark with which a line begins, or nothing. */
export function readMarker(line: string): Marker | null {
  const text = line.replace(/^[\s\u00a0\u200e\u200f\u061c]+/, "");
  return worded(text) ?? chineseArticle(text) ?? numbered(text) ?? adverb(text) ?? bullet(text);
}

function marker(text: string, raw: string, readings: readonly Reading[]): Marker | null {
  if (readings.length === 0) return null;
  return { raw: raw.trim(), rest: text.slice(raw.length).trim(), readings };
}

/** "Article 3", "Artículo 1.", "المادة 1", "Chapitre premier", "MADDE 1 –". */
function worded(text: string): Marker | null {
  const match = WORDED.exec(text);
  const { word = "", number = "", end = "", rest = "" } = match?.groups ?? {};
  if (!match) return null;
  // "Article 3 of the Treaty" is a mention; a number that opens is followed by its end, a mark or a new sentence.
  const opens = rest === "" || /[.:)–—-]/.test(end) || (/\s$/.test(end) && /^\p{Lu}/u.test(rest));
  const value = wordedValue(number);
  if (!opens || value === null) return null;
  const rank: Rank = CHAPTER_WORD.test(word) ? "chapter" : "article";
  return marker(text, text.slice(0, text.length - rest.length), [{ rank, key: rank, value }]);
}

function wordedValue(number: string): number | null {
  if (new RegExp(`^(?:${FIRST})$`, "iu").test(number)) return 1;
  const ordinal = ARABIC_ORDINALS.findIndex((forms) => forms.includes(number));
  if (ordinal >= 0) return ordinal + 1;
  const digits = latinDigits(number);
  if (/^\d+$/.test(digits)) return Number(digits);
  return romanValue(number.toLowerCase());
}

/** "第一条", "第二章": unless it is a mention inside a sentence. */
function chineseArticle(text: string): Marker | null {
  const match =
    /^第\s*([一二三四五六七八九十百零〇\d]+)\s*([条條章节節编編])([\s\u3000：:]*)/u.exec(text);
  if (!match) return null;
  const [raw, number = "", unit = "", end] = match;
  const next = text.charAt(raw.length);
  if (end === "" && /[的规規所和及至、，第之]/u.test(next)) return null;
  const rank: Rank = /[条條]/u.test(unit) ? "article" : "chapter";
  const value = hanValue(number);
  return value === null ? null : marker(text, raw, [{ rank, key: rank, value }]);
}

/** A number or letter in one of the usual dresses: "1." "1)" "(1)" "1°" "1.º" "1-" "‘1’" "(a)" "a)" "一、" "（一）". */
const DRESSED = [
  ["()", /^[(（]([^\s()（）]{1,6})[)）]\s*/u],
  ["‘’", /^[‘'’]([\d٠-٩]{1,2})[’'‘](?=\s)\s*/u],
  ["、", /^([^\s()（）]{1,6})、\s*/u],
  [".º", /^(\d{1,3})\.?\s?[º°o](?:\)|\.?-?)(?=[\s\p{L}])\s*/u],
  [")", /^([^\s()（）]{1,6})[)）]\s*/u],
  [".-", /^(\d{1,3}|\p{L})\.\s?[-–—]\s*/u],
  [
    ".",
    /^(\d{1,3}(?:\.\d{1,3}){0,4}|[٠-٩]{1,3}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})[.．](?![\d٠-٩])\s*/u,
  ],
  ["-", /^([\d٠-٩]{1,3}|[\u0621-\u064a]ـ?)\s?[-–—](?=[\s\p{L}])\s*/u],
  ["", /^(\d{1,3}(?:\.\d{1,3}){1,4})\s+/u],
] as const;

function numbered(text: string): Marker | null {
  for (const [dress, pattern] of DRESSED) {
    const match = pattern.exec(text);
    const inner = match?.[1];
    if (!match || inner === undefined) continue;
    // "a. x" begins a point; "U.S. ports" does not, nor does a word in brackets.
    const bare = dress === "." && /^\p{L}+$/u.test(inner);
    if (
      bare &&
      !/\s$/.test(match[0]) &&
      text.length > match[0].length &&
      !isHan(text.charAt(match[0].length))
    )
      continue;
    const found = marker(text, match[0], readingsOf(inner, dress));
    if (found) return found;
  }
  return null;
}

function readingsOf(inner: string, dress: string): Reading[] {
  const reading = (kind: string, value: number | null): Reading[] =>
    value === null || value < 1 ? [] : [{ rank: "point", key: `${kind}${dress}`, value }];
  const digits = latinDigits(inner);
  if (/^\d+$/.test(digits)) return reading("1", Number(digits));
  if (/^\d+(\.\d+)+$/.test(digits)) {
    const parts = digits.split(".");
    return reading(`${parts.length}:1`, Number(parts.at(-1)));
  }
  const small = inner.toLowerCase();
  if (/^[a-z]+$/i.test(inner)) {
    const upper = inner !== small;
    return [
      ...reading(upper ? "I" : "i", romanValue(small)),
      ...reading(upper ? "A" : "a", letterValue(small, LATIN)),
      ...(upper ? [] : reading("tr", letterValue(small, TURKISH))),
    ];
  }
  if (hanValue(inner) !== null) return reading("一", hanValue(inner));
  const circled = "①②③④⑤⑥⑦⑧⑨⑩".indexOf(inner);
  if (circled >= 0 && inner.length === 1) return reading("①", circled + 1);
  return [
    ...reading("tr", letterValue(small, TURKISH)),
    ...reading("а", letterValue(small, CYRILLIC)),
    ...reading("أ", letterValue(inner.replace(/[ـ\u200d]/g, "").replace(/^ا$/, "أ"), ABJAD)),
  ];
}

/** "أولا-", "ثانياً:". */
function adverb(text: string): Marker | null {
  const match =
    /^([\u0621-\u064a]{4,6})\u064b?([\u0621-\u064a]?)\u064b?\s*[-–—:،.](?=\s|$)\s*/u.exec(text);
  if (!match) return null;
  const word = `${match[1]}${match[2]}`.replace(/\u064b/g, "");
  const value = ARABIC_ADVERBS.indexOf(word) + 1;
  return value > 0 ? marker(text, match[0], [{ rank: "point", key: "أولا", value }]) : null;
}

function bullet(text: string): Marker | null {
  const match = /^([•·▪◦‣●○■□–—*-]|\uf0b7|\u00a7(?=\s))\s+/u.exec(text);
  const sign = match?.[1];
  return match && sign
    ? marker(text, match[0], [{ rank: "point", key: `bullet${sign}`, value: 0 }])
    : null;
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 0xf}`);
}

function letterValue(text: string, alphabet: readonly string[]): number | null {
  const letters = [...text];
  const first = letters[0];
  if (first === undefined || letters.length > 2 || letters.some((letter) => letter !== first))
    return null;
  const at = alphabet.indexOf(first);
  return at < 0 ? null : at + 1 + (letters.length - 1) * alphabet.length;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

export function romanValue(text: string): number | null {
  if (
    !/^(?=[ivxlc])(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$|^c{1,3}(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/.test(
      text,
    )
  )
    return null;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = ROMAN[text.charAt(at)] ?? 0;
    sum += here < (ROMAN[text.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return sum;
}

function isHan(text: string): boolean {
  return /^\p{sc=Han}/u.test(text);
}

/** 一 to 九百九十九, or digits. */
export function hanValue(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[一二三四五六七八九十百零〇]+$/u.test(text)) return null;
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const value = "〇一二三四五六七八九".indexOf(sign);
    if (sign === "十" || sign === "百") {
      sum += Math.max(digit, 1) * (sign === "十" ? 10 : 100);
      digit = 0;
    } else digit = Math.max(0, value);
  }
  return sum + digit;
}
