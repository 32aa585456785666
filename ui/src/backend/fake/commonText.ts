/** Texts drafted in the fake file: one text of three clauses, and a small library. */
import type {
  AnswerOf,
  ComparedClause,
  ModelClause,
  ProvisionsAnswer,
  RequestOf,
  TextFields,
  TextKept,
  Version,
} from "../index.ts";

export const COMMON = "5d1c1e1e-4a53-4f0e-9d0a-1f2e3d4c5b6a";

const id = (last: string) => `5d1c1e1e-4a53-4f0e-9d0a-00000000000${last}`;

function begun(): TextFields {
  const clause = (last: string, level: number, en: string, fr: string, ar: string) => ({
    id: id(last),
    level,
    heading: {},
    text: { en, fr, ar },
  });
  return {
    title: { en: "Common text", fr: "Texte commun", ar: "النص المشترك" },
    kind: "common-text",
    authentic: "en",
    numbering: "outline",
    clauses: [
      clause("1", 1, "States prevent:", "Les États empêchent :", "تمنع الدول:"),
      clause("2", 2, "the transfer of arms;", "le transfert d’armes ;", "نقل الأسلحة؛"),
      clause("3", 1, `States report on {#${id("2")}}.`, "Les États font rapport.", "تبلغ الدول."),
    ],
    confirmed: {},
  };
}

const model = (key: string, category: string, en: string): ModelClause => ({
  key,
  category,
  title: { en: key, fr: key, ar: key },
  clauses: [{ level: 1, text: { en, fr: en, ar: en } }],
});

const version = (number: number, title: string): Version => ({
  revision: `op${number}`,
  number,
  name: null,
  line: "working",
  operation: `op${number}`,
  title,
  time: "2026-03-09T14:12:00+01:00",
  author: "Ada",
  changed: [],
});

/** What became of the clauses between the two moments of the text. */
export function comparedText(): ComparedClause[] {
  const of = (clause: Partial<ComparedClause>): ComparedClause => ({
    from_number: "",
    to_number: "",
    fate: "same",
    became: ["same words"],
    wordings: [],
    ...clause,
  });
  return [
    of({
      from_number: "4",
      to_number: "1",
      became: ["same words", "moved", "was 4, now 1"],
      wordings: [{ language: "en", heading: [], words: [["=", "States prevent:"]] }],
    }),
    of({
      from_number: "2",
      to_number: "2",
      fate: "reworded",
      became: ["reworded"],
      wordings: [
        {
          language: "fr",
          heading: [
            ["-", "Objet"],
            ["+", "But"],
          ],
          words: [
            ["=", "les armes"],
            ["+", " et le gaz"],
          ],
        },
      ],
    }),
  ];
}

export function fakeCommonText() {
  const texts = new Map<string, TextFields>([[COMMON, begun()]]);
  const typed = new Map<string, TextFields>();
  const saved = "2026-03-09T14:12:00+01:00";

  function whole(text: string): ProvisionsAnswer {
    const fields = texts.get(text) ?? { ...begun(), title: {}, clauses: [] };
    const waits = typed.get(text);
    return {
      text,
      fields,
      base: {},
      stale: {},
      typed: waits ? { fields: waits, base: {}, saved } : null,
      handed_in: "no",
    };
  }

  function kept(operation: string | null): TextKept {
    return { operation, records: 1, saved, conflict: false, base: {}, stale: {} };
  }

  return {
    answers: {
      texts: (): AnswerOf<"texts"> => ({
        texts: [...texts].map(([text, fields]) => ({
          id: text,
          title: fields.title.en ?? "",
          title_lang: "en",
          kind: fields.kind,
          clauses: Array.isArray(fields.clauses) ? fields.clauses.length : 0,
          languages: ["en", "fr", "ar"],
          waits: typed.has(text) ? saved : null,
        })),
      }),
      provisions: ({ text }: RequestOf<"provisions">) => whole(text),
      "provisions-typed": ({ text, fields }: RequestOf<"provisions-typed">) => {
        typed.set(text, fields);
        return { saved, stale: {} };
      },
      "provisions-save": ({ text, fields }: RequestOf<"provisions-save">) => {
        texts.set(text, fields);
        typed.delete(text);
        return kept("op9");
      },
      "provisions-drop": ({ text }: RequestOf<"provisions-drop">) => {
        typed.delete(text);
        return whole(text);
      },
      "provisions-versions": (): AnswerOf<"provisions-versions"> => ({
        versions: [version(2, "Reworded the common text"), version(1, "Wrote the common text")],
      }),
      "provisions-hand-in": () => kept("op10"),
      "model-clauses": (): AnswerOf<"model-clauses"> => ({
        models: [
          model("arms-export", "A1", "The authority refuses a licence on [clear risk]."),
          model("ports", "C1", "Ships that carry [the items] are refused services."),
        ],
      }),
    },
  };
}
