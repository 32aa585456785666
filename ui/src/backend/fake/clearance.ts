/** Clearance by capital, handing in and taking back, in the pretended program. */
import type {
  AnswerOf,
  CapitalQuestion,
  ChangedSince,
  ProposedWords,
  RequestOf,
} from "../index.ts";
import * as demo from "./demo.ts";
import type { FakeHistory } from "./history.ts";

const LABELS: Record<string, string> = {
  awaited: "Awaited",
  cleared: "Cleared",
  "with-changes": "Cleared with changes",
  "ad-referendum": "Ad referendum",
};

function changedSince(who: string): ChangedSince {
  return {
    who,
    words: 1,
    details: 0,
    sentence: `One word changed since cleared by ${who}`,
    fields: [
      {
        field: "summary/en",
        label: "Summary",
        lang: "en",
        words: [
          ["=", "No "],
          ["-", "fruit"],
          ["+", "nuts"],
          ["=", " shall be imported."],
        ],
      },
    ],
  };
}

const PROPOSED: ProposedWords = {
  field: "summary",
  lang: "en",
  label: "Summary",
  proposed: "No fruit or nuts shall be imported.",
  words: [
    ["=", "No fruit "],
    ["+", "or nuts "],
    ["=", "shall be imported."],
  ],
  applied: false,
  can_apply: true,
};

/** What the fake's capital was asked from the start: one of each. */
function firstQuestions(): CapitalQuestion[] {
  const [about] = demo.measures;
  if (!about) return [];
  const plain: CapitalQuestion = {
    id: "question-1",
    measure: about.id,
    reference: about.reference,
    title: demo.titleOf(about),
    title_lang: about.lang,
    addressee: "Trade",
    asked: "2026-03-02",
    due: "2026-03-20",
    overdue: false,
    answer: "awaited",
    answer_label: "Awaited",
    answered: null,
    answer_reference: null,
    note: null,
    version_short: "3F9AC21B",
    current: true,
    changed: null,
    proposals: [],
    sheets: 0,
  };
  return [
    { ...plain, id: "question-2", addressee: "Customs", due: "2026-03-05", overdue: true },
    plain,
    {
      ...plain,
      id: "question-3",
      addressee: "Legal",
      answer: "cleared",
      answer_label: "Cleared",
      answered: "2026-03-04",
      answer_reference: "LA/44",
      current: false,
      changed: changedSince("Legal"),
      proposals: [PROPOSED],
    },
  ];
}

const BROKEN: AnswerOf<"hand-in">["entries"][number]["checks"][number] = {
  code: "reference-broken",
  severity: "query",
  field: "clauses/c1/text",
  message: "The text points to a clause that is not there (zz).",
  hint: "Point to another clause, or restore it from an earlier version.",
};

