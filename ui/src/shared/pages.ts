/** Long lists come in pages: those in view are read, the others wait. */
import { useQueries } from "@tanstack/react-query";
import { type AnswerOf, backend, type CallName, type RequestOf } from "../backend/index.ts";
import { useLanguage } from "../strings/index.ts";
import type { Asked } from "./calls.ts";

export const PAGE = 200;

type Paged = Extract<CallName, "preview-rows" | "measures" | "history">;

/** Numbers of the pages that hold the rows `first` to `last`; the first page is always one of them. */
export function pagesFor(range: { first: number; last: number }): number[] {
  const from = Math.floor(Math.max(0, range.first) / PAGE);
  const to = Math.floor(Math.max(0, range.last) / PAGE);
  const pages = new Set([0]);
  for (let page = from; page <= to; page += 1) pages.add(page);
  return [...pages];
}

/** Reads the pages that `range` needs; returns each read answer by page number. */
export function usePages<N extends Paged>(
  name: N,
  asked: Omit<Asked<N>, "offset" | "limit">,
  range: { first: number; last: number },
): Map<number, AnswerOf<N>> {
  const lang = useLanguage();
  const pages = pagesFor(range);
  const answers = useQueries({
    queries: pages.map((page) => {
      const request = {
        ...asked,
        offset: page * PAGE,
        limit: PAGE,
        lang,
      } as unknown as RequestOf<N>; // rejoined from its parts
      return { queryKey: [name, request], queryFn: () => backend().call(name, request) };
    }),
  });
  const read = new Map<number, AnswerOf<N>>();
  pages.forEach((page, index) => {
    const data = answers[index]?.data;
    if (data) read.set(page, data);
  });
  return read;
}
