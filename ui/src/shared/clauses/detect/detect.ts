/**
 * What was pasted, as clauses with levels: a proposal that a person looks at and mends before it goes into the text.
 * Nothing is lost: each word stands in a clause, in a mark that was taken for a number, or among what was left out.
 */
import { LEVEL_MAX } from "../numbering.ts";
import { paragraphsOfHtml } from "./html.ts";
import { type Marker, RANKS, type Rank, type Reading } from "./marker.ts";
import { readMarker } from "./markers.ts";
import { type Paragraph, paragraphsOf, type Read } from "./paragraphs.ts";

export interface DetectedClause {
  /** The number as it was printed; nothing where none was found. */
  marker: string;
  level: number;
  heading: string;
  text: string;
}

export interface Detected {
  clauses: DetectedClause[];
  /** Numbers of pages. */
  leftOut: string[];
}

export function detect({ text, html }: { text: string; html: string }): Detected {
  // A PDF reader may give letters and their accents apart.
  const formatted = html ? paragraphsOfHtml(html.normalize()) : null;
  const { paragraphs, leftOut }: Read = formatted
    ? { paragraphs: formatted, leftOut: [] }
    : paragraphsOf(text.normalize());
  const outline = new Outline();
  const placed = paragraphs.map((paragraph) => {
    const found = outline.place(paragraph);
    const { marker, text } = paragraph;
    // A mark that fits nowhere is words like the others.
    const words = found || marker === null ? text : `${marker} ${text}`;
    return { paragraph: { ...paragraph, text: words }, found };
  });
  const numbered = placed.some(({ found }) => found !== null);
  const clauses: DetectedClause[] = [];
  for (const { paragraph, found } of placed) {
    const last = clauses.at(-1);
    if (found) clauses.push(opened(found, paragraph));
    else if (last && takesHeading(last, paragraph)) last.heading = flat(paragraph.text);
    else if (last && numbered && outline.began(last)) last.text = below(last.text, paragraph.text);
    else clauses.push(unnumbered(paragraph));
  }
  return { clauses, leftOut };
}

interface Found {
  marker: string;
  rest: string;
  level: number;
  rank: Rank;
}

function opened({ marker, rest, level, rank }: Found, paragraph: Paragraph): DetectedClause {
  const isHeading = paragraph.heading || (rank !== "point" && isLikeHeading(rest));
  return isHeading
    ? { marker, level, heading: flat(rest), text: "" }
    : { marker, level, heading: "", text: rest };
}

function unnumbered(paragraph: Paragraph): DetectedClause {
  const clause = { marker: "", level: 1, heading: "", text: paragraph.text };
  return paragraph.heading ? { ...clause, heading: flat(paragraph.text), text: "" } : clause;
}

/** Under "Article 3" alone on its line stands what it is about. */
function takesHeading(last: DetectedClause, paragraph: Paragraph): boolean {
  const isBare = last.marker !== "" && last.heading === "" && last.text === "";
  return isBare && (paragraph.heading || isLikeHeading(paragraph.text));
}

const HEADING_MAX = 90;

