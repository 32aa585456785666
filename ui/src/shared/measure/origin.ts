/** Which of the submitted cells are the wording, and how a place in a file is said. */
import type { WireCell, WireOrigin } from "../../backend/index.ts";
import type { Args, MessageId } from "../../strings/index.ts";

const WORDING = ["text", "summary", "exemptions", "title", "official_title"];

/** The cells that hold the words of the measure, the fullest field first; all filled cells if none does. */
export function wordingCells(cells: readonly WireCell[]): WireCell[] {
  const filled = cells.filter((cell) => cell.text.trim() !== "");
  const found = WORDING.flatMap((field) => filled.filter((cell) => cell.fields.includes(field)));
  const wording = [...new Set(found)];
  const body = wording.filter((cell) => !cell.fields.some((field) => field.endsWith("title")));
  if (body.length > 0) return body;
  return wording.length > 0 ? wording : filled;
}

export interface PlacePart {
  id: MessageId;
  args: Args;
}

/** File, sheet, row and day of a submission, as parts to be joined. */
export function placeParts(origin: WireOrigin, day: string | null): PlacePart[] {
  const parts: PlacePart[] = [{ id: "window-place-file", args: { file: origin.file } }];
  if (origin.sheet) parts.push({ id: "window-place-sheet", args: { sheet: origin.sheet } });
  parts.push({ id: "window-place-row", args: { row: origin.row } });
  if (origin.note) parts.push({ id: "window-place-note", args: { note: origin.note } });
  if (day) parts.push({ id: "window-place-received", args: { date: day } });
  return parts;
}
