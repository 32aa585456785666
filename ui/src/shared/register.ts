/** The open file as the frame of the window shows it, the lists it offers, and the moment it is looked at. */
import type { Lists, OpenRegister, RecentRegister } from "../backend/index.ts";
import { useCall } from "./calls.ts";
import { createStore, useStore } from "./store.ts";

/** Looked at as it was: a change or a day; the title is what the chip shows. */
export interface Moment {
  at: string;
  title: string;
}

const moment = createStore<Moment | null>(null);

export function lookAt(then: Moment | null): void {
  moment.set(then);
}

export function useMoment(): Moment | null {
  return useStore(moment);
}

export function currentMoment(): Moment | null {
  return moment.get();
}

export interface Desk {
  open: OpenRegister | null;
  recent: readonly RecentRegister[];
}

export function useDesk(): Desk | undefined {
  return useCall("status", {}).answer;
}

const NO_LISTS: Lists = {
  states: [],
  categories: [],
  stages: [],
  coverage: [],
  channels: [],
  standings: [],
  audiences: [],
  work: [],
  fields: [],
  obligations: [],
  fiche: {
    events: [],
    precisions: [],
    exemptions: [],
    triggers: [],
    directions: [],
    item_lists: [],
    existing_contracts: [],
    applications: [],
    sunsets: [],
    sources: [],
    act_types: [],
    bases: [],
    geography_methods: [],
    languages: [],
  },
};

export function useLists(): Lists {
  return useCall("lists", {}).answer ?? NO_LISTS;
}

/** Looks labels up by code; a code without a label shows itself. */
export function labelOf(list: readonly { code: string; label: string }[], code: string): string {
  return list.find((entry) => entry.code === code)?.label ?? code;
}
