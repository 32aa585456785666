/** Numbers of the lines as they are set just now, every fifth in the margin, so that people can say "line 15". */
import type { EditorView } from "prosemirror-view";
import { useEffect, useState } from "react";

interface Line {
  number: number;
  top: number;
}

const EACH = 5;

export interface LineNumbersProps {
  view: EditorView;
  changes: number;
  /** That of the text: the numbers stand where its lines end. */
  dir: "ltr" | "rtl" | "auto";
}

export function LineNumbers({ view, changes, dir }: LineNumbersProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that the words are others now
  useEffect(() => {
    const look = () => setLines((old) => sameOr(old, linesOf(view)));
    const frame = requestAnimationFrame(look);
    const observer = new ResizeObserver(look);
    observer.observe(view.dom);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [view, changes]);
  return (
    <div className="line-numbers" dir={dir} aria-hidden="true">
      {lines.map(({ number, top }) => (
        <span key={number} style={{ insetBlockStart: top }}>
          {number}
        </span>
      ))}
    </div>
  );
}

/** Every fifth line: a block of one line height has as many lines as that height fits in. */
function linesOf(view: EditorView): Line[] {
  const found: Line[] = [];
  const origin = view.dom.getBoundingClientRect().top;
  let number = 0;
  for (const block of view.dom.querySelectorAll<HTMLElement>(".clause > p")) {
    const box = block.getBoundingClientRect();
    const height = Number.parseFloat(getComputedStyle(block).lineHeight);
    const count = Math.max(1, Math.round(box.height / height));
    for (let line = 0; line < count; line += 1) {
      number += 1;
      if (number % EACH === 0) found.push({ number, top: box.top - origin + line * height });
    }
  }
  return found;
}

function sameOr(old: readonly Line[], now: readonly Line[]): readonly Line[] {
  const same = old.length === now.length && old.every((line, at) => line.top === now[at]?.top);
  return same ? old : now;
}
