/** What the window tells after an act: the last few messages, each until it is read or replaced. */
import type { WireError } from "../backend/index.ts";
import { createStore, useStore } from "./store.ts";

export interface Notice {
  id: number;
  tone: "done" | "problem";
  text: string;
  hint?: string;
  /** What the reader may do about it. */
  offer?: { label: string; perform: () => void };
}

const notices = createStore<readonly Notice[]>([]);
let last = 0;

export function tell(text: string, more: Pick<Notice, "hint" | "offer"> = {}): void {
  add({ tone: "done", text, ...more });
}

export function tellProblem(error: WireError): void {
  if (error.code === "work.cancelled") {
    add({ tone: "done", text: error.message });
    return;
  }
  add({ tone: "problem", text: error.message, ...(error.hint ? { hint: error.hint } : {}) });
}

function add(notice: Omit<Notice, "id">): void {
  last += 1;
  const id = last;
  // Said again it stands once, as the newest.
  notices.set((old) =>
    [...old.filter(({ text }) => text !== notice.text), { ...notice, id }].slice(-3),
  );
}

export function dismiss(id: number): void {
  notices.set((old) => old.filter((notice) => notice.id !== id));
}

export function dismissAll(): void {
  notices.set([]);
}

export function useNotices(): readonly Notice[] {
  return useStore(notices);
}
