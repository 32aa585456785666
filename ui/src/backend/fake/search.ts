/** Searching the fictional measures: plain words in titles and acts, and searches kept by name. */
import instruments from "../../../../crates/model/data/instruments.json";
import type { Calls, Facet, Hit, SavedSearch } from "../generated/wire.ts";
import * as demo from "./demo.ts";

type Answer<N extends keyof Calls> = Calls[N]["answer"];
type Request<N extends keyof Calls> = Calls[N]["request"];

function hitOf(each: demo.FakeMeasure, query: string): Hit[] {
  const text = `${demo.titleOf(each)} (${each.act ?? each.authority})`;
  const at = text.toLocaleLowerCase().indexOf(query);
  if (at < 0) return [];
  return [
    {
      record: each.id,
      kind: "measure",
      page: each.id,
      reference: each.reference,
      state: each.state,
      stage: each.stage,
      title: demo.titleOf(each),
      field: "summary/en",
      snippet: text,
      marks: [[at, at + query.length]],
      also: [],
      jump: false,
    },
  ];
}

/** The texts that ship are found by their names. */
function textOf({ code, names }: (typeof instruments)[number], query: string): Hit[] {
  const at = names.en.toLocaleLowerCase().indexOf(query);
  if (at < 0) return [];
  return [
    {
      record: `instrument-${code}`,
      kind: "instrument",
      page: code,
      reference: null,
      state: null,
      stage: null,
      title: names.en,
      field: "name/en",
      snippet: names.en,
      marks: [[at, at + query.length]],
      also: [],
      jump: false,
    },
  ];
}

function found(query: string): Hit[] {
  const typed = query.trim().toLocaleLowerCase();
  const texts = instruments.flatMap((each) => textOf(each, typed)).slice(0, 3);
  return [...texts, ...demo.measures.flatMap((each) => hitOf(each, typed))];
}

export function fakeSearch() {
  let kept: SavedSearch[] = [];
  const saved = (): Answer<"searches"> => ({ searches: kept });
  return {
    search: ({ query, limit }: Request<"search">): Answer<"search"> => {
      if (/^[a-z]+:/.test(query) && !/^(state|stage|category):/.test(query)) {
        throw {
          code: "search.unknown-field",
          params: {},
          message: `There is no field “${query.split(":")[0]}”.`,
          hint: "",
        };
      }
      const hits = found(query);
      return { total: hits.length, exact: true, hits: hits.slice(0, limit) };
    },
    "search-facets": ({ query, lang }: Request<"search-facets">): Answer<"search-facets"> => {
      const counts = new Map<string, Facet>();
      for (const { state, kind } of found(query)) {
        if (kind !== "measure") continue;
        const code = state ?? "";
        const count = (counts.get(code)?.count ?? 0) + 1;
        counts.set(code, { code, label: demo.stateName(code, lang), count });
      }
      return { kinds: [], states: [...counts.values()], categories: [], stages: [] };
    },
    searches: saved,
    "save-search": ({ search }: Request<"save-search">) => {
      kept = [...kept.filter(({ name }) => name !== search.name), search];
      return saved();
    },
    "forget-search": ({ name }: Request<"forget-search">) => {
      kept = kept.filter((search) => search.name !== name);
      return saved();
    },
  };
}
