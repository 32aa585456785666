/** A cell of one moment or of two: what differs has a sign and a word, and both wordings under their dates. */
import type { Lists } from "../../backend/index.ts";
import type { MessageId, T } from "../../strings/index.ts";
import type { Difference, ShownCell } from "./beside.ts";
import { CellWords } from "./CellWords.tsx";

export interface Dates {
  earlier: string;
  later: string;
}

export interface ShownWordsProps {
  shown: ShownCell;
  lists: Lists;
  dates: Dates | null;
  t: T;
}

export const SIGNS: Record<Difference, string> = { new: "+", gone: "−", other: "≠", text: "≈" };

export const DIFFERENCES: Record<Difference, MessageId> = {
  new: "matrix-screen-difference-new",
  gone: "matrix-screen-difference-gone",
  other: "matrix-screen-difference-other",
  text: "matrix-screen-difference-text",
};

const UNREAD = { "aria-hidden": true } as const;

export function ShownWords({ shown, lists, dates, t }: ShownWordsProps) {
  const { cell, before, difference } = shown;
  if (!difference || !before || !dates) return <CellWords cell={cell} lists={lists} t={t} />;
  const said = (
    <span className="difference">
      <span className="difference-sign" {...UNREAD}>
        {SIGNS[difference]}
      </span>
      {t(DIFFERENCES[difference])}
    </span>
  );
  if (difference === "text")
    return (
      <>
        {said}
        <CellWords cell={cell} lists={lists} t={t} />
      </>
    );
  return (
    <>
      {said}
      <div className="dated">
        <small className="dated-when">{dates.earlier}</small>
        <CellWords cell={before} lists={lists} t={t} />
      </div>
      <div className="dated">
        <small className="dated-when">{dates.later}</small>
        <CellWords cell={cell} lists={lists} t={t} />
      </div>
    </>
  );
}
