/** What "wording in national texts" shows: whose texts, in which order, how sure it is; nothing here draws. */
import type { AnswerOf, WireState } from "../../backend/index.ts";
import type { Compared, Wording } from "../../shared/compared.ts";

export type Alignment = AnswerOf<"align">;
export type IdeaRow = Alignment["rows"][number];
export type WordingCell = NonNullable<IdeaRow["cells"][number]>;

/** One row of the table: an idea with its number. */
export interface Idea {
  key: string;
  number: number;
  row: IdeaRow;
}

export function ideasOf(alignment: Alignment): Idea[] {
  return alignment.rows.map((row, place) => ({ key: `idea ${place}`, number: place + 1, row }));
}

/** The columns by their place in the answer, states in protocol order; those of no list come last, as they came. */
export function columnOrder(codes: readonly string[], states: readonly WireState[]): number[] {
  const order = new Map(states.map(({ code }, place) => [code, place]));
  const placeOf = (at: number) => order.get(codes[at] ?? "") ?? states.length;
  return codes.map((_, at) => at).sort((one, other) => placeOf(one) - placeOf(other));
}

/** Whose texts are read: what the reader chose, else the measures that are compared; nothing where there are none. */
export function wordingOf({ ids, wording }: Compared): Wording | null {
  if (wording?.from === "category") return wording;
  return ids.length > 0 ? { from: "chosen" } : null;
}

/** From this percentage a cell is told as sure, from that one as fairly sure; below it, the reader is asked to look. */
const SURE = 75;
const FAIRLY_SURE = 50;

export type Sureness = "sure" | "fairly" | "unsure";

export function sureness(confidence: number): Sureness {
  if (confidence >= SURE) return "sure";
  return confidence >= FAIRLY_SURE ? "fairly" : "unsure";
}

export interface Counts {
  ideas: number;
  states: number;
  /** Cells that the reader is asked to look at. */
  unsure: number;
}

export function countsOf({ rows, states }: Alignment): Counts {
  const cells = rows.flatMap((row) => row.cells);
  const unsure = cells.filter((cell) => cell && sureness(cell.confidence) === "unsure").length;
  return { ideas: rows.length, states: states.length, unsure };
}

/** How a wording stands to the others of its row; a row of one text alone is told as that. */
export function standing(row: IdeaRow, cell: WordingCell): string {
  const texts = row.cells.filter((each) => each !== null).length;
  if (texts === 1) return "alone";
  const alike = row.variants[cell.variant]?.states.length ?? 1;
  if (cell.variant === 0) return alike > 1 ? "shared" : "first";
  return cell.likeness;
}

/** Where the sentence stands in its clause, to be marked there; nothing where it is the whole clause. */
export function marksOf(cell: WordingCell): (readonly [number, number])[] {
  const from = cell.text.indexOf(cell.sentence);
  const isWhole = cell.sentence.trim() === cell.text.trim();
  return from < 0 || isWhole ? [] : [[from, from + cell.sentence.length]];
}
