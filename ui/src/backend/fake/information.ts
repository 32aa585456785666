/** What the fake file keeps of states and columns beside its measures. */
import type { AnswerOf, RequestOf, Written } from "../index.ts";

type Entry = AnswerOf<"information">["entries"][number];

export function fakeInformation(written: () => Written) {
  const kept = new Map<string, { at: string; entry: Entry }>();
  const placeOf = (place: { state: string; column_kind: string; column: string }) =>
    [place.state, place.column_kind, place.column].join(" ");
  return {
    information: (request: RequestOf<"information">) => ({
      entries: [...kept.values()]
        .filter(({ at }) => at === placeOf(request))
        .map(({ entry }) => entry),
    }),
    "information-save": (request: RequestOf<"information-save">) => {
      const id = request.id ?? `information-${kept.size + 1}`;
      const { value, reason, queries, date } = request;
      const entry: Entry = { id, base: `${id}.1`, value, reason, queries, date, submission: null };
      kept.set(id, { at: placeOf(request), entry });
      return written();
    },
  };
}
