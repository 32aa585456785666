/** What the editor offers and where it leads: fields, items, languages, checks. */
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../backend/index.ts";
import { elements } from "./elements.ts";
import { FIELDS, fieldOf, fieldsShown, languagesOf } from "./fields.ts";
import { splitHs } from "./items.state.ts";
import { nameUnknown } from "./nameUnknown.ts";
import { NOTHING, reviewed } from "./review.state.ts";
import { sunsetOfKind } from "./sunset.state.ts";

describe("the fields of a fiche", () => {
  const value = (measure: Record<string, JsonValue>) => (key: string) => measure[key] ?? null;
  test("are those on every fiche, those filled, and those opened", () => {
    const always = FIELDS.slice(0, 11);
    expect(fieldsShown(new Set(), value({}))).toEqual(always);
    expect(fieldsShown(new Set(["review"]), value({ sunset: { kind: "unknown" } }))).toEqual([
      ...always,
      "sunset",
      "review",
    ]);
    expect(fieldsShown(new Set(), value({ geography: { places: [], method: null } }))).toEqual(
      always,
    );
  });
  test("are found from what is missing and from the place of a check", () => {
    expect(
      ["category", "in-force", "text", "exemptions/x1/decider", "nothing"].map(fieldOf),
    ).toEqual(["categories", "events", "summary", "exemptions", null]);
  });
});

describe("items", () => {
  const check = (typed: string, expected: string | null) => {
    const split = splitHs(typed);
    expect(split && `${split.code} + ${split.national}`).toBe(expected);
  };
  test("digits beyond the sixth are the state's own, and zeros stay", () => {
    check("2701.12.00.10", "2701.12 + 0010");
    check("0802110090", "080211 + 0090");
    check("0802.11", null);
    check("0802", null);
    check("ex 0802110090", null);
  });
});

describe("languages", () => {
  test("begin with the authentic one and are found wherever there are words", () => {
    expect(
      languagesOf({
        authentic: "fr",
        title: { en: "A" },
        clauses: [{ id: "c1", text: { ar: "ج" } }],
        exemptions: [{ id: "x1", text: { es: "" } }],
      }),
    ).toEqual(["fr", "en", "ar"]);
  });
  test("words without one are named in every field at once, and nothing is lost", () => {
    const measure: Record<string, JsonValue> = {
      title: { und: "A", en: "B" },
      summary: { en: "C" },
      exemptions: [
        { id: "x1", type: null, text: { und: "D" } },
        { id: "x2", text: { en: "E" } },
      ],
    };
    const changed: string[] = [];
    nameUnknown(
      {
        value: (key) => measure[key] ?? null,
        change: (key, next) => {
          changed.push(key);
          measure[key] = next;
        },
      },
      "en",
    );
    expect(changed).toEqual(["title", "exemptions"]);
    expect(measure.title).toEqual({ en: "B\nA" });
    expect(measure.exemptions).toEqual([
      { id: "x1", type: null, text: { en: "D" } },
      { id: "x2", text: { en: "E" } },
    ]);
  });
});

test("a sunset of another kind keeps no day and no event that nobody sees", () => {
  const dated = { kind: "date", date: "2026-12-31" };
  const after = { kind: "event", event: { en: "A ceasefire" } };
  for (const kind of ["event", "none-stated", "unknown"])
    expect(sunsetOfKind(dated, kind)).toEqual({ kind });
  expect(sunsetOfKind({ ...after, date: "2026-12-31" }, "date")).toEqual({ kind: "date" });
  expect(sunsetOfKind(dated, "date")).toEqual(dated);
  expect(sunsetOfKind({ ...dated, x_note: "kept" }, "unknown")).toEqual({
    kind: "unknown",
    x_note: "kept",
  });
  expect(sunsetOfKind(dated, null)).toBeNull();
});

test("elements of an unchanged list are the same things", () => {
  const list: JsonValue = [{ id: "x1" }, "stray", { no: "id" }];
  expect(elements(list)).toEqual([{ id: "x1" }]);
  expect(elements(list)).toBe(elements(list));
});

test("checks that say the same as before are the same things", () => {
  const check = (field: string) => ({
    code: "c",
    severity: "query",
    field,
    message: "m",
    hint: "",
  });
  const answer = (...fields: string[]) => ({
    checks: fields.map(check),
    missing: [],
    translations: [],
  });
  const first = reviewed(NOTHING, answer("title", "exemptions/x1/decider"));
  const second = reviewed(first, answer("title"));
  expect(second.byField.get("title")).toBe(first.byField.get("title"));
  expect(second.byField.get("exemptions/x1/decider")).toBeUndefined();
});
