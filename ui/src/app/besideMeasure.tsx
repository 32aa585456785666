/** What other parts of the window show beside the fiche of a record, in their order. */
import type { ReactNode } from "react";

export function besideMeasure(_record: string): ReactNode {
  return null;
}
