/** The places and years whose holidays nobody has entered, each once, below what was counted in their working days. */
import type { DeadlineLine } from "../../backend/index.ts";

export function MissingHolidays({ deadlines }: { deadlines: readonly DeadlineLine[] }) {
  const gaps = new Set(deadlines.flatMap(({ gap }) => gap ?? []));
  if (gaps.size === 0) return null;
  return (
    <ul className="plain-list quiet">
      {[...gaps].map((gap) => (
        <li key={gap}>
          <bdi>{gap}</bdi>
        </li>
      ))}
    </ul>
  );
}
