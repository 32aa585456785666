/** Gives the elements of a list without ids one each while the page shows them, and takes it away for the record. */
import { useRef } from "react";
import type { JsonValue } from "../../../backend/index.ts";
import type { ListElement } from "../../../shared/fields/ListOf.tsx";
import type { JsonObject } from "../../../shared/json.ts";

export function useNumbered(
  plain: readonly JsonObject[],
  change: (value: JsonValue) => void,
): [readonly ListElement[], (elements: ListElement[]) => void] {
  const shown = useRef<readonly ListElement[]>([]);
  const last = useRef(0);
  const now = plain.map((element, place) => {
    const before = shown.current[place];
    if (before && sameLess(before, element)) return before;
    last.current += 1;
    return { ...element, id: `n${last.current}` };
  });
  const unchanged =
    now.length === shown.current.length &&
    now.every((element, place) => element === shown.current[place]);
  if (!unchanged) shown.current = now;
  function report(elements: ListElement[]) {
    shown.current = elements;
    change(elements.map(withoutId));
  }
  return [shown.current, report];
}

function withoutId({ id: _, ...rest }: ListElement): JsonObject {
  return rest;
}

function sameLess(element: ListElement, plain: JsonObject): boolean {
  return JSON.stringify(withoutId(element)) === JSON.stringify(plain);
}
