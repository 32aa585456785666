/** The dialog that is open: at most one, opened by an action and shown by the part that owns it. */
import { createStore, useStore } from "./store.ts";

export type DialogName =
  | "palette"
  | "shortcuts"
  | "undo"
  | "moment"
  | "export-matrix"
  | "new-text"
  | "new-measure"
  | "name-version";

const open = createStore<DialogName | null>(null);

export function openDialog(name: DialogName): void {
  open.set(name);
}

export function closeDialog(): void {
  open.set(null);
}

export function useDialog(): DialogName | null {
  return useStore(open);
}
