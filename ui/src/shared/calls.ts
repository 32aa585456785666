/** Reads and writes of the page: reads are cached until something is written, writes are named and shown. */
import { keepPreviousData, QueryClient, useQuery } from "@tanstack/react-query";
import {
  type AnswerOf,
  asWireError,
  backend,
  type CallName,
  type RequestOf,
  type WireError,
} from "../backend/index.ts";
import { useLanguage } from "../strings/index.ts";
import { track } from "./work.ts";

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
});

/** Everything read may have changed: read again what is on screen. */
export function refresh(): Promise<void> {
  return queries.invalidateQueries();
}

export interface Reading<N extends CallName> {
  answer: AnswerOf<N> | undefined;
  error: WireError | undefined;
  /** Whether what is shown is being replaced. */
  pending: boolean;
}

/** A request without the reader's language, which the hook adds. */
export type Asked<N extends CallName> = Omit<RequestOf<N>, "lang">;

/** Reads `name`; `null` asks nothing. While a new answer is under way, the last one stays. */
export function useCall<N extends CallName>(name: N, asked: Asked<N> | null): Reading<N> {
  const lang = useLanguage();
  const request = { ...asked, lang } as RequestOf<N>; // `Asked` is `RequestOf` less `lang`
  const query = useQuery({
    queryKey: [name, request],
    queryFn: () => backend().call(name, request),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
  return {
    answer: asked === null ? undefined : query.data,
    error: query.error ? asWireError(query.error) : undefined,
    pending: query.isFetching,
  };
}

export type Outcome<T> = { ok: true; answer: T } | { ok: false; error: WireError };

/** Does `name` while its progress shows in the status line, then lets everything be read again. */
export async function perform<N extends CallName>(
  name: N,
  request: RequestOf<N>,
): Promise<Outcome<AnswerOf<N>>> {
  const work = track();
  try {
    const answer = await backend().call(name, request, {
      ticket: work.ticket,
      onProgress: work.progress,
    });
    await refresh();
    return { ok: true, answer };
  } catch (thrown) {
    return { ok: false, error: asWireError(thrown) };
  } finally {
    work.end();
  }
}
