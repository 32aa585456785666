/** What the pages share: moving in a grid, dates, shortcuts, references, preferences, pages of long lists. */
import { describe, expect, test } from "vitest";
import { movedBy } from "./grid/position.ts";
import { bestText, readFiche } from "./measure/fiche.ts";
import { wordingCells } from "./measure/origin.ts";
import { itemWords } from "./measure/record.ts";
import { asReference } from "./navigation.ts";
import { pagesFor } from "./pages.ts";
import { readPreferences } from "./preferences.ts";
import { matchesShortcut, showShortcut } from "./shortcuts.ts";
import { formatDate, formatTime, isIsoDate } from "./text/dates.ts";
import { offsetOf } from "./text/moments.ts";

describe("moving in a grid of 10 rows and 4 columns, five to a page, from row 2, column 1", () => {
  const check = (key: string, expected: string | null, direction: "ltr" | "rtl" = "ltr") => {
    const ctrlKey = key.startsWith("Ctrl+");
    const keys = { key: key.replace("Ctrl+", ""), ctrlKey, metaKey: false };
    const goal = movedBy(keys, { row: 2, column: 1 }, { rows: 10, columns: 4, page: 5, direction });
    expect(goal && `${goal.row}:${goal.column}`).toBe(expected);
  };
  test("arrows go one step", () => {
    check("ArrowUp", "1:1");
    check("ArrowDown", "3:1");
    check("ArrowRight", "2:2");
    check("ArrowLeft", "2:0");
  });
  test("right to left, the left arrow goes forward", () => {
    check("ArrowLeft", "2:2", "rtl");
    check("ArrowRight", "2:0", "rtl");
  });
  test("Home and End go to the ends of the row, with Ctrl to the corners", () => {
    check("Home", "2:0");
    check("End", "2:3");
    check("Ctrl+Home", "0:0");
    check("Ctrl+End", "9:3");
  });
  test("pages stop at the edge", () => {
    check("PageUp", "0:1");
    check("PageDown", "7:1");
  });
  test("other keys are not for moving", () => check("a", null));
});

describe("dates", () => {
  test("keep the precision of the record", () => {
    expect(formatDate("2025-10-17", "en")).toBe("17 Oct 2025");
    expect(formatDate("2025-10", "en")).toBe("Oct 2025");
    expect(formatDate("2025", "en")).toBe("2025");
  });
  test("name Arabic months in both ways", () => {
    expect(formatDate("2026-03-09", "ar")).toBe("9 آذار/مارس 2026");
  });
  test("hours are those of their place", () => {
    expect(formatTime("2026-03-05T23:12:00+03:00", "en")).toBe("5 Mar 2026, 23:12");
  });
  test("what is no date stays as it is", () => {
    expect(formatDate("op6", "en")).toBe("op6");
    expect(["2025", "2025-10", "2024-02-29"].every(isIsoDate)).toBe(true);
    expect(["2025-13", "2025-02-29", "3/1/2025", ""].some(isIsoDate)).toBe(false);
  });
});

describe("shortcuts", () => {
  const keys = { key: "P", ctrlKey: true, metaKey: false, shiftKey: true, altKey: false };
  test("match all their keys and no others", () => {
    expect(matchesShortcut("Mod+Shift+P", keys, false)).toBe(true);
    expect(matchesShortcut("Mod+P", keys, false)).toBe(false);
    expect(matchesShortcut("Mod+Shift+P", keys, true)).toBe(false);
  });
  test("are shown as the system names them", () => {
    expect(showShortcut("Mod+Shift+P", false)).toBe("Ctrl Shift P");
    expect(showShortcut("Mod+Shift+P", true)).toBe("⌘ Shift P");
  });
});

test("a short reference is known however it is typed", () => {
  expect(asReference(" xbe-d1-k7 ")).toBe("XBE-D1-K7");
  expect(asReference("XBE-D1-K7Q")).toBe("XBE-D1-K7Q");
  expect(asReference("export-matrix")).toBeNull();
});

test("preferences that make no sense fall back one by one", () => {
  const text = JSON.stringify({ language: "xx", look: "dark", textSize: 9 });
  expect(readPreferences(text, ["fr-CA"])).toEqual({
    language: "fr",
    look: "dark",
    textSize: "normal",
  });
  expect(readPreferences("{", [])).toEqual({ language: "en", look: "system", textSize: "normal" });
});

test("the pages in view are read, and always the first", () => {
  expect(pagesFor({ first: 0, last: -1 })).toEqual([0]);
  expect(pagesFor({ first: 390, last: 420 })).toEqual([0, 1, 2]);
});

describe("a measure as it is sent", () => {
  const cell = (column: number, text: string, ...fields: string[]) => ({
    column,
    header: "",
    text,
    fields,
  });
  test("shows its wording before its title, and all it has where nothing is wording", () => {
    const shown = (...cells: ReturnType<typeof cell>[]) =>
      wordingCells(cells).map((each) => each.text);
    expect(shown(cell(1, "Ban", "title"), cell(2, "Imports are …", "text"))).toEqual([
      "Imports are …",
    ]);
    expect(shown(cell(1, "Ban", "title"), cell(2, "", "text"))).toEqual(["Ban"]);
    expect(shown(cell(1, "x"), cell(2, "y"))).toEqual(["x", "y"]);
  });
  test("may lack everything, and unknown keys do no harm", () => {
    const fiche = readFiche({ id: "m", later: { added: true } });
    expect([fiche.id, fiche.act, fiche.events, fiche.sunset]).toEqual(["m", null, [], null]);
  });
  test("is said in the reader's language, else in the one it has", () => {
    expect(bestText({ fr: "Interdiction", en: "Ban" }, "en")).toEqual({ text: "Ban", lang: "en" });
    expect(bestText({ fr: "Interdiction" }, "en")).toEqual({ text: "Interdiction", lang: "fr" });
    expect(bestText({}, "en")).toBeNull();
  });
  test("names each list of items once", () => {
    const items = ["0802", "0804.10"].map((code) => ({ list: "HS", code, national: null }));
    expect(itemWords(readFiche({ items }))).toBe("HS 0802 · 0804.10");
  });
});

test.each([
  ["2026-03-12T18:00:00+01:00", "UTC+1"],
  ["2026-03-12T18:00:00-04:00", "UTC-4"],
  ["2026-03-12T18:00:00+05:30", "UTC+5:30"],
  ["2026-03-12T18:00:00+00:00", "UTC"],
  ["2026-03-12T18:00:00Z", "UTC"],
])("the offset of %s is %s", (time, expected) => {
  expect(offsetOf(time)).toBe(expected);
});
