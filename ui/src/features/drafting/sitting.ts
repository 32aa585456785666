/**
 * One sitting at a text: what is typed is kept at the desk within two seconds of a pause, and becomes one version when
 * the page is left, on Ctrl+S, or after ten minutes. "Saved" is said after the commit returned.
 */
import { useEffect, useState } from "react";
import {
  asWireError,
  backend,
  type ProvisionsAnswer,
  type TextFields,
  type TextKept,
  type WireError,
} from "../../backend/index.ts";
import { perform, refresh } from "../../shared/calls.ts";
import { readClauses } from "../../shared/clauses/clause.ts";
import { offerKeeping } from "../../shared/keeping.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { hourOf } from "../../shared/text/dates.ts";
import { language, t } from "../../strings/index.ts";

const PAUSE_MS = 900;
const SITTING_MS = 10 * 60 * 1000;

export type Saving =
  | { state: "as-read" }
  | { state: "typing" }
  | { state: "saved"; time: string }
  | { state: "kept"; time: string };

/** What the page shows of a sitting. */
export interface Shown {
  fields: TextFields;
  stale: Readonly<Record<string, readonly string[]>>;
  saving: Saving;
  problem: WireError | null;
}

export class Sitting {
  readonly shown;
  readonly #text: string;
  #base: Record<string, string>;
  #dirty: boolean;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #began: number | null = null;

  constructor(read: ProvisionsAnswer) {
    const { fields, base } = read.typed ?? read;
    this.#text = read.text;
    this.#base = base;
    this.#dirty = read.typed !== null;
    const saving: Saving = read.typed
      ? { state: "saved", time: read.typed.saved }
      : { state: "as-read" };
    this.shown = createStore<Shown>({ fields, stale: read.stale, saving, problem: null });
  }

  change(part: Partial<TextFields>): void {
    const old = this.shown.get().fields;
    const fields = withoutOvertaken(old, { ...old, ...part });
    this.#show({ fields, saving: { state: "typing" } });
    this.#began ??= Date.now();
    this.#dirty = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#keepTyped(), PAUSE_MS);
  }

  /** Makes a version of what was typed: when, "" where nothing was, null where it could not be. */
  async keep(): Promise<string | null> {
    clearTimeout(this.#pause);
    if (!this.#dirty) return "";
    this.#dirty = false;
    const asked = this.#request();
    const outcome = await perform("provisions-save", asked);
    if (outcome.ok) {
      this.#kept(outcome.answer, asked.fields);
      return outcome.answer.saved;
    }
    this.#dirty = true;
    this.#show({ problem: outcome.error });
    return null;
  }

  /** Ctrl+S: keeps, and answers also where nothing was to be kept. */
  async keepAndTell(): Promise<void> {
    const time = await this.keep();
    if (time === "") tell(t("common-text-same"));
    else if (time !== null) tell(t("common-text-kept", { time: hourOf(time) }));
  }

  /** The page is gone: what goes wrong is told over the next one, and what was typed still waits at the desk. */
  leave(): void {
    clearTimeout(this.#pause);
    if (!this.#dirty) return;
    this.#dirty = false;
    backend()
      .call("provisions-save", this.#request())
      .then(refresh, (thrown) => tellProblem(asWireError(thrown)));
  }

  #request() {
    const { fields } = this.shown.get();
    return { text: this.#text, base: this.#base, fields, lang: language() };
  }

  #show(part: Partial<Shown>): void {
    this.shown.set((old) => ({ ...old, ...part }));
  }

  #kept({ base, stale, saved, conflict }: TextKept, asked: TextFields): void {
    const { fields } = this.shown.get();
    // What was confirmed is written; it is not confirmed again with other words.
    if (fields.confirmed === asked.confirmed) this.#show({ fields: { ...fields, confirmed: {} } });
    this.#base = base;
    this.#began = null;
    // What was typed while the answer was under way is not kept yet, and says so.
    const saving: Saving = this.#dirty ? { state: "typing" } : { state: "kept", time: saved };
    this.#show({ stale, saving, problem: null });
    if (conflict) tell(t("common-text-conflict"));
  }

  async #keepTyped(): Promise<void> {
    if (this.#began !== null && Date.now() - this.#began > SITTING_MS) {
      await this.keep();
      return;
    }
    const asked = this.shown.get().fields;
    try {
      const { saved, stale } = await backend().call("provisions-typed", this.#request());
      const same = this.shown.get().fields === asked;
      const saving: Saving = same ? { state: "saved", time: saved } : { state: "typing" };
      this.#show({ stale, problem: null, ...(this.#dirty ? { saving } : {}) });
    } catch (thrown) {
      this.#show({ problem: asWireError(thrown) });
    }
  }
}

/** A translation that was confirmed and whose authentic words changed again is confirmed no longer. */
function withoutOvertaken(old: TextFields, now: TextFields): TextFields {
  const ids = Object.values(now.confirmed).flat();
  if (ids.length === 0 || old.clauses === now.clauses) return now;
  const words = (fields: TextFields) =>
    new Map(
      readClauses(fields.clauses).map(({ id, heading, text }) => [
        id,
        `${heading[fields.authentic]}\n${text[fields.authentic]}`,
      ]),
    );
  const [before, after] = [words(old), words(now)];
  const stays = (id: string) => before.get(id) === after.get(id);
  const confirmed = Object.entries(now.confirmed).map(
    ([code, list]) => [code, list.filter(stays)] as const,
  );
  return { ...now, confirmed: Object.fromEntries(confirmed) };
}

export function useSitting(read: ProvisionsAnswer): { sitting: Sitting; shown: Shown } {
  const [sitting] = useState(() => new Sitting(read));
  useEffect(() => {
    const stop = offerKeeping(() => void sitting.keepAndTell());
    return () => {
      stop();
      sitting.leave();
    };
  }, [sitting]);
  return { sitting, shown: useStore(sitting.shown) };
}
