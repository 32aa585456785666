/** What every field of the editor needs: the sitting, what is said of it, and the languages that have a column. */
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Check, JsonValue } from "../../../backend/index.ts";
import { type Store, useStore } from "../../../shared/store.ts";
import type { Review } from "./review.state.ts";
import type { Sitting } from "./sitting.ts";

export interface Editing {
  sitting: Sitting;
  review: Store<Review>;
  languages: readonly string[];
  /** The record, or the name of a new entry. */
  record: () => string;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("a field of the editor is drawn outside of it");
  return editing;
}

/** What the field holds, and the way to change it. */
export function useValue(key: string): [JsonValue, (value: JsonValue) => void] {
  const { sitting } = useEditing();
  const listen = useCallback(
    (listener: () => void) => sitting.listen(key, listener),
    [sitting, key],
  );
  const value = useSyncExternalStore(listen, () => sitting.value(key));
  const change = useCallback((next: JsonValue) => sitting.change(key, next), [sitting, key]);
  return [value, change];
}

const NONE: readonly Check[] = [];

/** What is said of the field at this path. */
export function useNotes(path: string): readonly Check[] {
  const { review } = useEditing();
  return useSyncExternalStore(review.subscribe, () => review.get().byField.get(path) ?? NONE);
}

export function useReview(): Review {
  return useStore(useEditing().review);
}
