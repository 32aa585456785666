/** A status list while it is being settled: where it comes from and what was said about it. */
import type { StatusListRequest } from "../../backend/index.ts";

export interface GivenList {
  path: string | null;
  pasted: string;
  /** Columns from 1; nothing while the program finds them. */
  stateColumn: number | null;
  dateColumn: number | null;
  /** Printed names with their state; nothing for "no state". */
  answers: Readonly<Record<string, string | null>>;
  undated: boolean | null;
  complete: boolean | null;
  asAt: string | null;
  source: string;
}

export const NOTHING_GIVEN: GivenList = {
  path: null,
  pasted: "",
  stateColumn: null,
  dateColumn: null,
  answers: {},
  undated: null,
  complete: null,
  asAt: null,
  source: "",
};

/** The request for a list, less the reader's language. */
export function asListRequest(
  text: string,
  given: GivenList,
  commit: boolean,
): Omit<StatusListRequest, "lang"> {
  return {
    text,
    path: given.path,
    pasted: given.path ? null : given.pasted,
    state_column: given.stateColumn,
    date_column: given.dateColumn,
    answers: { ...given.answers },
    undated: given.undated,
    complete: given.complete,
    as_at: given.asAt,
    source: given.source,
    commit,
  };
}
