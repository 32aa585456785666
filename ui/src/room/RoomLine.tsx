/** One paragraph on the wall: its number, common words, and brackets with who proposes which wording. */
import { Fragment } from "react";
import type { RoomLine as Line, RoomPiece, RoomVariant } from "../backend/room.ts";
import { useT } from "../strings/index.ts";

export interface RoomLineProps {
  line: Line;
  /** Names of states, by code. */
  names: Readonly<Record<string, string | undefined>>;
}

export function RoomLine({ line, names }: RoomLineProps) {
  return (
    <p className="room-line" data-heading={line.place === "heading"} data-new={line.new}>
      <span className="room-number">{line.place === "heading" ? "" : (line.number ?? "")}</span>
      <span>
        <Pieces pieces={line.pieces} names={names} />
      </span>
    </p>
  );
}

interface PiecesProps {
  pieces: readonly RoomPiece[];
  names: RoomLineProps["names"];
}

/** Words, and brackets in them to whatever depth. */
export function Pieces({ pieces, names }: PiecesProps) {
  const t = useT();
  return pieces.map((piece, index) => {
    const key = `${index}${piece.words}`;
    if (piece.variants.length === 0) return <Fragment key={key}>{piece.words}</Fragment>;
    return (
      <span key={key} className="room-bracket">
        {piece.variants.map((variant) => (
          <span
            key={variant.states.join(" ") || "text"}
            className="room-wording"
            data-of-text={variant.of_text}
          >
            {"["}
            <Proposers variant={variant} names={names} />
            {variant.pieces.length > 0 ? (
              <Pieces pieces={variant.pieces} names={names} />
            ) : (
              <em>{t("room-delete")}</em>
            )}
            {"]"}
          </span>
        ))}
      </span>
    );
  });
}

function Proposers({ variant, names }: { variant: RoomVariant; names: RoomLineProps["names"] }) {
  if (variant.of_text) return null;
  return (
    <>
      {variant.states.map((state, index) => (
        <Fragment key={state}>
          {index > 0 ? " " : ""}
          <bdi className="room-state" title={names[state] ?? state}>
            {state}
          </bdi>
        </Fragment>
      ))}
      {": "}
    </>
  );
}
