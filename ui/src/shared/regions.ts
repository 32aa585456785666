/** Regional groups that occur among the states of the file. */
import type { WireState } from "../backend/index.ts";

const ORDER = [
  "african",
  "asia-pacific",
  "eastern-european",
  "latin-american-and-caribbean",
  "western-european-and-other",
  "none",
];

export function regionsOf(states: readonly WireState[]): string[] {
  const present = new Set(states.map((state) => state.region));
  return ORDER.filter((region) => present.has(region));
}
