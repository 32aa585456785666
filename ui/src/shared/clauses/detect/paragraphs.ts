/**
 * Plain text, as a PDF reader or a mail gives it, into paragraphs: lines that were broken for the width of a page are
 * joined, words that were divided are whole again, numbers of pages are left out and told.
 */
import { latinDigits } from "./fold.ts";
import { readMarker } from "./markers.ts";
import { ELIDED, isMention } from "./mentions.ts";

export interface Paragraph {
  text: string;
  /** The number that a word processor kept apart from the words. */
  marker: string | null;
  /** How deep a word processor has it, 1 outermost. */
  level: number | null;
  heading: boolean;
}

export interface Read {
  paragraphs: Paragraph[];
  /** Lines that are no words of the text. */
  leftOut: string[];
}

const PAGE_WORD = "page|p\\.|pág\\.?|página|صفحة|الصفحة|стр\\.?|sayfa|第";
const OF = "\\s*(?:of|sur|de|من|из|/)\\s*\\d{1,4}";
const PAGE_NUMBER = new RegExp(
  `^(?:[-–—]\\s*\\d{1,4}\\s*[-–—]|(?:${PAGE_WORD})\\s*\\d{1,4}(?:${OF})?\\s*页?|\\d{1,4}(?:${OF})?)$`,
  "iu",
);
const ENDS = /[.!?;:。；：！？؛؟…]["”’»)\]）]*$/u;

export function paragraphsOf(text: string): Read {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/\f/g, "\n\n")
    .replace(/\u00ad/g, "")
    .split("\n")
    .map((line) => line.trim());
  const width = usualWidth(lines);
  const joined = new Joining(width);
  for (const line of lines) {
    if (line === "") joined.blank();
    else if (PAGE_NUMBER.test(latinDigits(line))) joined.leaveOut(line);
    else joined.line(line);
  }
  return joined.read();
}

/** The width to which lines were broken: that of the long ones. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  lengths.sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

class Joining {
  readonly #width: number;
  readonly #paragraphs: string[] = [];
  readonly #leftOut: string[] = [];
  #before = "";
  #gap: "none" | "blank" | "page" = "blank";

  constructor(width: number) {
    this.#width = width;
  }

  blank(): void {
    if (this.#gap === "none") this.#gap = "blank";
  }

  leaveOut(line: string): void {
    this.#leftOut.push(line);
    this.#gap = "page";
  }

  line(line: string): void {
    const last = this.#paragraphs.length - 1;
    const paragraph = this.#paragraphs[last];
    if (paragraph === undefined || !this.#continues(paragraph, line)) this.#paragraphs.push(line);
    else this.#paragraphs[last] = joinedLines(paragraph, line);
    this.#before = line;
    this.#gap = "none";
  }

  read(): Read {
    const paragraphs = this.#paragraphs.map((text) => plainParagraph(text));
    return { paragraphs, leftOut: this.#leftOut };
  }

  #continues(paragraph: string, line: string): boolean {
    const opening = readMarker(paragraph);
    const underArticle = opening !== null && opening.readings[0]?.rank !== "point";
    const onlyMark = opening !== null && opening.rest === "";
    const marker = readMarker(line);
    if (marker) {
      const before = { line: this.#before, paragraph, width: this.#width };
      return this.#gap !== "blank" && isMention(marker, before);
    }
    // A heading stands under "Article 3" on a line of its own; a lone "3." belongs to the words behind it.
    if (onlyMark) return !underArticle && this.#gap === "none";
    const goesOn = !ENDS.test(this.#before) && /^\p{Ll}/u.test(line);
    if (this.#gap === "blank") return goesOn;
    const isShort = this.#before.length < this.#width * 0.6;
    // Under the heading of an article, what begins with a capital is no part of it.
    if (underArticle && isShort && /^\P{Ll}/u.test(line) && paragraph.length < this.#width)
      return false;
    if (this.#gap === "page") return goesOn || (!ENDS.test(this.#before) && !isShort);
    return !(isShort && ENDS.test(this.#before));
  }
}

/** One line from two: a divided word is whole again, Chinese has no space between. */
function joinedLines(one: string, other: string): string {
  if (/\p{Ll}[-‐]$/u.test(one) && /^\p{Ll}/u.test(other)) return one.slice(0, -1) + other;
  const han =
    /[\p{sc=Han}，。；：、）」』]$/u.test(one) && /^[\p{sc=Han}，。；：、（「『]/u.test(other);
  return han || ELIDED.test(one) ? one + other : `${one} ${other}`;
}

export function plainParagraph(text: string): Paragraph {
  return { text, marker: null, level: null, heading: false };
}
