/** Rows of a comparison, its clauses, and the ideas of national texts. */
import { expect, test } from "vitest";
import {
  addCompared,
  compareAll,
  comparedIn,
  MOST,
  readWording,
  removeCompared,
} from "../../shared/compared.ts";
import {
  type ClauseRow,
  type Comparison,
  clauseAgreement,
  clauseWords,
  type FieldRow,
  groupOf,
  letterOf,
  linesOf,
  rowCounts,
  rowsOf,
  signOf,
} from "./compare.state.ts";
import {
  type Alignment,
  columnOrder,
  countsOf,
  type IdeaRow,
  marksOf,
  standing,
  sureness,
  type WordingCell,
  wordingOf,
} from "./wording.state.ts";

const field = (name: string, agreement: string): FieldRow => ({
  field: name,
  label: name,
  values: [],
  shown: [["words"], null],
  groups: [],
  same: agreement === "same",
  agreement,
});

const clause = (part: Partial<ClauseRow>): ClauseRow => ({
  ids: ["a", "b"],
  numbers: ["1", "2"],
  texts: ["Goods are banned.", "Goods are banned."],
  operations: [["=", "Goods are banned."]],
  shown: null,
  precise: true,
  against_first: null,
  shown_against_first: null,
  fate: null,
  moved: null,
  renumbered: null,
  ...part,
});

const comparison = (part: Partial<Comparison>): Comparison => ({
  not_compared: [],
  ids: ["m1", "m2"],
  measures: [],
  fields: [],
  clauses: [],
  ...part,
});

const DIFFERENT = clause({
  texts: ["Goods are banned.", "Arms are banned."],
  operations: [
    ["-", "Goods"],
    ["+", "Arms"],
    ["=", " are banned."],
  ],
});
const ALONE = clause({
  ids: [null, "b"],
  numbers: [null, "4"],
  texts: [null, "Fines apply."],
  operations: [["+", "Fines apply."]],
});

function check(part: Partial<Comparison>, shown: "all" | "differing", expected: string[]) {
  expect(rowsOf(comparison(part), shown).map(({ key }) => key)).toEqual(expected);
}

test("only what differs leaves out equal fields and equal clauses, and keeps their numbers", () => {
  const fields = [field("stage", "same"), field("title/en", "differs"), field("review", "partly")];
  const clauses = [clause({}), DIFFERENT];
  check({ fields, clauses }, "all", [
    "field title/en",
    "field stage",
    "field review",
    "clauses",
    "clause 0",
    "clause 1",
  ]);
  check({ fields, clauses }, "differing", [
    "field title/en",
    "field review",
    "clauses",
    "clause 1",
  ]);
  expect(rowCounts(comparison({ fields, clauses })).fields).toEqual({
    all: 3,
    same: 1,
    differ: 1,
    some: 1,
  });
});

test("fields stand in the order of the fiche, those that nobody states are left out", () => {
  const blank = { ...field("geography", "same"), shown: [[""], []] };
  check({ fields: [field("act/type", "same"), field("title/en", "same"), blank] }, "all", [
    "field title/en",
    "field act/type",
  ]);
  expect(linesOf({ ...field("items", "same"), shown: [["", "HS 27"]] }, 0)).toEqual(["HS 27"]);
});

test("without clauses there is no line for them", () => {
  check({ fields: [field("stage", "same")] }, "all", ["field stage"]);
  check({ clauses: [clause({})] }, "differing", []);
});

test("each measure is told how many clauses it has", () => {
  const [row] = rowsOf(comparison({ clauses: [DIFFERENT, ALONE] }), "all");
  expect(row).toMatchObject({ kind: "clauses", counts: [1, 2] });
});

test("a clause is the same in all, the same in those that have it, or different", () => {
  expect(clauseAgreement(clause({}))).toBe("same");
  expect(clauseAgreement(DIFFERENT)).toBe("differs");
  expect(clauseAgreement(ALONE)).toBe("partly");
  const same: [string, string][] = [["=", "Goods are banned."]];
  const third = clause({ ids: ["a", "b", "c"], against_first: [null, same, [["+", "All "]]] });
  expect(clauseAgreement(third)).toBe("differs");
  const lacking = clause({ ids: ["a", "b", null], against_first: [null, same, null] });
  expect(clauseAgreement(lacking)).toBe("partly");
});

test("values have letters only where there is more than one", () => {
  const groups = (groups: (number | null)[]) => ({ ...field("review", "partly"), groups });
  expect(groupOf(groups([0, null, 0]), 0)).toBeNull();
  expect(groupOf(groups([0, null, 1]), 2)).toBe(1);
  expect(groupOf(groups([0, null, 1]), 1)).toBeNull();
});

