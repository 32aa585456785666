/** What the program in memory answers around comparing and negotiating: a small text with one bracket, fictional states. */
import type { AnswerOf, CallName, RequestOf, RollingPiece } from "../index.ts";
import type { FakeHistory } from "./history.ts";
import { fakeInformation } from "./information.ts";

const CLAUSE = "00000000-0000-4000-8000-0000000000c1";
const PACKAGE = "00000000-0000-4000-8000-0000000000d1";

const PIECES: RollingPiece[] = [
  { words: "Each State ", bracket: null, variants: [] },
  {
    words: "",
    bracket: `${CLAUSE}:text:0:11-18`,
    variants: [
      {
        states: [],
        of_text: true,
        pieces: [{ words: "refuses", bracket: null, variants: [] }],
      },
      {
        states: ["XBE"],
        of_text: false,
        pieces: [{ words: "suspends", bracket: null, variants: [] }],
      },
    ],
  },
  { words: " the transfer.", bracket: null, variants: [] },
];

const LINE = {
  id: CLAUSE,
  number: "1",
  line: 1,
  place: "text",
  new: false,
  text: "Each State [refuses][XBE: suspends] the transfer.",
  base: "Each State refuses the transfer.",
  pieces: PIECES,
  bracket_count: 1,
  own_brackets: 0,
  held_by: { XBE: 1 },
};

const ROLLING: AnswerOf<"rolling"> = {
  text: LINE.text,
  language: "en",
  provisions: [LINE],
  brackets: [
    {
      id: `${CLAUSE}:text:0:11-18`,
      provision: CLAUSE,
      line: 1,
      from: 11,
      to: 18,
      variants: [
        { text: "refuses", printed: "refuses", states: [], proposals: [], of_text: true },
        {
          text: "suspends",
          printed: "suspends",
          states: ["XBE"],
          proposals: ["p1"],
          of_text: false,
        },
      ],
    },
  ],
  aside: [],
  bracket_count: 1,
  own_brackets: 0,
  held_by: { XBE: 1 },
  four_column: [
    {
      number: "1",
      provision: CLAUSE,
      text: LINE.base,
      proposals: [{ state: "XBE", name: "Belmora", text: "Each State suspends the transfer." }],
      without_brackets: null,
      status: "open",
    },
  ],
  provenance: [
    {
      line: 1,
      number: "1",
      states: ["XBE"],
      copies: [],
      files: ["Belmora.docx"],
      proposals: ["p1"],
      compared: 0,
    },
  ],
};

const PACKAGED: AnswerOf<"outlook">["package"] = {
  id: PACKAGE,
  base: "v1",
  title: "Transfers",
  parts: [{ provision: CLAUSE, number: "1", proposal: null }],
  needed: 2,
};

type Negotiating = {
  [N in CallName]: (request: RequestOf<N>) => AnswerOf<N> | Promise<AnswerOf<N>>;
};

