/** Brings a sitting together with the program: reads the entry, keeps what is typed, has it looked at. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import {
  asWireError,
  backend,
  type ComposeAnswer,
  type KeepAnswer,
  type WireError,
} from "../../../backend/index.ts";
import { refresh } from "../../../shared/calls.ts";
import { type JsonObject, object } from "../../../shared/json.ts";
import { beforeLeaving } from "../../../shared/leaving.ts";
import { tell, tellProblem } from "../../../shared/notices.ts";
import type { Store } from "../../../shared/store.ts";
import { language, t, useLanguage } from "../../../strings/index.ts";
import { isNew } from "../fiche.state.ts";
import { createReview, type Review, reviewed } from "./review.state.ts";
import { beginSitting, type Fields, type Sitting } from "./sitting.ts";

/** Reads the entry for writing, anew for every sitting, and again whenever something was written. */
export function useComposed(record: string, state: string | null) {
  const lang = useLanguage();
  const request = { id: record, state, lang };
  const query = useQuery({
    queryKey: ["compose", request],
    queryFn: () => backend().call("compose", request),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return {
    composed: query.data,
    error: query.error ? asWireError(query.error) : undefined,
  };
}

export interface Writing {
  sitting: Sitting;
  review: Store<Review>;
  record: () => string;
  /** What was typed, as the program takes it. */
  typed: () => JsonObject;
  /** Keeps what was typed as a version and lets everything be read again; says whether nothing waits any more. */
  finish: (name?: string | null) => Promise<KeepAnswer | null>;
}

const LOOK_AFTER = 500;

/** One sitting for as long as the page is shown. `onRecord` hears the id that a new entry got. */
export function useWriting(composed: ComposeAnswer, onRecord: (record: string) => void): Writing {
  const [writing] = useState(() => beginWriting(composed, onRecord));
  const { sitting, review } = writing;
  const lang = useLanguage();

  useEffect(() => {
    sitting.rebase(object(composed.measure), composed.base);
    review.set((before) => reviewed(before, composed));
  }, [composed, sitting, review]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    async function look() {
      asked += 1;
      const turn = asked;
      try {
        const answer = await backend().call("check", {
          record: writing.record(),
          base: sitting.base(),
          fields: writing.typed(),
          lang,
        });
        if (turn === asked) review.set((before) => reviewed(before, answer));
      } catch {
        // What is said of the entry stays as it was; saving it has its own message.
      }
    }
    const stop = sitting.listenAll(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), LOOK_AFTER);
    });
    return () => {
      stop();
      clearTimeout(timer);
      asked += 1;
    };
  }, [writing, sitting, review, lang]);

  useLeaving(writing);
  return writing;
}

/** Nothing typed is left behind when the page, the file or the window is left. */
function useLeaving({ sitting, finish }: Writing): void {
  const finishing = useRef(finish);
  useEffect(() => {
    const work = () => finishing.current();
    const stop = beforeLeaving(work);
    const hide = () => document.visibilityState === "hidden" && void sitting.save();
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      stop();
      void work();
      sitting.end();
    };
  }, [sitting]);
}

function beginWriting(composed: ComposeAnswer, onRecord: (record: string) => void): Writing {
  let { record } = composed;
  const { state } = object(composed.measure);
  // A new entry is not in the file yet: what is typed says for whom it is.
  const whole = (fields: Fields) => (isNew(record) ? { state: state ?? null, ...fields } : fields);
  const { draft } = composed;
  const sitting = beginSitting({
    measure: object(composed.measure),
    base: draft ? draft.base : composed.base,
    waiting: draft ? object(draft.fields) : null,
    saved: draft?.saved ?? null,
    asError: asWireError,
    desk: {
      save: (base, fields) =>
        backend().call("draft-save", {
          record,
          base,
          fields: { ...whole(fields) },
          lang: language(),
        }),
      keep: async (name) => {
        const kept = await backend().call("draft-keep", { record, name, lang: language() });
        if (kept.record !== record) {
          record = kept.record;
          onRecord(record);
        }
        return kept;
      },
      drop: async () => {
        await backend().call("draft-drop", { record, lang: language() });
      },
    },
  });
  async function finish(name: string | null = null): Promise<KeepAnswer | null> {
    const kept = await sitting.keep(name);
    const failed = errorOf(sitting);
    if (failed) tellProblem(failed);
    if (name !== null && kept?.operation === null) tell(t("fiche-nothing-to-name"));
    if (kept?.conflict) tell(t("fiche-now-two-wordings"), { hint: t("fiche-two-wordings-hint") });
    if (kept || failed) await refresh();
    return kept;
  }
  return {
    sitting,
    review: createReview(),
    record: () => record,
    typed: () => ({ ...whole(sitting.changed()) }),
    finish,
  };
}

function errorOf(sitting: Sitting): WireError | null {
  const keeping = sitting.keeping.get();
  return keeping.phase === "failed" ? keeping.error : null;
}
