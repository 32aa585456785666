import { describe, expect, test } from "vitest";
import type { Hit } from "../../backend/index.ts";
import { markedParts } from "../../shared/text/Marked.tsx";
import { asks, detailOf, grouped, partOf, toggle, withField } from "./search.state.ts";

describe("a search", () => {
  test("is narrowed by a field that waits for its value", () => {
    expect(withField("", "state")).toBe("state:");
    expect(withField("ban ", "state")).toBe("ban state:");
  });
  test("takes a value in and out again, whole", () => {
    expect(toggle("ban", "state", "XBE")).toBe("ban state:XBE");
    expect(toggle("ban state:XBE goods", "state", "XBE")).toBe("ban goods");
    expect(toggle("state:XBE", "state", "XB")).toBe("state:XBE state:XB");
    expect(toggle("", "category", "two words")).toBe('category:"two words"');
    expect(toggle('category:"two words"', "category", "two words")).toBe("");
    expect(asks("state:XBE", "state", "XB")).toBe(false);
  });
});

describe("what was found", () => {
  test("stands by kind, in the order of the first of each", () => {
    const hit = (record: string, kind: string) => ({ record, kind }) as Hit; // only these are looked at
    const groups = grouped([hit("a", "measure"), hit("b", "act"), hit("c", "measure")]);
    const drawn = groups.map(
      ({ kind, hits }) => `${kind}:${hits.map(({ record }) => record).join("+")}`,
    );
    expect(drawn).toEqual(["measure:a+c", "act:b"]);
  });
  test("names its field, and the header of a cell as submitted", () => {
    expect([partOf("clauses/c3"), detailOf("clauses/c3")]).toEqual(["clauses", ""]);
    expect(detailOf("origin/Titre / bref")).toBe("Titre / bref");
  });
});

describe("marks", () => {
  const drawn = (text: string, marks: [number, number][]) =>
    markedParts(text, marks)
      .map((part) => (part.found ? `[${part.text}]` : part.text))
      .join("");
  test("cut the text in UTF-16 units", () => {
    expect(drawn("ban on goods from", [[7, 12]])).toBe("ban on [goods] from");
    expect(drawn("𝔾oods", [[0, 6]])).toBe("[𝔾oods]");
    expect(drawn("禁止进口", [[2, 4]])).toBe("禁止[进口]");
  });
  test("that do not fit lose nothing of the text", () => {
    expect(
      drawn("abc", [
        [2, 1],
        [1, 2],
        [0, 2],
        [2, 9],
      ]),
    ).toBe("a[b]c");
  });
});
