/** What the preview, the board and the form for entering by hand work out. */
import { beforeAll, describe, expect, test } from "vitest";
import { addFile, answered } from "../../backend/fake/preview.ts";
import type { Counts, SubmissionLine } from "../../backend/index.ts";
import { speak, type T, t } from "../../strings/index.ts";
import { nextStep, worksPresent } from "./board.state.ts";
import { asMeasure, canEnter, NOTHING_KEYED, nextOf } from "./enter.state.ts";
import * as preview from "./preview.state.ts";

beforeAll(() => speak("en"));
const say = Object.assign(t, { code: (_list: string, code: string) => code }) satisfies T;
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

const counts = (part: Partial<Counts>): Counts => ({
  rows: 0,
  new: 0,
  changed: 0,
  same: 0,
  waiting: 0,
  unreadable: 0,
  ...part,
});

describe("the count line", () => {
  const check = (part: Partial<Counts>, expected: string) =>
    expect(plain(preview.countParts(counts(part), say))).toBe(expected);
  test("says every part that is not nought", () => {
    check(
      { new: 8, changed: 2, same: 1, waiting: 3 },
      "8 new + 2 changed + 1 same + 3 waiting for you",
    );
    check({ unreadable: 2 }, "2 could not be read");
  });
  test("says nought where there are no rows", () => check({}, "0"));
  test("what is certain is what is new or changed", () => {
    expect(preview.certainRows(counts({ new: 8, changed: 2, same: 1, waiting: 3 }))).toBe(10);
  });
});

describe("a row", () => {
  const { file, rows } = addFile("norvald.csv", 0, "en");
  const [first, , , fourth] = rows;
  test("shows the mapped fields in the order of the file, and no remarks", () => {
    expect(preview.fieldsShown(file, rows)).toEqual([
      "state",
      "title",
      "category",
      "adopted",
      "number",
    ]);
    expect(preview.headersOf(file, "number")).toEqual(["Act no."]);
  });
  test("has its question at the value that waits", () => {
    expect(first && preview.findingAt(file, first, "adopted")?.code).toBe("ambiguous-date");
    expect(first && preview.verbatimOf(first, "adopted")).toBe("03/01/2025");
    expect(fourth && preview.findingAt(file, fourth, "title")?.code).toBe("edited-since");
  });
  test("counts its question while it is open", () => {
    expect(preview.openQuestions([file])).toBe(1);
    const after = answered(
      { file, rows },
      { kind: "question", id: "date-order", value: "day-month" },
    );
    expect(preview.openQuestions([after.file])).toBe(0);
  });
});

test("header rows are numbers with commas between them", () => {
  expect(preview.parseRowNumbers("1, 2")).toEqual([1, 2]);
  expect(preview.parseRowNumbers("3")).toEqual([3]);
  for (const wrong of ["", "one", "0", "1.5"]) expect(preview.parseRowNumbers(wrong)).toBeNull();
});

test("a summary that loses a row is noticed", () => {
  const summary = {
    operation: null,
    rows: 5,
    applied: 1,
    same: 1,
    held: 3,
    set_aside: 0,
    saved: null,
  };
  expect(preview.addsUp(summary)).toBe(true);
  expect(preview.addsUp({ ...summary, held: 2 })).toBe(false);
});

describe("the board", () => {
  const line = (part: Partial<SubmissionLine>) =>
    ({ work: "received", reason: null, held: 0, ...part }) as SubmissionLine; // only these are looked at
  test("sends a file without rows to be entered, and one with held rows to its queries", () => {
    expect(nextStep(line({ reason: "a picture" }))).toBe("enter");
    expect(nextStep(line({ reason: "a picture", work: "checked" }))).toBeNull();
    expect(nextStep(line({ held: 2 }))).toBe("answer");
    expect(nextStep(line({}))).toBeNull();
  });
  test("lists states of work in the order in which work goes", () => {
    const works = worksPresent([line({ work: "printed" }), line({}), line({})]);
    expect(works).toEqual([
      { code: "received", count: 2 },
      { code: "printed", count: 1 },
    ]);
  });
});

describe("entering by hand", () => {
  const keyed = { ...NOTHING_KEYED, state: "XMA", language: "tr", title: " Yasak " };
  test("wants a state, a title and dates that can be read", () => {
    expect(canEnter(keyed)).toBe(true);
    expect(canEnter({ ...keyed, state: null })).toBe(false);
    expect(canEnter({ ...keyed, title: "  " })).toBe(false);
    expect(canEnter({ ...keyed, adopted: "3.1.2025" })).toBe(false);
  });
  test("leaves out what was not keyed", () => {
    expect(asMeasure(keyed)).toEqual({ state: "XMA", title: { tr: "Yasak" } });
  });
  test("gives dates the precision they have", () => {
    expect(asMeasure({ ...keyed, adopted: "2025-10", inForce: "2026" })).toMatchObject({
      events: [
        { kind: "adopted", date: "2025-10", precision: "month" },
        { kind: "in-force", date: "2026", precision: "year" },
      ],
    });
  });
  test("keeps state, language and source for the next measure", () => {
    expect(nextOf({ ...keyed, source: "NV 4" })).toEqual({
      ...NOTHING_KEYED,
      state: "XMA",
      language: "tr",
      source: "NV 4",
    });
  });
});
