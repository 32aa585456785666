/** A long read: it tells how far it is, it can be cancelled, and what it found is kept until something is written. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import {
  asWireError,
  backend,
  type CallName,
  type Progress,
  type RequestOf,
} from "../backend/index.ts";
import { useLanguage } from "../strings/index.ts";
import type { Asked, Reading } from "./calls.ts";
import { cancelWork, track, useWork } from "./work.ts";

export interface LongReading<N extends CallName> extends Reading<N> {
  progress: Progress | null;
  cancelling: boolean;
  /** Whether the reader cancelled it: nothing went wrong. */
  cancelled: boolean;
  cancel: () => void;
  again: () => void;
}

/** Reads `name`; `null` asks nothing. `meanwhile` says whether the last answer stays until the next one is there. */
export function useLongCall<N extends CallName>(
  name: N,
  asked: Asked<N> | null,
  meanwhile: "last-answer" | "nothing",
): LongReading<N> {
  const lang = useLanguage();
  const request = { ...asked, lang } as RequestOf<N>; // `Asked` is `RequestOf` less `lang`
  const ticket = useRef<number | null>(null);
  const query = useQuery({
    queryKey: [name, request],
    queryFn: async ({ signal }) => {
      const work = track();
      ticket.current = work.ticket;
      // Whoever leaves the page waits for nothing.
      signal.addEventListener("abort", () => cancelWork(work.ticket));
      try {
        return await backend().call(name, request, {
          ticket: work.ticket,
          onProgress: work.progress,
        });
      } finally {
        work.end();
      }
    },
    enabled: asked !== null,
    ...(meanwhile === "last-answer" ? { placeholderData: keepPreviousData } : {}),
  });
  const work = useWork().find((each) => each.ticket === ticket.current) ?? null;
  const error = query.error ? asWireError(query.error) : undefined;
  const cancelled = error?.code === "work.cancelled";
  return {
    answer: asked === null ? undefined : query.data,
    error: cancelled ? undefined : error,
    pending: query.isFetching,
    progress: work?.progress ?? null,
    cancelling: work?.cancelling ?? false,
    cancelled,
    cancel: () => {
      if (ticket.current !== null) cancelWork(ticket.current);
    },
    again: () => void query.refetch(),
  };
}
