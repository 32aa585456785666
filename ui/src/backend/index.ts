/**
 * What the window asks of the program. `tauri.ts` answers in the real window, `fake.ts` in tests and in a
 * browser; nothing else of the page knows which of the two it is.
 */
import type { Calls, WireError } from "./generated/wire.ts";

export type * from "./generated/wire.ts";

export type CallName = keyof Calls;
export type RequestOf<N extends CallName> = Calls[N]["request"];
export type AnswerOf<N extends CallName> = Calls[N]["answer"];

/** How far a long piece of work has come; `total` is 0 while not known. */
export interface Progress {
  done: number;
  total: number;
  step: string;
}

export interface CallOptions {
  /** Names the call, so that it can be cancelled. */
  ticket?: number;
  onProgress?: (progress: Progress) => void;
}

export type FileMode = "open" | "new";
export type Stop = () => void;

export interface Backend {
  /** Rejects with a `WireError`. */
  call<N extends CallName>(
    name: N,
    request: RequestOf<N>,
    options?: CallOptions,
  ): Promise<AnswerOf<N>>;
  cancel(ticket: number): Promise<void>;
  chooseFiles(): Promise<string[]>;
  chooseFolder(): Promise<string | null>;
  chooseRegister(mode: FileMode): Promise<string | null>;
  chooseKeyFile(mode: FileMode): Promise<string | null>;
  chooseSave(name: string, extensions: string[]): Promise<string | null>;
  /** Shows a file in the system's own file window. */
  reveal(path: string): Promise<void>;
  /** Opens the window for the wall: the common text and nothing else. */
  openRoom(room: { lang: string; title: string; text: string }): Promise<void>;
  /** Says that the first page stands. */
  ready(): Promise<void>;
  /** Files that the program was started with or handed by the system since; each is given once. */
  givenFiles(): Promise<string[]>;
  onFilesGiven(given: () => void): Stop;
  /** Does `work` before the window closes; it closes all the same when that takes too long. */
  onClosing(work: () => Promise<unknown>): Stop;
  onFilesDropped(dropped: (paths: string[]) => void): Stop;
  /** Tells of changes that did not start in this page. */
  onChanged(changed: () => void): Stop;
}

let chosen: Backend | undefined;

export function chooseBackend(backend: Backend): void {
  chosen = backend;
}

export function backend(): Backend {
  if (!chosen) throw new Error("no backend is chosen: main.tsx or the test does that first");
  return chosen;
}

/** What went wrong, in the form that the program sends; anything else is a defect of ours. */
export function asWireError(thrown: unknown): WireError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    const { code, message } = thrown;
    const hint = "hint" in thrown && typeof thrown.hint === "string" ? thrown.hint : "";
    const params =
      "params" in thrown && typeof thrown.params === "object" && thrown.params !== null
        ? Object.fromEntries(Object.entries(thrown.params).map(([key, value]) => [key, `${value}`]))
        : {};
    return { code: `${code}`, message: `${message}`, hint, params };
  }
  return { code: "defect", message: `${thrown}`, hint: "", params: {} };
}
