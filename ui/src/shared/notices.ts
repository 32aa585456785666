/**
 * What the window tells after an act: the last few messages, each until it is closed or replaced. What was done is also
 * put away when the reader goes to another page and had time to read it; a problem never is.
 */
import type { WireError } from "../backend/index.ts";
import { createStore, useStore } from "./store.ts";

export interface Notice {
  id: number;
  tone: "done" | "problem";
  text: string;
  hint?: string;
  /** What the reader may do about it. */
  offer?: { label: string; perform: () => void };
  /** When it was told, in milliseconds. */
  at: number;
}

/** Long enough to read two lines and reach what they offer. */
const READ_MS = 8_000;

export const notices = createStore<readonly Notice[]>([]);
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

function add(notice: Omit<Notice, "id" | "at">): void {
  last += 1;
  const id = last;
  // Said again it stands once, as the newest.
  notices.set((old) =>
    [...old.filter(({ text }) => text !== notice.text), { ...notice, id, at: Date.now() }].slice(
      -3,
    ),
  );
}

export function dismiss(id: number): void {
  notices.set((old) => old.filter((notice) => notice.id !== id));
}

/** Puts away what was done and has been read. */
export function dismissRead(now: number = Date.now()): void {
  const stays = ({ tone, at }: Notice) => tone === "problem" || now - at < READ_MS;
  if (!notices.get().every(stays)) notices.set((old) => old.filter(stays));
}

export function dismissAll(): void {
  notices.set([]);
}

export function useNotices(): readonly Notice[] {
  return useStore(notices);
}
