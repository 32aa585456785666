/** The words of one cell: stage first, then act and year in small; what is no measure in quieter ink. */
import type { Lists, MatrixCell } from "../../backend/index.ts";
import { labelOf } from "../../shared/register.ts";
import type { T } from "../../strings/index.ts";
import { actParts, stanzas } from "./matrix.state.ts";

export interface CellWordsProps {
  cell: MatrixCell;
  lists: Lists;
  t: T;
}

export function CellWords({ cell, lists, t }: CellWordsProps) {
  const numbers =
    cell.notes.length > 0 ? <sup className="note-numbers">{cell.notes.join(" ")}</sup> : null;
  if (cell.lines.length === 0)
    return (
      <span className="quiet">
        {labelOf(lists.coverage, cell.coverage)}
        {numbers}
      </span>
    );
  return (
    <>
      {stanzas(cell).map((stanza, index) => (
        <div key={stanza.stage ?? ""}>
          <span className="stage">
            {stanza.stage
              ? labelOf(lists.stages, stanza.stage)
              : t("matrix-screen-stage-not-stated")}
          </span>
          {index === 0 ? numbers : null}
          {stanza.lines.map((line) => (
            <small key={line.measure}>
              {actParts(line).map((part, place) => (
                <span key={part}>
                  {place > 0 ? " · " : null}
                  <bdi>{part}</bdi>
                </span>
              ))}
              {line.exemptions > 0 ? (
                <span>
                  {actParts(line).length > 0 ? " · " : null}
                  <span className="together">
                    {t("matrix-screen-exemptions", { count: line.exemptions })}
                  </span>
                </span>
              ) : null}
            </small>
          ))}
        </div>
      ))}
      {cell.more > 0 ? <small>{t("matrix-screen-more", { count: cell.more })}</small> : null}
    </>
  );
}