function isLikeHeading(text: string): boolean {
  const words = text.trim();
  return words !== "" && words.length <= HEADING_MAX && !/[.;:,。；：，؛،]$|\n/u.test(words);
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

function below(text: string, more: string): string {
  return text === "" ? more : `${text}\n${more}`;
}

/** A kind of counting that has begun, with everything it can still be: "(a)" may count in Latin or Turkish letters. */
interface Open {
  rank: Rank;
  ways: { key: string; last: number }[];
}

/** Whether a reading may stand after `last`, the latest of its kind; null where that kind is not open. */
type Fits = (reading: Reading, last: number | null, innermost: boolean) => boolean;

/** How many numbers may be missing between two that still belong together. */
const GAP_MAX = 4;

/** The kinds of counting that are open where the text has come to, outermost first. */
class Outline {
  #open: Open[] = [];

  /** Where a paragraph stands by its number; nothing where it has none that fits its neighbours. */
  place(paragraph: Paragraph): Found | null {
    const read = this.#marker(paragraph);
    if (!read) return null;
    const at = paragraph.level === null ? this.#find(read) : this.#listed(read, paragraph.level);
    if (!at) return null;
    this.#open = [...this.#open.slice(0, at.index), at.open];
    const level = Math.min(at.index + 1, LEVEL_MAX);
    return { marker: read.raw, rest: read.rest, level, rank: at.open.rank };
  }

  began(clause: DetectedClause): boolean {
    return clause.marker !== "";
  }

  #marker(paragraph: Paragraph): Marker | null {
    if (paragraph.marker === null) return readMarker(paragraph.text);
    // A number of a word processor's list is one, whatever it looks like.
    const read = readMarker(`${paragraph.marker} `);
    const readings = read?.rest === "" ? read.readings : [];
    const known: readonly Reading[] =
      readings.length > 0 ? readings : [{ rank: "point", key: "list", value: 0 }];
    return { raw: paragraph.marker, rest: paragraph.text, readings: known };
  }

  /** The next number of a kind that is open, the first of a new kind, or one that leaves a few out. */
  #find({ readings }: Marker): { index: number; open: Open } | null {
    const next: Fits = ({ value }, last) => last !== null && (value === last + 1 || value === 0);
    // "(aa)" was put in behind "(a)" where that was the latest; else it begins a level of its own.
    const putIn: Fits = ({ value }, last, innermost) =>
      innermost && last !== null && value > last && value < Math.floor(last) + 1;
    const first: Fits = ({ value }, last) => last === null && value <= 1;
    const again: Fits = ({ value }, last) => last !== null && value === 1;
    const later: Fits = ({ value, sparse }, last) =>
      last !== null && value > last && (sparse || value - last <= GAP_MAX);
    // What was copied from the middle of a text begins with any number; articles say themselves what they are.
    // Sections are counted through all parts of a law: the second part begins with a five.
    const any: Fits = ({ rank, key }, last) =>
      last === null &&
      (this.#open.length === 0 || rank !== "point" || (key.startsWith("1") && this.#isAbove()));
    for (const fits of [next, putIn, first, again, later, any]) {
      const found = this.#fitting(readings, fits);
      if (found) return found;
    }
    return null;
  }

  /** Whether nothing but parts and chapters is open. */
  #isAbove(): boolean {
    return this.#open.every(({ rank }) => rank !== "point" && rank !== "article");
  }

  #fitting(readings: readonly Reading[], fits: Fits): { index: number; open: Open } | null {
    const places = readings.map((reading) => {
      const index = this.#open.findIndex((open) =>
        open.ways.some(({ key }) => key === reading.key),
      );
      const last = this.#open[index]?.ways.find(({ key }) => key === reading.key)?.last ?? null;
      const innermost = index === this.#open.length - 1;
      return { reading, index, fit: fits(reading, last, innermost) };
    });
    const chosen = places.find(({ fit }) => fit);
    if (!chosen) return null;
    const { rank } = chosen.reading;
    const alike = places.filter(({ fit, index }) => fit && index === chosen.index);
    const ways = alike.map(({ reading: { key, value } }) => ({ key, last: value }));
    const index = chosen.index < 0 ? this.#under(rank) : chosen.index;
    return { index, open: { rank, ways } };
  }

  /** As deep as the word processor says, under the articles that are open. */
  #listed({ readings }: Marker, level: number): { index: number; open: Open } {
    const rank = readings[0]?.rank ?? "point";
    const ways = readings.map(({ key, value }) => ({ key, last: value }));
    const above = this.#open.filter((open) => open.rank !== "point").length;
    const index = rank === "point" ? above + level - 1 : this.#under(rank);
    return { index: Math.min(index, this.#open.length), open: { rank, ways } };
  }

  /** How many open kinds stand above a new one of that rank. */
  #under(rank: Rank): number {
    const lower = this.#open.findIndex((open) => RANKS.indexOf(open.rank) > RANKS.indexOf(rank));
    const same = this.#open.findIndex((open) => open.rank === rank && rank !== "point");
    // In most laws sections hold articles; in some, "Article I" holds "Section 1".
    if (rank === "section" && same < 0 && this.#open.at(-1)?.rank === "article")
      return this.#open.length;
    const ends = [lower, same].filter((at) => at >= 0);
    return ends.length > 0 ? Math.min(...ends) : this.#open.length;
  }
}