export function fakeClearance(history: FakeHistory) {
  let questions = firstQuestions();
  const functions = ["Trade", "Customs", "Legal"];
  const handedIn = new Set<string>();
  const about = (id: string | null) =>
    demo.measures.find((each) => each.id === id || each.reference === id);

  function answered(id: string, answer: string, reference: string | null): void {
    questions = questions.map((each) =>
      each.id === id
        ? { ...each, answer, answer_label: LABELS[answer] ?? answer, answer_reference: reference }
        : each,
    );
  }

  function entry(id: string, confirmed: boolean): AnswerOf<"hand-in">["entries"][number] {
    const measure = about(id);
    const own = questions.filter((each) => each.measure === measure?.id);
    return {
      id,
      kind: "measure",
      reference: measure?.reference ?? null,
      title: measure ? demo.titleOf(measure) : id,
      state: "new",
      code: null,
      reason: null,
      base: `revision-of-${id}`,
      revision: confirmed ? `handed-in-${id}` : null,
      audience: "Participants",
      asked: own.length,
      not_cleared: own.filter((each) => each.answer !== "cleared"),
      not_taken: own.filter((each) => each.proposals.some((words) => !words.applied)),
      changed: own.flatMap((each) => (each.changed ? [each.changed] : [])),
      checks: [BROKEN],
      left: [{ code: "editor-links", label: "One link made by an editor", names: [] }],
      typing: false,
      fields: [],
    };
  }

  const answers = {
    clearances: ({ id }: RequestOf<"clearances">): AnswerOf<"clearances"> => {
      const measure = about(id);
      return {
        questions: id === null ? questions : questions.filter((q) => q.measure === measure?.id),
        addressees: functions,
        confirmations: [],
        version: measure ? `revision-of-${measure.id}` : null,
        version_short: measure ? "3F9AC21B" : null,
        handed_in: measure && handedIn.has(measure.id) ? "same" : "none",
      };
    },
    "clearance-ask": ({ ids, addressees, due }: RequestOf<"clearance-ask">) => {
      const [first] = firstQuestions();
      for (const id of ids)
        for (const addressee of addressees) {
          const measure = about(id);
          if (!first || !measure) continue;
          const open = questions.find(
            (each) =>
              each.measure === measure.id &&
              each.addressee === addressee &&
              each.answer === "awaited",
          );
          if (open) {
            const anew = { ...open, due: due ?? open.due, overdue: false };
            questions = questions.map((each) => (each === open ? anew : each));
            continue;
          }
          const number = questions.length + 1;
          questions = [
            ...questions,
            {
              ...first,
              id: `question-${number}`,
              measure: measure.id,
              reference: measure.reference,
              title: demo.titleOf(measure),
              addressee,
              due,
              overdue: false,
            },
          ];
        }
      return history.add(`Asked ${addressees.join(", ")}`);
    },
    "clearance-answer": ({ id, answer, reference }: RequestOf<"clearance-answer">) => {
      answered(id, answer, reference);
      return history.add("Recorded the answer");
    },
    "clearance-apply": ({ id, field }: RequestOf<"clearance-apply">) => {
      questions = questions.map((each) =>
        each.id === id
          ? {
              ...each,
              proposals: each.proposals.map((p) =>
                p.field === field ? { ...p, applied: true } : p,
              ),
            }
          : each,
      );
      return history.add("Edited one entry");
    },
    "clearance-sheet": ({ path }: RequestOf<"clearance-sheet">): AnswerOf<"clearance-sheet"> => ({
      path,
      code: "XBE-D1-K7/3F9AC21B/7C2E/en",
      bytes: 9_000,
    }),
    "clearance-read": ({
      path,
      question,
    }: RequestOf<"clearance-read">): AnswerOf<"clearance-read"> => ({
      file: path.split("/").at(-1) ?? path,
      code: "XBE-D1-K7/3F9AC21B/7C2E/en",
      standing: "current",
      standing_words: "This sheet went out with the words of today.",
      question: questions.find((each) => each.id === (question ?? "question-1")) ?? null,
      candidates: questions,
      answer: "with-changes",
      answered: "2026-03-12",
      reference: "TR-7",
      note: null,
      proposals: [PROPOSED],
      remarks: [],
      known: false,
    }),
    "clearance-take-in": (request: RequestOf<"clearance-take-in">) => {
      answered(request.question, request.answer, request.reference);
      return history.add("Recorded the answer");
    },
    "confirm-entries": (_request: RequestOf<"confirm-entries">) =>
      history.add("Recorded the delegation’s confirmation"),
    "hand-in": ({ ids, confirmed }: RequestOf<"hand-in">): AnswerOf<"hand-in"> => {
      if (confirmed) for (const id of ids) handedIn.add(about(id)?.id ?? id);
      return {
        entries: ids.map((id) => entry(id, confirmed)),
        written: confirmed ? history.add("Handed in") : null,
      };
    },
    withdraw: ({ id }: RequestOf<"withdraw">): AnswerOf<"withdraw"> => {
      handedIn.delete(about(id)?.id ?? id);
      return history.add("Withdrew");
    },
  };
  return { answers };
}
