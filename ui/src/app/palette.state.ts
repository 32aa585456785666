/** What the palette offers for what was typed: a short reference first, then entries, then commands. */
import type { Hit } from "../backend/index.ts";
import type { Action, Circumstances } from "../shared/actions.ts";
import { asReference } from "../shared/navigation.ts";
import type { T } from "../strings/index.ts";

/** Small letters without marks: "É" finds "e". */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/** Actions that can be done now and whose words contain every word typed. */
export function matchingActions(
  actions: readonly Action[],
  typed: string,
  circumstances: Circumstances,
  t: T,
): Action[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return actions.filter((action) => {
    if (action.id === "palette" || !action.enabledWhen(circumstances)) return false;
    const label = folded(t(action.label));
    return wanted.every((word) => label.includes(word));
  });
}

/** The kinds of entry that the palette offers, each as a list of its own. */
export const OFFERED = ["measure", "instrument", "obligation"] as const;

/** The hits of a kind, each once, in the order found. */
export function foundOf(kind: string, hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    if (hit.kind !== kind || seen.has(hit.record)) return false;
    seen.add(hit.record);
    return true;
  });
}

export { asReference };
