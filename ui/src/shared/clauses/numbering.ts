/**
 * Numbers of clauses from their places, and references that follow them: what `crates/model/src/numbering.rs` does,
 * for the page. Both read one table and are held to one file of vectors.
 */
import tables from "../../../../crates/model/data/numbering.json";

export type Numbering = "outline" | "article" | "decimal";

export const NUMBERINGS: readonly Numbering[] = ["outline", "article", "decimal"];

export const LEVEL_MAX = 5;

export interface Numbered {
  /** As it is printed before the clause: "(a)". */
  label: string;
  /** As it is named from elsewhere, with the clauses that it stands under: "1 (a)". */
  cite: string;
}

export type Piece = { words: string } | { to: string };

interface Forms {
  label: string;
  cite: string;
}

interface Level extends Forms {
  counter: string;
  first?: Forms;
}

interface Format {
  join: string;
  whole?: boolean;
  levels: Level[];
}

export function isNumbering(code: unknown): code is Numbering {
  return NUMBERINGS.some((each) => each === code);
}

/** How deep each clause stands, null for quoted passages: at most one deeper than the clause before it. */
export function depthsOf(levels: readonly (number | null)[]): (number | null)[] {
  let before = 0;
  return levels.map((level) => {
    if (level === null) return null;
    before = Math.max(1, Math.min(level, before + 1, LEVEL_MAX));
    return before;
  });
}

export function numbersOf(
  levels: readonly (number | null)[],
  style: Numbering,
  language: string,
): (Numbered | null)[] {
  const format = formatOf(style, language);
  let counts: number[] = [];
  return depthsOf(levels).map((depth) => {
    if (depth === null) return null;
    counts = counts.slice(0, depth);
    if (counts.length === depth) counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
    else counts.push(1);
    return numberOf(counts, format);
  });
}

/** Words and references in turn. */
export function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{#([A-Za-z0-9-]+)\}/g)) {
    if (match.index > from) found.push({ words: text.slice(from, match.index) });
    found.push({ to: match[1] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ words: text.slice(from) });
  return found;
}

/** The words as they are printed; a reference whose clause is gone shows as "[?]". */
export function resolve(text: string, cites: ReadonlyMap<string, string>): string {
  return piecesOf(text)
    .map((piece) => ("to" in piece ? (cites.get(piece.to) ?? "[?]") : piece.words))
    .join("");
}

function formatOf(style: Numbering, language: string): Format {
  const base = language.split(/[-_]/)[0] ?? language;
  // The table has one shape, which the vectors' test reads whole; its type here is a union of its rows.
  const languages = tables.styles[style] as Record<string, Format | { as: string }>;
  const found = languages[base] ?? languages.en;
  const format = found && "as" in found ? languages[found.as] : found;
  if (!format || "as" in format) throw new Error(`no numbering ${style} in ${language}`);
  return format;
}

function numberOf(counts: readonly number[], format: Format): Numbered {
  const parts = counts.map((count, index) => {
    const level = format.levels[index];
    const forms = (count === 1 ? level?.first : undefined) ??
      level ?? { label: "{n}", cite: "{n}" };
    const n = counted(count, level?.counter ?? "decimal");
    return { label: forms.label.replace("{n}", n), cite: forms.cite.replace("{n}", n) };
  });
  const cite = parts.map((part) => part.cite).join(format.join);
  return { label: format.whole ? cite : (parts.at(-1)?.label ?? ""), cite };
}

const ALPHABETS: Record<string, string[]> = Object.fromEntries(
  Object.entries(tables.alphabets).map(([name, letters]) => [name, letters.split(" ")]),
);

function counted(count: number, counter: string): string {
  if (counter === "roman") return roman(count);
  if (counter === "han") return han(count);
  const letters = ALPHABETS[counter];
  return letters ? lettered(count, letters) : `${count}`;
}

/** a ... z, aa, ab ... */
function lettered(count: number, letters: readonly string[]): string {
  let text = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    text = (letters[(rest - 1) % letters.length] ?? "") + text;
  }
  return text;
}

const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(count: number): string {
  if (count >= 4000) return `${count}`;
  let rest = count;
  let text = "";
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

const HAN = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** Chinese numerals up to 9999: 一, 十, 十一, 二十, 一百零一. */
function han(count: number): string {
  if (count === 0 || count >= 10_000) return `${count}`;
  let text = "";
  let owesZero = false;
  for (const [worth, unit] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(count / worth) % 10;
    if (digit === 0) {
      owesZero = text !== "";
      continue;
    }
    if (owesZero) text += HAN[0];
    owesZero = false;
    // Ten to nineteen begin with the ten itself.
    if (!(digit === 1 && worth === 10 && text === "")) text += HAN[digit];
    text += unit;
  }
  return text;
}
