/** The matrix as a paper: what Word and Excel get. */
import { expect, test } from "vitest";
import type { Lists, MatrixCell } from "../../backend/index.ts";
import { paperMarkup, paperText } from "../../shared/clipboard.ts";
import type { T } from "../../strings/index.ts";
import type { ShownMatrix } from "./beside.ts";
import { paperOf } from "./copying.ts";

const LISTS = {
  stages: [{ code: "in-force", label: "In force" }],
  coverage: [{ code: "not-applicable", label: "Not applicable" }],
} as unknown as Lists; // only these are looked at
const say = ((id: string) => id.replace("matrix-screen-", "")) as unknown as T; // ids stand for words

const EMPTY: MatrixCell = {
  column: "A1",
  coverage: "not-applicable",
  measures: [],
  stage: null,
  stages: {},
  lines: [],
  more: 0,
  change: null,
  notes: [1],
  changed_since: false,
};
const FULL: MatrixCell = {
  ...EMPTY,
  coverage: "reported",
  notes: [],
  lines: [
    {
      measure: "m",
      reference: "",
      title: "",
      stage: "in-force",
      act: "=HYPERLINK(1)",
      year: 2025,
      exemptions: 0,
      title_only: false,
    },
  ],
};

function matrixOf(cells: ShownMatrix["rows"][number]["cells"]): ShownMatrix {
  return {
    columns: [{ code: "A1", short: "A1", label: "Arms", unverified: false }],
    rows: [{ number: 7, state: "XBE", name: "Belmora", cells }],
    notes: ["Not a party"],
    differing: 0,
  };
}

function paper(cells: ShownMatrix["rows"][number]["cells"]) {
  const matrix = matrixOf(cells);
  const dates = { earlier: "1 March 2026", later: "9 March 2026" };
  const about = ["as at 9 March 2026"];
  return paperOf({ title: "Measures", about, matrix, dates, lists: LISTS, language: "ar" }, say);
}

const one = (cell: MatrixCell) => [{ column: "A1", cell, before: null, difference: null }];

test("heading, date, numbered rows and footnotes go along as text", () => {
  expect(paperText(paper(one(EMPTY)))).toBe(
    [
      "Measures\nas at 9 March 2026",
      "state\tA1 Arms\n7. Belmora\tNot applicable [1]",
      "[1]\tNot a party",
    ].join("\n\n"),
  );
});

test("as a table with headings, in the direction of the language", () => {
  const page = new DOMParser().parseFromString(paperMarkup(paper(one(EMPTY))), "text/html");
  expect(page.querySelector("h1")?.textContent).toBe("Measures");
  expect(page.querySelector("table")?.dir).toBe("rtl");
  expect(page.querySelectorAll("thead th").length).toBe(2);
  expect(page.querySelector("td sup")?.textContent).toBe("1");
  expect(page.querySelector("ol li")?.textContent).toBe("Not a party");
});

test("lines of a cell stay in one cell of a spreadsheet, and none begins as a formula there", () => {
  const markup = paperMarkup(paper(one(FULL)));
  expect(markup).toContain("mso-data-placement:same-cell");
  expect(paperText(paper(one(FULL)))).toContain("In force; =HYPERLINK(1) · 2025");
  const lists = { ...LISTS, stages: [{ code: "in-force", label: "=1+1" }] };
  const told = { title: "", about: [], dates: null, lists, language: "en" as const };
  const risky = paperOf({ ...told, matrix: matrixOf(one(FULL)) }, say);
  expect(paperMarkup(risky)).toContain(">'=1+1<");
  expect(paperText(risky)).toContain("\t'=1+1");
});

test("what differs between two dates has its sign, its word and both wordings", () => {
  const shown = [{ column: "A1", cell: FULL, before: EMPTY, difference: "new" as const }];
  expect(paperText(paper(shown))).toContain(
    "difference-new +; 1 March 2026:; Not applicable; 9 March 2026:; In force",
  );
});
