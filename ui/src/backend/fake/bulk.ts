/** Bulk work over the fictional measures: it says what would change and counts what was made. */
import type { BulkLine, Calls, MeasureLine } from "../generated/wire.ts";

type Answer<N extends keyof Calls> = Calls[N]["answer"];
type Request<N extends keyof Calls> = Calls[N]["request"];

type Lines = (request: Request<"measures">) => Promise<readonly MeasureLine[]>;

export function fakeBulk(lines: Lines) {
  const all = (request: Request<"measure-ids">) =>
    lines({ ...request, at: null, offset: 0, limit: 500 });

  const bulk = async (request: Request<"bulk">): Promise<Answer<"bulk">> => {
    const everything = {
      state: null,
      category: null,
      stage: null,
      query: null,
      sort: null,
      descending: false,
      lang: request.lang,
    };
    const asked = (await all(everything)).filter((line) => request.ids.includes(line.id));
    const shown = asked.map(
      (line): BulkLine => ({
        id: line.id,
        reference: line.reference,
        state_name: line.state_name,
        title: line.title,
        title_lang: line.title_lang,
        outcome: "changed",
        before: line.stage ?? "",
        after: "suspended",
        reason: null,
      }),
    );
    return {
      changed: shown.length,
      same: 0,
      cannot: 0,
      lines: shown,
      more: 0,
      written: request.commit
        ? {
            operation: "op-bulk",
            title: "Changed measures at once",
            records: shown.length,
            saved: "2026-03-09T10:00:00+01:00",
          }
        : null,
    };
  };

  return {
    "measure-ids": async (request: Request<"measure-ids">): Promise<Answer<"measure-ids">> => ({
      ids: (await all(request)).map((line) => line.id),
    }),
    bulk,
  };
}
