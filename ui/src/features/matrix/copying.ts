/** The matrix as shown, as a paper for Word and Excel: heading, date, every row, footnotes. */
import type { Lists, MatrixCell } from "../../backend/index.ts";
import { copyPaper, type Paper, type PaperCell } from "../../shared/clipboard.ts";
import { labelOf } from "../../shared/register.ts";
import type { T } from "../../strings/index.ts";
import { directionOf, type Language } from "../../strings/languages.ts";
import type { ShownCell, ShownMatrix } from "./beside.ts";
import { actParts, stanzas } from "./matrix.state.ts";
import { type Dates, DIFFERENCES, SIGNS } from "./ShownWords.tsx";

export interface Copied {
  title: string;
  about: readonly string[];
  matrix: ShownMatrix;
  dates: Dates | null;
  lists: Lists;
  language: Language;
}

/** The words of a cell, line by line, as the table has them. */
export function linesOf(cell: MatrixCell, lists: Lists, t: T): string[] {
  if (cell.lines.length === 0) return [labelOf(lists.coverage, cell.coverage)].filter(Boolean);
  const lines = stanzas(cell).flatMap(({ stage, lines: of }) => [
    stage ? labelOf(lists.stages, stage) : t("matrix-screen-stage-not-stated"),
    ...of
      .map((line) =>
        [
          ...actParts(line),
          ...(line.exemptions > 0
            ? [t("matrix-screen-exemptions", { count: line.exemptions })]
            : []),
        ].join(" · "),
      )
      .filter(Boolean),
  ]);
  return cell.more > 0 ? [...lines, t("matrix-screen-more", { count: cell.more })] : lines;
}

function cellOf(shown: ShownCell, { lists, dates }: Copied, t: T): PaperCell {
  const now = linesOf(shown.cell, lists, t);
  if (!shown.difference || !shown.before || !dates) return { lines: now, notes: shown.cell.notes };
  // The word first: a spreadsheet would take a cell that begins with a sign for a formula.
  const said = `${t(DIFFERENCES[shown.difference])} ${SIGNS[shown.difference]}`;
  if (shown.difference === "text") return { lines: [said, ...now], notes: shown.cell.notes };
  const then = linesOf(shown.before, lists, t);
  const notes = new Set([...shown.before.notes, ...shown.cell.notes]);
  return {
    lines: [said, `${dates.earlier}:`, ...then, `${dates.later}:`, ...now],
    notes: [...notes],
  };
}

export function paperOf(copied: Copied, t: T): Paper {
  const { matrix, title, about, language } = copied;
  return {
    title,
    about,
    columns: [
      t("matrix-screen-state"),
      ...matrix.columns.map(({ short, label }) => [short, label].filter(Boolean).join(" ")),
    ],
    rows: matrix.rows.map(({ number, name, cells }) => ({
      heading: `${number}. ${name}`,
      cells: cells.map((cell) => cellOf(cell, copied, t)),
    })),
    notes: matrix.notes,
    direction: directionOf(language),
    language,
  };
}

export const copyMatrix = (copied: Copied, t: T): boolean => copyPaper(paperOf(copied, t));
