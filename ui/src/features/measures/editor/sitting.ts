/**
 * One sitting at an entry: what was typed since its base. Every key is kept on the desk within two seconds, Ctrl+S or
 * leaving turns it into one version. Each field has its own listeners, so that a key typed redraws one field. It knows
 * no component and no program: what it asks for is handed over.
 */
import type { JsonValue, KeepAnswer, WireError } from "../../../backend/index.ts";
import { createStore, type Store } from "../../../shared/store.ts";

export type Fields = { readonly [key: string]: JsonValue };

/** A pause in typing is kept after this long, typing without a pause at least every `ATLEAST`. */
const PAUSE = 600;
const ATLEAST = 1_200;
/** A long sitting becomes a version of its own now and then. */
const VERSION_EVERY = 10 * 60_000;
/** What could not be kept is tried again after this long. */
const AGAIN = 3_000;

export interface Desk {
  save: (base: string | null, fields: Fields) => Promise<{ saved: string }>;
  keep: (name: string | null) => Promise<KeepAnswer>;
  drop: () => Promise<void>;
}

export type Keeping =
  | { phase: "unchanged" }
  | { phase: "typed" }
  | { phase: "kept"; saved: string }
  | { phase: "failed"; error: WireError };

export interface Sitting {
  /** What the field holds now. */
  value: (key: string) => JsonValue;
  change: (key: string, value: JsonValue) => void;
  listen: (key: string, listener: () => void) => () => void;
  /** Listens to a change of any field. */
  listenAll: (listener: () => void) => () => void;
  /** The fields that differ from the base, or did when they were last kept. */
  changed: () => Fields;
  base: () => string | null;
  keeping: Store<Keeping>;
  /** Whether the entry became another while this sitting was writing: keeping then leaves two wordings. */
  movedOn: Store<boolean>;
  /** Takes the entry as it is now; what was typed stays. */
  rebase: (measure: Fields, base: string | null) => void;
  /** Writes to the desk what is not there yet; true once nothing waits. */
  save: () => Promise<boolean>;
  /** Makes a version of what was typed; nothing typed makes none. */
  keep: (name: string | null) => Promise<KeepAnswer | null>;
  drop: () => Promise<void>;
  /** Stops the clocks; what waits is not kept by this. */
  end: () => void;
}

export interface Beginning {
  measure: Fields;
  base: string | null;
  /** What waited on the desk from a sitting before. */
  waiting: Fields | null;
  saved: string | null;
  desk: Desk;
  asError: (thrown: unknown) => WireError;
}

export function beginSitting(beginning: Beginning): Sitting {
  return new OpenSitting(beginning);
}

