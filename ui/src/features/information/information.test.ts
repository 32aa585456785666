/** What an entry must say, what goes along with its value, and which columns are shown. */
import { expect, test } from "vitest";
import type { MatrixAnswer } from "../../backend/index.ts";
import {
  asRequest,
  asSave,
  type Entry,
  FIRST_VIEW,
  faultsOf,
  knownValue,
  onlyColumns,
  type Typed,
  typedOf,
  VALUES,
  withFurther,
  withoutQuery,
  withQuery,
} from "./information.state.ts";

const CELL = { state: "XBE", column: "AO:278" };
const ENTRY: Entry = {
  id: "e1",
  base: "v1",
  value: "none-found",
  reason: null,
  queries: ["gazette 2025", "customs tariff"],
  date: "2026-02-20",
  submission: null,
};

const typed = (part: Partial<Typed>): Typed => ({ ...typedOf(CELL, null), ...part });
const faults = (part: Partial<Typed>) => [...faultsOf(typed(part)).keys()].join(" ");

test("there are eight values, and no other", () => {
  expect(VALUES.length).toBe(8);
  expect(knownValue("held")).toBe("held");
  expect(knownValue("")).toBeNull();
});

test("none found says what was searched, and when", () => {
  expect(faults({})).toBe("queries date");
  expect(faults({ queries: [{ id: "q1", words: "  " }], date: "2026-03-01" })).toBe("queries");
  expect(faults({ queries: [{ id: "q1", words: "gazette" }], date: "2026-03-01" })).toBe("");
});

test("not applicable says why; a statement needs neither", () => {
  expect(faults({ value: "not-applicable" })).toBe("reason");
  expect(faults({ value: "not-applicable", reason: "no sea coast" })).toBe("");
  expect(faults({ value: "stated-none" })).toBe("");
  expect(faults({ value: "held" })).toBe("");
  expect(faults({ value: "held", column: "" })).toBe("place");
});

test("an entry is edited from the version that was shown", () => {
  expect(asSave(typedOf(CELL, ENTRY), "obligation", ENTRY)).toEqual({
    id: "e1",
    base: "v1",
    state: "XBE",
    column_kind: "obligation",
    column: "AO:278",
    value: "none-found",
    reason: null,
    queries: ["gazette 2025", "customs tariff"],
    date: "2026-02-20",
  });
});

test("what belongs to another value does not go along", () => {
  const changed = { ...typedOf(CELL, ENTRY), value: "stated-none" as const, reason: "left over" };
  expect(asSave(changed, "category", null)).toMatchObject({ id: null, reason: null, queries: [] });
});

test("searches are added, worded and taken away, and none takes the place of another", () => {
  let now = withFurther(typedOf(CELL, ENTRY));
  now = withoutQuery(now, "q1");
  now = withQuery(withFurther(now), "q4", "ministry");
  expect(now.queries.map(({ id, words }) => `${id} ${words}`)).toEqual([
    "q2 customs tariff",
    "q3 ",
    "q4 ministry",
  ]);
});

test("a text shows the columns of its paragraphs alone, in every row", () => {
  const cell = (column: string) => ({ column, coverage: "unchecked" });
  const matrix = {
    columns: [{ code: "AO:278" }, { code: "RES:5" }],
    rows: [{ state: "XBE", cells: [cell("AO:278"), cell("RES:5")] }],
    notes: [],
  } as unknown as MatrixAnswer; // only these are looked at
  const shown = onlyColumns(matrix, new Set(["RES:5"]));
  expect(shown.columns.map(({ code }) => code)).toEqual(["RES:5"]);
  expect(shown.rows[0]?.cells.map(({ column }) => column)).toEqual(["RES:5"]);
  expect(onlyColumns(matrix, null).columns.length).toBe(2);
});

test("it is asked for the desk alone", () => {
  expect(asRequest({ ...FIRST_VIEW, region: "none" }, "op6")).toMatchObject({
    columns: "obligation",
    audience: null,
    region: "none",
    at: "op6",
  });
});
