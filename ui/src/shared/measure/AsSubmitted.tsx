/** The words as they were submitted, on the mark, with the place they stand in. */
import type { WireOrigin } from "../../backend/index.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { formatDate } from "../text/dates.ts";
import { placeParts, wordingCells } from "./origin.ts";

export function AsSubmitted({ origin }: { origin: WireOrigin }) {
  const t = useT();
  const language = useLanguage();
  const day = origin.received ? formatDate(origin.received, language) : null;
  const wording = wordingCells(origin.cells);
  return (
    <section>
      <h3>{t("window-as-submitted")}</h3>
      {wording.map((cell) => (
        <blockquote key={cell.column} className="words" dir="auto" title={cell.header}>
          {cell.text}
        </blockquote>
      ))}
      <p className="place">
        {placeParts(origin, day).map((part, index) => (
          <span key={part.id}>
            {index > 0 ? <span aria-hidden="true">{"\u00a0· "}</span> : null}
            {t(part.id, part.args)}
          </span>
        ))}
      </p>
    </section>
  );
}
