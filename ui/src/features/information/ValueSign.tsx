/** The sign of an information value: a shape of its own in the ink of the words, so that no colour tells them apart. */
import type { ReactNode } from "react";
import type { Value } from "./information.state.ts";

const SHAPES: Record<Value, ReactNode> = {
  reported: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  held: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  "stated-none": (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4 12 12 4" />
    </>
  ),
  "none-found": (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  "not-applicable": <path d="M2.5 8h11" />,
  received: <path d="M8 2.5v7m-3-3 3 3 3-3M2.5 13.5h11" />,
  "no-information": <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.3" />,
  unchecked: <rect x="3" y="3" width="10" height="10" />,
};

export function ValueSign({ value }: { value: Value }) {
  return (
    <svg className="value-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[value]}
    </svg>
  );
}
