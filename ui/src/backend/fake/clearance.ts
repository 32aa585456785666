/** Handing in and taking back, in the pretended program. */
import type { AnswerOf, RequestOf } from "../index.ts";
import * as demo from "./demo.ts";
import type { FakeHistory } from "./history.ts";

export function fakeClearance(history: FakeHistory) {
  return {
    answers: {
      "hand-in": ({ ids, confirmed }: RequestOf<"hand-in">): AnswerOf<"hand-in"> => ({
        entries: demo.measures
          .filter((each) => ids.includes(each.id) || ids.includes(each.reference))
          .map((each) => ({
            id: each.id,
            kind: "measure",
            reference: each.reference,
            title: demo.titleOf(each),
            state: "new",
            code: null,
            reason: null,
            base: `revision-of-${each.id}`,
            revision: confirmed ? `handed-in-${each.id}` : null,
            audience: "Participants",
            asked: 0,
            not_cleared: [],
            changed: [],
            left: [],
            typing: false,
            fields: [],
          })),
        written: confirmed ? history.add("Handed in") : null,
      }),
      withdraw: (): AnswerOf<"withdraw"> => history.add("Withdrew"),
    },
  };
}
