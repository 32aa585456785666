/** Lists of things with ids, as the record holds them. */
import type { JsonValue } from "../../../backend/index.ts";
import type { ListElement } from "../../../shared/fields/ListOf.tsx";
import { list } from "../../../shared/json.ts";

function isElement(value: JsonValue): value is ListElement {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    typeof value.id === "string"
  );
}

const known = new WeakMap<readonly JsonValue[], readonly ListElement[]>();

/** The elements of a list; the same list gives the same elements, so that nothing is drawn again for them. */
export function elements(value: JsonValue): readonly ListElement[] {
  const all = list(value);
  const before = known.get(all);
  if (before) return before;
  const found = all.filter(isElement);
  known.set(all, found);
  return found;
}
