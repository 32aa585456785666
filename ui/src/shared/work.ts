/** Long work now under way: shown in the status line, and cancelled from there. */
import { backend, type Progress } from "../backend/index.ts";
import { createStore, useStore } from "./store.ts";

export interface Work {
  ticket: number;
  progress: Progress | null;
  cancelling: boolean;
}

const works = createStore<readonly Work[]>([]);
let lastTicket = 0;

function change(ticket: number, part: Partial<Work>): void {
  works.set((old) => old.map((work) => (work.ticket === ticket ? { ...work, ...part } : work)));
}

export interface Tracked {
  ticket: number;
  progress: (progress: Progress) => void;
  end: () => void;
}

export function track(): Tracked {
  lastTicket += 1;
  const ticket = lastTicket;
  works.set((old) => [...old, { ticket, progress: null, cancelling: false }]);
  return {
    ticket,
    progress: (progress) => change(ticket, { progress }),
    end: () => works.set((old) => old.filter((work) => work.ticket !== ticket)),
  };
}

export function cancelWork(ticket: number): void {
  change(ticket, { cancelling: true });
  void backend().cancel(ticket);
}

export function useWork(): readonly Work[] {
  return useStore(works);
}
