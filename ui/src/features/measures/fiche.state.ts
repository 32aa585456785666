/** The fiche that is open: whether it can be written in, and what the actions of the registry do with it. */
import type { OpenRegister } from "../../backend/index.ts";
import { openDialog } from "../../shared/dialogs.ts";
import { type JsonObject, text } from "../../shared/json.ts";
import { go } from "../../shared/navigation.ts";
import type { Moment } from "../../shared/register.ts";
import { createStore, useStore } from "../../shared/store.ts";

export interface OpenFiche {
  /** Starts writing; nothing where this file may not change the entry, or while it is written already. */
  edit: (() => void) | null;
  /** Makes a version of what was typed, by a name or without; nothing while the entry is only read. */
  keep: ((name: string | null) => Promise<void>) | null;
}

const open = createStore<OpenFiche | null>(null);

export function showFiche(fiche: OpenFiche | null): void {
  open.set(fiche);
}

export function openFiche(): OpenFiche | null {
  return open.get();
}

export function useOpenFiche(): OpenFiche | null {
  return useStore(open);
}

/** A delegation changes its own entries, and everyone those that they entered for a state. */
export function mayEdit(
  register: OpenRegister | null,
  moment: Moment | null,
  measure: JsonObject,
): boolean {
  if (!register || register.read_only || moment) return false;
  const author = register.delegation ?? "secretariat";
  return text(measure.state) === register.delegation || text(measure.entered_by) === author;
}

const NEW = "new:";

export function isNew(id: string): boolean {
  return id.startsWith(NEW);
}

/** Opens an empty fiche for `state`. */
export function writeNew(state: string): void {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const name = `${NEW}${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  go({ name: "measure", id: name, state, sitting: name });
}

/** A delegation writes for itself; a secretariat says for whom. */
export function beginNew(register: OpenRegister): void {
  if (register.delegation) writeNew(register.delegation);
  else openDialog("new-measure");
}