test("the first that has a clause stands plain, the others are marked against it", () => {
  expect(clauseWords(DIFFERENT, 0)).toEqual({
    number: "1",
    steps: [["=", "Goods are banned."]],
    first: true,
  });
  expect(clauseWords(DIFFERENT, 1)?.steps).toEqual(DIFFERENT.operations);
  expect(clauseWords(ALONE, 0)).toBeNull();
  expect(clauseWords(ALONE, 1)?.steps).toEqual([["=", "Fines apply."]]);
});

test("of two, the words that read best are shown; of more, each against the first", () => {
  const readable: [string, string][] = [
    ["-", "Goods are banned."],
    ["+", "Arms are banned."],
  ];
  expect(clauseWords({ ...DIFFERENT, shown: readable }, 1)?.steps).toEqual(readable);
  const steps: [string, string][] = [["=", "Goods"]];
  const three = clause({ ids: ["a", "b", "c"], shown_against_first: [null, null, steps] });
  expect(clauseWords(three, 2)?.steps).toEqual(steps);
});

test.each([
  ["same", "="],
  ["partly", "(=)"],
  ["covers", "≥"],
  ["differs", "≠"],
])("%s has the sign %s", (agreement, sign) => {
  expect(signOf(agreement)).toBe(sign);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [53, "BB"],
])("the letter at %i is %s", (place, letter) => {
  expect(letterOf(place)).toBe(letter);
});

test("what is compared belongs to its file, each measure once, and is never too much", () => {
  compareAll("one", ["a", "b", "a"]);
  addCompared("one", "c");
  removeCompared("one", "b");
  expect(comparedIn("one").ids).toEqual(["a", "c"]);
  expect(comparedIn("other").ids).toEqual([]);
  readWording("other", { from: "category", code: "D1" });
  expect(comparedIn("other")).toMatchObject({ ids: [], wording: { code: "D1" } });
  expect(comparedIn("one").ids).toEqual([]);
  compareAll(
    "other",
    Array.from({ length: MOST + 5 }, (_, at) => `m${at}`),
  );
  expect(comparedIn("other").ids).toHaveLength(MOST);
});

const cell = (part: Partial<WordingCell>): WordingCell => ({
  measure: "m1",
  clause: "c1",
  number: "1",
  state: "XBE",
  variant: 0,
  likeness: "equal",
  confidence: 90,
  sentence: "Goods are banned.",
  text: "Goods are banned.",
  also: [],
  ...part,
});

const idea = (part: Partial<IdeaRow>): IdeaRow => ({
  label: "Goods",
  shape: "prohibition",
  cells: [],
  variants: [],
  ...part,
});

test("a wording is told as shared, its own, near, other, or in one text alone", () => {
  const variant = (states: string[]) => ({ text: "", states, likeness: "equal" });
  const [one, two] = [cell({}), cell({ variant: 1, likeness: "near" })];
  const several = idea({ cells: [one, two, null], variants: [variant(["XAR"]), variant(["XBE"])] });
  expect(standing(idea({ cells: [one, null], variants: [variant(["XAR"])] }), one)).toBe("alone");
  expect(standing(several, one)).toBe("first");
  expect(standing(several, two)).toBe("near");
  const shared = idea({ cells: [one, one], variants: [variant(["XAR", "XBE"])] });
  expect(standing(shared, one)).toBe("shared");
});

test.each([
  [100, "sure"],
  [75, "sure"],
  [74, "fairly"],
  [50, "fairly"],
  [49, "unsure"],
  [0, "unsure"],
])("%i percent is told as %s", (percent, said) => {
  expect(sureness(percent)).toBe(said);
});

test("cells to look at are counted", () => {
  const rows = [idea({ cells: [cell({ confidence: 20 }), null, cell({})] })];
  const alignment: Alignment = { heading: "", language: "en", states: ["A", "B", "C"], rows };
  expect(countsOf(alignment)).toEqual({ ideas: 1, states: 3, unsure: 1 });
});

test("the sentence is marked in its clause unless it is the whole of it", () => {
  const long = cell({ text: "First. Goods are banned. Last." });
  expect(marksOf(long)).toEqual([[7, 24]]);
  expect(marksOf(cell({}))).toEqual([]);
  expect(marksOf(cell({ text: "elsewhere" }))).toEqual([]);
});

test("states stand in protocol order, those of no list last", () => {
  const state = (code: string) => ({ code, name: code, formal: null, region: "", kind: "state" });
  expect(columnOrder(["XQQ", "XAR", "XBE"], [state("XBE"), state("XAR")])).toEqual([2, 1, 0]);
});

test("a category is read where one is chosen, else the measures, else nothing", () => {
  expect(wordingOf({ ids: [], wording: null })).toBeNull();
  expect(wordingOf({ ids: ["a"], wording: null })).toEqual({ from: "chosen" });
  expect(wordingOf({ ids: [], wording: { from: "chosen" } })).toBeNull();
  const category = { from: "category", code: "D1" } as const;
  expect(wordingOf({ ids: ["a"], wording: category })).toEqual(category);
});
