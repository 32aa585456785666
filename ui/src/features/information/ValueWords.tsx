/** An information value: its sign, then its words. */
import type { ReactNode } from "react";
import { labelOf, useLists } from "../../shared/register.ts";
import { knownValue } from "./information.state.ts";
import { ValueSign } from "./ValueSign.tsx";

export function ValueWords({ code, children }: { code: string; children?: ReactNode }) {
  const lists = useLists();
  const value = knownValue(code);
  return (
    <span className="value-words" data-value={code}>
      {value ? <ValueSign value={value} /> : null}
      <span>
        {labelOf(lists.coverage, code)}
        {children}
      </span>
    </span>
  );
}
