/** The matrix at the moment looked at and, where two stand side by side, at the other one. */
import { useMemo } from "react";
import type { MatrixAnswer, WireError } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { useLanguage } from "../../strings/index.ts";
import { alone, onlyDiffering, type ShownMatrix, sideBySide } from "./beside.ts";
import { asRequest, type View } from "./matrix.state.ts";
import { type Change, inOrder } from "./moments.state.ts";
import type { Dates } from "./ShownWords.tsx";

const NO_CHANGES: readonly Change[] = [];

export interface Matrices {
  changes: readonly Change[];
  /** The matrix of the later moment, or of the only one. */
  answer: MatrixAnswer | undefined;
  shown: ShownMatrix | undefined;
  /** The two dates in words, where two stand side by side. */
  dates: Dates | null;
  /** Which of the two the reader looks at. */
  looksAt: "earlier" | "later";
  error: WireError | undefined;
  pending: boolean;
}

export function useMatrices(view: View): Matrices {
  const language = useLanguage();
  const at = useMoment()?.at ?? null;
  const changes = useCall("moments", {}).answer?.moments ?? NO_CHANGES;
  const two = view.beside !== null;
  // A moment of another file is no moment of this one.
  const isKnown = changes.some(({ operation }) => operation === view.beside);
  const other = isKnown ? view.beside : null;
  const order = two ? inOrder(changes, at, other) : { earlier: null, later: at };
  const after = useCall(
    "matrix",
    asRequest({ ...view, since: two ? order.earlier : view.since }, order.later),
  );
  const before = useCall("matrix", two ? asRequest({ ...view, since: null }, order.earlier) : null);
  const [earlier, later] = [before.answer, after.answer];
  const shown = useMemo(() => {
    if (!later) return undefined;
    if (!earlier) return alone(later);
    const both = sideBySide(earlier, later);
    return view.differing ? onlyDiffering(both) : both;
  }, [earlier, later, view.differing]);
  const date = (matrix: MatrixAnswer) => formatDate(matrix.as_at, language, "long");
  return {
    changes,
    answer: later,
    shown,
    dates: earlier && later ? { earlier: date(earlier), later: date(later) } : null,
    looksAt: two && order.earlier === at && order.later !== at ? "earlier" : "later",
    error: after.error ?? before.error,
    pending: after.pending || before.pending,
  };
}
