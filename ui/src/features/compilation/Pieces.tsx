/** Words and brackets of one line, as they are printed: `[the words / XBE, XCO: other words]`. */
import { Fragment, useEffect, useRef } from "react";
import { useT } from "../../strings/index.ts";
import { blankBehind, type Piece, printed, withoutBlank } from "./pieces.ts";
import { choose, holdersOf, useChosen } from "./rolling.state.ts";

interface PiecesProps {
  pieces: readonly Piece[];
  numbers: ReadonlyMap<string, number>;
}

export function Pieces({ pieces, numbers }: PiecesProps) {
  return pieces.map((piece, index) => {
    // Words have no name of their own but their place.
    const key = piece.bracket ?? `${index}`;
    return piece.bracket === null ? (
      <Fragment key={key}>{piece.words}</Fragment>
    ) : (
      <Bracket key={key} id={piece.bracket} bracket={piece} numbers={numbers} />
    );
  });
}

interface BracketProps {
  id: string;
  bracket: Piece;
  numbers: ReadonlyMap<string, number>;
}

/** A click anywhere in it opens it (see `RollingText`); keys reach the mark at its beginning. */
function Bracket({ id, bracket, numbers }: BracketProps) {
  const t = useT();
  const isChosen = useChosen() === id;
  const behind = blankBehind(bracket);
  const variants = printed(bracket);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isChosen) place.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <>
      <span ref={place} className="bracket" data-bracket={id} data-chosen={isChosen}>
        <button
          type="button"
          className="bracket-mark"
          aria-pressed={isChosen}
          aria-label={t("compilation-bracket-open", {
            number: numbers.get(id) ?? 0,
            states: holdersOf(bracket.variants).join(", "),
          })}
          onClick={() => choose(id)}
        >
          [
        </button>
        {variants.map(({ states, pieces }, index) => (
          <Fragment key={states.join(" ")}>
            {index > 0 ? <span className="bracket-or"> / </span> : null}
            <span className="wording" data-of-text={states.length === 0}>
              {states.length > 0 ? (
                <bdi className="holders" lang="en">
                  {states.join(", ")}:{" "}
                </bdi>
              ) : null}
              {pieces.length > 0 ? (
                <Pieces pieces={behind ? withoutBlank(pieces) : pieces} numbers={numbers} />
              ) : (
                "—"
              )}
            </span>
          </Fragment>
        ))}
        <span className="bracket-end">]</span>
      </span>
      {behind ? " " : null}
    </>
  );
}
