/** The pieces of a line of the rolling text: common words, and brackets with the wordings that stand in them. */
import type { RollingPiece, RollingVariant } from "../../backend/index.ts";

export type Piece = RollingPiece;

/** The wordings that are printed: one of the text that has no words is not. */
export function printed({ variants }: Piece): readonly RollingVariant[] {
  return variants.filter(({ of_text, pieces }) => !of_text || pieces.length > 0);
}

function endsInBlank(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  if (!last) return false;
  return last.bracket === null ? last.words.endsWith(" ") : blankBehind(last);
}

/** Whether every wording of a bracket ends in a blank: it then stands once, behind the bracket. */
export function blankBehind(bracket: Piece): boolean {
  const filled = printed(bracket).filter(({ pieces }) => pieces.length > 0);
  return filled.length > 0 && filled.every(({ pieces }) => endsInBlank(pieces));
}

/** Pieces without the blank at their end. */
export function withoutBlank(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last || last.bracket !== null) return pieces;
  return [...pieces.slice(0, -1), { ...last, words: last.words.trimEnd() }];
}
