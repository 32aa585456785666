/** A moment of the register chosen on a line: by dragging, by arrows, or with Home and End; its date stands beside it. */
import { useId, useState } from "react";
import { useSoon } from "../../shared/clauses/useSoon.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { type Change, dayOf } from "./moments.state.ts";

export interface MomentSliderProps {
  label: string;
  changes: readonly Change[];
  /** Place on the line; the number of changes is now. */
  place: number;
  /** What is looked at, where it is none of those on the line. */
  words?: string;
  onChange: (place: number) => void;
}

export function MomentSlider({
  label,
  changes,
  place,
  words: elsewhere,
  onChange,
}: MomentSliderProps) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  // The thumb follows the hand; the register is read when it rests.
  const [moving, setMoving] = useState<number | null>(null);
  const soon = useSoon(() => {
    if (moving !== null) onChange(moving);
    setMoving(null);
  });
  const shown = Math.min(moving ?? place, changes.length);
  const change = changes[shown];
  const end = moving === null && elsewhere ? elsewhere : t("matrix-screen-now");
  const words = change ? formatDate(dayOf(change), language, "long") : end;
  return (
    <div className="moment-slider" aria-busy={moving !== null}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={changes.length}
        step={1}
        value={shown}
        aria-valuetext={words}
        onChange={(event) => {
          setMoving(Number(event.target.value));
          soon();
        }}
      />
      <output htmlFor={id} className="moment-words">
        {words}
      </output>
    </div>
  );
}
