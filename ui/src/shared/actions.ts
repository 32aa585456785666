/**
 * What an action is. The registry itself lies in `actions/`; it is handed over at the start, so that a button
 * deep in a page can show an action without knowing the others.
 */
import type { OpenRegister } from "../backend/index.ts";
import type { MessageId } from "../strings/index.ts";
import type { Page } from "./navigation.ts";
import { usePage } from "./navigation.ts";
import { type Moment, useDesk, useMoment } from "./register.ts";

/** What an action looks at to know whether it can be done now. */
export interface Circumstances {
  open: OpenRegister | null;
  page: Page;
  moment: Moment | null;
}

export interface Action {
  id: string;
  label: MessageId;
  /** "Mod" is Ctrl, or Cmd on a Mac; the first is the one shown. */
  shortcuts: readonly string[];
  enabledWhen: (circumstances: Circumstances) => boolean;
  perform: (circumstances: Circumstances) => void;
}

let installed: readonly Action[] = [];

export function installActions(actions: readonly Action[]): void {
  installed = actions;
}

export function allActions(): readonly Action[] {
  return installed;
}

export function useCircumstances(): Circumstances {
  return { open: useDesk()?.open ?? null, page: usePage(), moment: useMoment() };
}

export interface Offer {
  action: Action;
  enabled: boolean;
  perform: () => void;
}

export function useAction(id: string): Offer | null {
  const circumstances = useCircumstances();
  const action = installed.find((candidate) => candidate.id === id);
  if (!action) return null;
  return {
    action,
    enabled: action.enabledWhen(circumstances),
    perform: () => action.perform(circumstances),
  };
}
