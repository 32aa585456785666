/** An information value in words alone: eight signs in a row of states would read as a scale. */
import type { ReactNode } from "react";
import { labelOf, useLists } from "../../shared/register.ts";

export function ValueWords({ code, children }: { code: string; children?: ReactNode }) {
  const lists = useLists();
  return (
    <span className="value-words" data-value={code}>
      {labelOf(lists.coverage, code)}
      {children}
    </span>
  );
}
