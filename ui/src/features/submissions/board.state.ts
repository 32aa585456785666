/** What the board says of a submission, and what is to be done next with it. */
import type { SubmissionLine } from "../../backend/index.ts";
import type { T } from "../../strings/index.ts";

const ORDER = ["received", "being-entered", "queries-out", "checked", "confirmed", "printed"];

export interface WorkCount {
  code: string;
  count: number;
}

/** States of work that occur, in the order in which work goes. */
export function worksPresent(lines: readonly SubmissionLine[]): WorkCount[] {
  return ORDER.map((code) => ({
    code,
    count: lines.filter((line) => line.work === code).length,
  })).filter(({ count }) => count > 0);
}

export type NextStep = "answer" | "enter" | null;

/** A file without rows that could be read is entered by hand; one with held rows has queries. */
export function nextStep(line: SubmissionLine): NextStep {
  const isOpen = line.work === "received" || line.work === "being-entered";
  if (line.reason !== null && isOpen) return "enter";
  return line.held > 0 ? "answer" : null;
}

/** "5 rows = 4 applied + 1 held": every part that is not nought. */
export function accountOf(line: SubmissionLine, t: T): string {
  if (line.rows === 0) return "";
  const parts = [
    line.applied > 0 ? t("submissions-part-applied", { count: line.applied }) : null,
    line.same > 0 ? t("submissions-count-same", { count: line.same }) : null,
    line.held > 0 ? t("submissions-part-held", { count: line.held }) : null,
    line.set_aside > 0 ? t("submissions-part-aside", { count: line.set_aside }) : null,
  ].filter((part) => part !== null);
  return t("submissions-account", { rows: line.rows, parts: parts.join(" + ") });
}
