/**
 * The number with which a line begins. What it can mean is told by all its readings: "(i)" is the ninth letter or the
 * first numeral, and only its neighbours say which.
 */

/** What stands higher in a text, whatever came first: parts, chapters, then articles, then all the rest. */
export const RANKS = ["part", "book", "title", "chapter", "section", "article", "point"] as const;
export type Rank = (typeof RANKS)[number];

export interface Reading {
  rank: Rank;
  /** Kind of counting and its brackets; numbers of one key continue each other. */
  key: string;
  /** What was put in later lies between: "12 bis" is a little more than 12. */
  value: number;
  /** A code of many books, of which a text has a few articles here and there: "L. 225-1", then "L. 233-2". */
  sparse?: true;
}

export interface Marker {
  /** As it stands in the text. */
  raw: string;
  /** What follows it. */
  rest: string;
  readings: readonly Reading[];
}

/** The marker that is as long as `length` signs of the text, unless nothing can be read in it. */
export function markerOf(
  text: string,
  length: number,
  readings: readonly Reading[],
): Marker | null {
  if (readings.length === 0) return null;
  return { raw: text.slice(0, length).trim(), rest: text.slice(length).trim(), readings };
}

/** A number with what was put in behind it: 12 and [2] for "12 bis", 233 and [2, 1] for "233-2-1". */
export function numberWith(main: number, parts: readonly number[]): number {
  return parts.reduce((sum, part, at) => sum + part / 1000 ** (at + 1), main);
}
