/** What a cell says and what the matrix asks for. */
import { expect, test } from "vitest";
import type { CellLine, MatrixCell } from "../../backend/index.ts";
import { regionsOf } from "../../shared/regions.ts";
import { actParts, asRequest, FIRST_VIEW, stanzas } from "./matrix.state.ts";

const line = (part: Partial<CellLine>): CellLine => ({
  measure: "m",
  reference: "XBE-D1-K7",
  title: "",
  stage: "in-force",
  act: null,
  year: null,
  exemptions: 0,
  title_only: false,
  ...part,
});

test("the year is said once", () => {
  expect(actParts(line({ act: "Order 96/2025", year: 2025 }))).toEqual(["Order 96/2025"]);
  expect(actParts(line({ act: "Act 58", year: 2026 }))).toEqual(["Act 58", "2026"]);
  expect(actParts(line({ year: 2026 }))).toEqual(["2026"]);
});

test("measures of one stage stand under it once, in the order given", () => {
  const lines = [
    line({ measure: "a" }),
    line({ measure: "b", stage: "tabled" }),
    line({ measure: "c" }),
  ];
  const shown = stanzas({ lines } as MatrixCell); // only the lines are looked at
  expect(
    shown.map(({ stage, lines: of }) => [stage, of.map(({ measure }) => measure).join()]),
  ).toEqual([
    ["in-force", "a,c"],
    ["tabled", "b"],
  ]);
});

test("what is left open is not asked for", () => {
  expect(asRequest(FIRST_VIEW, null)).toMatchObject({
    stage: null,
    region: null,
    since: null,
    at: null,
  });
  expect(asRequest({ ...FIRST_VIEW, stage: "adopted" }, "op6")).toMatchObject({
    stage: "adopted",
    at: "op6",
  });
});

test("regions are offered in one order, and only those that occur", () => {
  const state = (region: string) => ({ code: "", name: "", formal: null, region, kind: "" });
  expect(regionsOf([state("none"), state("african"), state("none")])).toEqual(["african", "none"]);
});
