/** What common ground is asked for. */
import { expect, test } from "vitest";
import { asRequest, keyOf, LISTED, labelOfCategory, leastOf, USUAL } from "./ground.state.ts";

test.each([
  ["2", 2],
  [" 17 ", 17],
  ["0", null],
  ["", null],
  ["-3", null],
  ["2.5", null],
  ["two", null],
  ["1000", null],
])("%j is as many states: %j", (typed, number) => {
  expect(leastOf(typed)).toBe(number);
});

test("a stage narrows measures and not positions", () => {
  const asked = { min_states: 2, group: null, limit: LISTED, at: null };
  expect(asRequest({ ...USUAL, stage: "in-force" }, null)).toEqual({
    ...asked,
    from: "measures",
    stages: ["in-force"],
  });
  expect(asRequest({ ...USUAL, from: "positions", stage: "in-force" }, null)).toEqual({
    ...asked,
    from: "positions",
    stages: [],
  });
});

test("without a number of states nothing is asked", () => {
  expect(asRequest({ ...USUAL, least: "" }, null)).toBeNull();
});

test("a set is known by its categories, which have a name where there is one", () => {
  const set = { states: ["XAR"], categories: ["D1", "D2"] };
  expect(keyOf(set)).toBe("D1 D2");
  const answer = {
    sets: [set],
    whole: true,
    from: "measures",
    states: ["XAR"],
    labels: { D1: "Import" },
    note: "",
  };
  expect(labelOfCategory(answer, "D1")).toBe("Import");
  expect(labelOfCategory(answer, "D2")).toBe("D2");
});
