/** Moments on a line, two matrices side by side, and what of a view a layout keeps. */
import { describe, expect, test } from "vitest";
import type { CellLine, MatrixAnswer, MatrixCell } from "../../backend/index.ts";
import { alone, onlyDiffering, sideBySide } from "./beside.ts";
import { asLayout, asSaved, isSame, nameFault } from "./layouts.state.ts";
import { FIRST_VIEW } from "./matrix.state.ts";
import { inOrder, momentAt, placeOf } from "./moments.state.ts";

const CHANGES = ["2026-03-01", "2026-03-04", "2026-03-09"].map((day, index) => ({
  operation: `op${index}`,
  at: `${day}T10:00:00+01:00`,
  title: "",
  changes: 1,
}));

describe("the line of moments", () => {
  test("ends with now", () => {
    expect(placeOf(CHANGES, null)).toBe(3);
    expect(momentAt(CHANGES, 3, String)).toBeNull();
    expect(momentAt(CHANGES, 1, (day) => `on ${day}`)).toEqual({
      at: "op1",
      title: "on 2026-03-04",
    });
  });
  test("a day without a change stands where the last one before it does", () => {
    expect(placeOf(CHANGES, "2026-03-06")).toBe(1);
    expect(placeOf(CHANGES, "2026-02-01")).toBe(0);
    expect(placeOf(CHANGES, "op2")).toBe(2);
  });
  test("two moments are put in the order of time", () => {
    expect(inOrder(CHANGES, "op2", "op0")).toEqual({ earlier: "op0", later: "op2" });
    expect(inOrder(CHANGES, "op1", null)).toEqual({ earlier: "op1", later: null });
  });
});

function line(measure: string, stage: string): CellLine {
  const empty = { reference: "", title: "", act: null, year: null };
  return { measure, stage, exemptions: 0, title_only: false, ...empty };
}

/** "A1:in-force" is a cell with one measure of that stage, "A1=held" one with a value; "!" says that words changed. */
function cell(said: string): MatrixCell {
  const [, column = "", kind, rest = ""] = /^(\w+)([:=])(.*)$/.exec(said) ?? [];
  const stage = rest.replace("!", "");
  const has = kind === ":";
  return {
    column,
    coverage: has ? "reported" : rest,
    measures: has ? ["m"] : [],
    stage: null,
    stages: {},
    lines: has ? [line("m", stage)] : [],
    more: 0,
    change: rest.endsWith("!") ? "text" : null,
    notes: rest === "not-applicable" ? [1] : [],
    changed_since: false,
  };
}

function matrix(rows: Record<string, string>, notes: string[] = []): MatrixAnswer {
  const cells = Object.entries(rows).map(([state, said]) => ({
    state,
    of: said.split(" ").map(cell),
  }));
  return {
    content_id: "",
    as_at: "2026-03-09",
    columns: (cells[0]?.of ?? []).map(({ column }) => ({
      code: column,
      short: column,
      label: column,
      unverified: false,
    })),
    groups: [],
    group: null,
    rows: cells.map(({ state, of }, index) => ({
      number: index + 1,
      state,
      name: state,
      cells: of,
    })),
    changed: 0,
    notes,
  };
}

/** Differences by state and column, as drawn. */
function differences(earlier: MatrixAnswer, later: MatrixAnswer): string[] {
  return sideBySide(earlier, later).rows.flatMap(({ state, cells }) =>
    cells
      .filter(({ difference }) => difference)
      .map(({ column, difference }) => `${state} ${column} ${difference}`),
  );
}

describe("side by side", () => {
  test("what came, what went and what changed is told apart", () => {
    const earlier = matrix({ XAR: "A1:adopted A3=unchecked C1:tabled D1:adopted E1=held" });
    const later = matrix({ XAR: "A1:in-force A3:adopted C1=stated-none D1:adopted! E1=held" });
    expect(differences(earlier, later)).toEqual([
      "XAR A1 other",
      "XAR A3 new",
      "XAR C1 gone",
      "XAR D1 text",
    ]);
    expect(sideBySide(earlier, later).differing).toBe(4);
  });
  test("a state or column of one moment alone stands there, and what only follows is no difference", () => {
    const earlier = matrix({ XAR: "A1:adopted", XBE: "A1:adopted" });
    const later = matrix({ XAR: "A1:adopted D1=no-information", XCA: "A1=unchecked D1=held" });
    expect(sideBySide(earlier, later).rows.map(({ state }) => state)).toEqual([
      "XAR",
      "XCA",
      "XBE",
    ]);
    expect(differences(earlier, later)).toEqual(["XCA D1 other", "XBE A1 gone"]);
  });
  test("a footnote of both moments stands once, and one of the earlier alone gets its number", () => {
    const earlier = matrix({ XAR: "A1=not-applicable" }, ["Not a party as at 1 March"]);
    const later = matrix({ XAR: "A1:adopted", XBE: "A1=not-applicable" }, ["Not a party"]);
    const both = sideBySide(earlier, later);
    expect(both.notes).toEqual(["Not a party", "Not a party as at 1 March"]);
    expect(both.rows[0]?.cells[0]?.before?.notes).toEqual([2]);
  });
  test("only states that differ remain, under the numbers they have", () => {
    const earlier = matrix({ XAR: "A1:adopted", XBE: "A1:tabled" });
    const later = matrix({ XAR: "A1:adopted", XBE: "A1:adopted" });
    const shown = onlyDiffering(sideBySide(earlier, later));
    expect(shown.rows.map(({ number, state }) => `${number} ${state}`)).toEqual(["2 XBE"]);
    expect(alone(later).rows[0]?.cells[0]?.difference).toBeNull();
  });
});

describe("layouts", () => {
  const view = { ...FIRST_VIEW, columns: "obligation" as const, stage: "adopted", beside: "op0" };
  test("keep the view and the moment, and read back the same", () => {
    const layout = { view, moment: { at: "op1", title: "4 Mar 2026" } };
    expect(asLayout(asSaved(layout))).toEqual(layout);
    expect(isSame(layout, { view, moment: { at: "op1", title: "4 mars 2026" } })).toBe(true);
    expect(isSame(layout, { view, moment: null })).toBe(false);
  });
  test("what is not of their form is as if it were not there", () => {
    expect(asLayout("nonsense")).toEqual({ view: FIRST_VIEW, moment: null });
    expect(asLayout({ columns: "rows", stage: 7, at: { at: "" } }).view).toEqual(FIRST_VIEW);
  });
  test("have a name", () => {
    expect(nameFault("  ")).toBe("matrix-screen-layout-name-missing");
    expect(nameFault("x".repeat(81))).toBe("matrix-screen-layout-name-long");
    expect(nameFault("For the plenary")).toBeNull();
  });
});
