/** National instruments of the fictional measures: one an act, and one amendment. */
import type { ActLine, Calls } from "../generated/wire.ts";
import * as demo from "./demo.ts";

type Answer<N extends keyof Calls> = Calls[N]["answer"];
type Request<N extends keyof Calls> = Calls[N]["request"];

export function fakeActs() {
  const lines = demo.measures
    .filter((measure) => measure.act !== null)
    .map(
      (measure): ActLine => ({
        id: `act-of-${measure.id}`,
        state: measure.state,
        state_name: demo.stateName(measure.state, "en"),
        number: measure.act,
        title: "",
        title_lang: "und",
        type: "decree",
        date: null,
        measures: 1,
        conflict: false,
      }),
    );
  const acts = ({ state, query }: Request<"acts">): Answer<"acts"> => {
    const words = query?.toLowerCase() ?? "";
    const found = lines
      .filter((line) => state === null || line.state === state)
      .filter((line) => line.number?.toLowerCase().includes(words));
    return { total: found.length, acts: found };
  };
  const act = ({ id, lang }: Request<"act">): Answer<"act"> => {
    const line = lines.find((each) => each.id === id);
    const of = demo.measures.find((each) => `act-of-${each.id}` === id);
    if (!line || !of) throw { code: "record.not-found", params: {}, message: id, hint: "" };
    const amending = lines.find((each) => each.state === line.state && each.id !== id);
    return {
      act: {
        id,
        revision: `revision-of-${id}`,
        state: line.state,
        type: "decree",
        number: line.number,
        title: {},
        authority: { [of.lang]: of.authority },
        amends: [],
      },
      base: `revision-of-${id}`,
      draft: null,
      state_name: demo.stateName(line.state, lang),
      type_label: "Decree",
      measures: [],
      amends: [],
      amended_by: amending ? [amending] : [],
      chain: amending ? [line, amending] : [line],
      versions: [],
      to_reconcile: [],
    };
  };
  return {
    acts,
    act,
    "save-act": ({ id }: Request<"save-act">): Answer<"save-act"> => ({
      id: id ?? lines[0]?.id ?? "",
      operation: "op-act",
      to_reconcile: [],
    }),
  };
}