export function fakeNegotiation(history: FakeHistory) {
  let layouts: AnswerOf<"matrix-layouts">["layouts"] = [];
  const written = () => ({
    operation: "o1",
    title: "Entry written",
    records: 1,
    saved: history.saved() ?? "2026-03-10T10:00:00Z",
  });
  const answers = {
    "compare-measures": ({ ids }: RequestOf<"compare-measures">) => ({
      ids,
      measures: ids.map((id, at) => ({
        id,
        state: ["XAR", "XBE", "XLU"][at % 3] ?? "XAR",
        ref: null,
        title: `Measure ${at + 1}`,
      })),
      fields: [
        {
          field: "stage",
          label: "Legal status",
          values: ids.map((_, at) => (at === 0 ? "in-force" : "draft")),
          shown: ids.map((_, at) => [at === 0 ? "In force" : "Draft"]),
          groups: ids.map((_, at) => (at === 0 ? 0 : 1)),
          same: false,
          agreement: "differs",
        },
      ],
      clauses: [],
      not_compared: [],
    }),
    align: () => ({
      heading: "Wording in national texts",
      language: "en",
      states: ["XAR", "XBE"],
      rows: [],
    }),
    "export-comparison": ({ path }: RequestOf<"export-comparison">) => exported(path),
    "export-alignment": ({ path }: RequestOf<"export-alignment">) => exported(path),
    "bring-in": ({ path, plan }: RequestOf<"bring-in">) => ({
      file: path,
      sha256: "",
      title: "Draft",
      language: "en",
      provisions: [
        { id: null, bucket: "new", number: "1", level: 1, heading: "", text: LINE.base },
      ],
      removed: [],
      findings: [],
      operation: plan ? null : "o1",
      text: CLAUSE,
      set_aside: null,
    }),
    compile: ({ paths, plan }: RequestOf<"compile">) => ({
      files: paths.map((file) => ({
        file,
        sha256: "",
        state: "XBE",
        state_from: "author",
        named: ["XBE"],
        standing: "tracked",
        version: null,
        taken: true,
        changes: 1,
        no_longer: [],
        findings: [],
        set_aside: null,
      })),
      proposals: [],
      operation: plan ? null : "o1",
      receipt: { rows: paths.length, applied: paths.length, same: 0, held: 0, set_aside: 0 },
    }),
    rolling: () => ROLLING,
    settle: () => ({ operation: "o1", provision: CLAUSE, text: LINE.base, settled: [] }),
    "export-rolling": () => null,
    points: () => ({
      state: "XBE",
      sentence: "1 of 1 points are in",
      in_count: 1,
      total: 1,
      points: [
        {
          words: "Each State suspends the transfer.",
          removes: false,
          provision: CLAUSE,
          number: "1",
          taken_up: "reworded",
          likeness: 80,
          places: [{ provision: CLAUSE, number: "1", text: LINE.base }],
          proposals: ["p1"],
        },
      ],
    }),
    room: () => ({
      seen: "1",
      fresh: true,
      title: "Draft",
      language: "en",
      lines: [LINE],
      bracket_count: 1,
      names: { XBE: "Belmora" },
    }),
    positions: () => ({ states: ["XAR", "XBE"], subjects: [], packages: [PACKAGED] }),
    "position-save": written,
    "package-save": written,
    outlook: () => ({
      package: PACKAGED,
      support: ["XAR"],
      can_accept: [],
      awaits: [],
      asks_for_changes: [],
      cannot_accept: [],
      no_position: ["XBE"],
      range: [1, 2] as [number, number],
      smallest_change: [],
      reaches: null,
      loses: [],
      aim: 2,
      exact: true,
      swaps_min: 0,
      depends_on: [],
      open: [],
      earlier: [],
      differing: [],
      sentences: [],
    }),
    "common-ground": () => ({
      sets: [{ states: ["XAR", "XBE"], categories: ["A1"] }],
      whole: true,
      from: "measures",
      states: ["XAR", "XBE"],
      labels: { A1: "Arms and dual-use items" },
      note: "",
    }),
    silences: () => ({ procedures: [] }),
    "silence-event": written,
    ...fakeInformation(written),
    "matrix-layouts": () => ({ layouts }),
    "matrix-layout-save": ({ name, request }: RequestOf<"matrix-layout-save">) => {
      layouts = [...layouts.filter((kept) => kept.name !== name), { name, request }];
      return { layouts };
    },
    "matrix-layout-forget": ({ name }: RequestOf<"matrix-layout-forget">) => {
      layouts = layouts.filter((kept) => kept.name !== name);
      return { layouts };
    },
    sitting: () => ({
      meeting: "m1",
      title: "Ministerial meeting",
      day: "2026-03-27",
      agenda: [],
      record: [],
    }),
    moments: () => ({
      moments: [
        { operation: "o0", at: "2026-03-01T09:00:00Z", title: "File made", changes: 1 },
        { operation: "o1", at: "2026-03-09T09:00:00Z", title: "Entry written", changes: 2 },
      ],
    }),
  } satisfies Partial<Negotiating>;
  return { answers };
}

function exported(path: string) {
  return { path, check_code: "amber birch cedar delta", bytes: 1 };
}