class OpenSitting implements Sitting {
  readonly keeping: Store<Keeping>;
  readonly movedOn = createStore(false);
  readonly #desk: Desk;
  readonly #asError: Beginning["asError"];
  readonly #typed: Map<string, JsonValue>;
  readonly #unsaved = new Set<string>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #everywhere = new Set<() => void>();
  readonly #clock = alarm();
  readonly #versionClock = alarm();
  #base: string | null;
  #ground: Fields;
  #under: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor({ measure, base, waiting, saved, desk, asError }: Beginning) {
    this.#base = base;
    this.#ground = measure;
    this.#typed = new Map(Object.entries(waiting ?? {}));
    this.#desk = desk;
    this.#asError = asError;
    this.keeping = createStore<Keeping>(
      waiting && saved ? { phase: "kept", saved } : { phase: "unchanged" },
    );
  }

  // What was typed may be null (cleared), which is a value and not an absence.
  readonly value = (key: string): JsonValue =>
    (this.#typed.has(key) ? this.#typed.get(key) : this.#ground[key]) ?? null;

  readonly change = (key: string, next: JsonValue): void => {
    if (Object.is(this.value(key), next)) return;
    this.#typed.set(key, next);
    if (this.#unsaved.size === 0) this.#clock.soonest(ATLEAST, () => void this.save());
    this.#unsaved.add(key);
    this.#clock.after(PAUSE, () => void this.save());
    this.#versionClock.soonest(VERSION_EVERY, () => void this.keep(null));
    if (this.keeping.get().phase !== "failed") this.keeping.set({ phase: "typed" });
    this.#tell([key]);
    for (const listener of [...this.#everywhere]) listener();
  };

  readonly listen = (key: string, listener: () => void) => {
    const all = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, all.add(listener));
    return () => all.delete(listener);
  };

  readonly listenAll = (listener: () => void) => {
    this.#everywhere.add(listener);
    return () => this.#everywhere.delete(listener);
  };

  readonly changed = (): Fields => Object.fromEntries(this.#typed);
  readonly base = (): string | null => this.#base;
  readonly save = (): Promise<boolean> => this.#inTurn(() => this.#saveNow());
  readonly keep = (name: string | null): Promise<KeepAnswer | null> =>
    this.#inTurn(() => this.#keepNow(name));

  readonly rebase = (now: Fields, newBase: string | null): void => {
    if (newBase !== this.#base && this.#typed.size > 0) {
      this.movedOn.set(true);
      return;
    }
    const before = this.#ground;
    this.#base = newBase;
    this.movedOn.set(false);
    // A value that is the same stays the same thing, so that nothing is drawn again for it.
    this.#ground = Object.fromEntries(
      Object.entries(now).map(([key, value]) => [
        key,
        JSON.stringify(value) === JSON.stringify(before[key]) ? (before[key] ?? null) : value,
      ]),
    );
    const keys = new Set([...Object.keys(before), ...Object.keys(this.#ground)]);
    const differs = (key: string) => !this.#typed.has(key) && before[key] !== this.#ground[key];
    this.#tell([...keys].filter(differs));
  };

  readonly drop = (): Promise<void> =>
    this.#inTurn(async () => {
      this.#unsaved.clear();
      this.#clock.stop();
      this.#versionClock.stop();
      this.#typed.clear();
      await this.#desk.drop();
    });

  readonly end = (): void => {
    this.#ended = true;
    this.#clock.stop();
    this.#versionClock.stop();
  };

  #tell(keys: readonly string[]): void {
    for (const key of keys) {
      for (const listener of [...(this.#listeners.get(key) ?? [])]) listener();
    }
  }

  /** One thing after the other: a version is made of what was saved before it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#under.then(work, work);
    this.#under = next.catch(() => undefined);
    return next;
  }

  async #saveNow(): Promise<boolean> {
    this.#clock.stop();
    if (this.#unsaved.size === 0) return true;
    const sent = new Set(this.#unsaved);
    this.#unsaved.clear();
    try {
      const { saved } = await this.#desk.save(this.#base, this.changed());
      if (this.#unsaved.size === 0) this.keeping.set({ phase: "kept", saved });
      return true;
    } catch (thrown) {
      for (const key of sent) this.#unsaved.add(key);
      this.keeping.set({ phase: "failed", error: this.#asError(thrown) });
      if (!this.#ended) this.#clock.after(AGAIN, () => void this.save());
      return false;
    }
  }

  async #keepNow(name: string | null): Promise<KeepAnswer | null> {
    if (!(await this.#saveNow())) return null;
    this.#versionClock.stop();
    if (this.#typed.size === 0 && name === null) return null;
    const sent = new Map(this.#typed);
    try {
      const kept = await this.#desk.keep(name);
      this.#ground = { ...this.#ground, ...Object.fromEntries(sent) };
      this.#base = kept.revision ?? this.#base;
      for (const [key, was] of sent) {
        const same = !this.#unsaved.has(key) && Object.is(this.#typed.get(key), was);
        if (same) this.#typed.delete(key);
      }
      if (this.#typed.size > 0) this.#clock.after(PAUSE, () => void this.save());
      else this.keeping.set({ phase: "kept", saved: kept.saved });
      return kept;
    } catch (thrown) {
      this.keeping.set({ phase: "failed", error: this.#asError(thrown) });
      return null;
    }
  }
}

/** One alarm that can be put off, but never later than the soonest time that was set. */
function alarm() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: number | undefined;
  const set = (wait: number, ring: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      latest = undefined;
      ring();
    }, wait);
  };
  return {
    soonest(wait: number, ring: () => void) {
      if (latest !== undefined) return;
      latest = performance.now() + wait;
      set(wait, ring);
    },
    after(wait: number, ring: () => void) {
      const left = latest === undefined ? wait : Math.max(0, latest - performance.now());
      set(Math.min(wait, left), ring);
    },
    stop() {
      clearTimeout(timer);
      latest = undefined;
    },
  };
}
