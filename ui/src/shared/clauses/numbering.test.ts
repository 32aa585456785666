/** Numbers and references against the vectors that the program is held to as well, and under random moves. */
import { describe, expect, test } from "vitest";
import vectors from "../../../../tests/corpus/vectors/numbering.json";
import { chance } from "../../../test/chance.ts";
import { isNumbering, LEVEL_MAX, NUMBERINGS, numbersOf, piecesOf, resolve } from "./numbering.ts";

function style(code: string) {
  if (!isNumbering(code)) throw new Error(code);
  return code;
}

describe("vectors", () => {
  test.each(vectors.numbers)("$style $language $levels", (vector) => {
    const numbers = numbersOf(vector.levels, style(vector.style), vector.language);
    expect(numbers.map((number) => number?.label ?? null)).toEqual(vector.labels);
    expect(numbers.map((number) => number?.cite ?? null)).toEqual(vector.cites);
  });

  test.each(vectors.counters)("$language $level: $count is $label", (vector) => {
    const levels = Array.from({ length: vector.level - 1 }, (_, index) => index + 1);
    levels.push(...Array.from({ length: vector.count }, () => vector.level));
    const numbers = numbersOf(levels, style(vector.style), vector.language);
    expect(numbers.at(-1)?.label).toBe(vector.label);
  });

  test.each(vectors.references)("$text", ({ text, cites, shown, to }) => {
    const named = new Map(Object.entries(cites).filter(([, cite]) => cite !== undefined));
    expect(resolve(text, named as Map<string, string>)).toBe(shown);
    expect(piecesOf(text).flatMap((piece) => ("to" in piece ? [piece.to] : []))).toEqual(to);
  });
});

test("no two clauses of a text have one number", () => {
  const { below, pick } = chance(17);
  for (let round = 0; round < 300; round += 1) {
    const levels = Array.from({ length: below(60) }, () =>
      below(10) === 0 ? null : below(LEVEL_MAX + 2),
    );
    const language = pick(["en", "fr", "es", "pt", "ar", "tr", "zh", "ru", "und"]);
    const cites = numbersOf(levels, pick(NUMBERINGS), language).flatMap((n) => (n ? [n.cite] : []));
    expect(new Set(cites).size).toBe(cites.length);
    expect(cites.length).toBe(levels.filter((level) => level !== null).length);
  }
});
