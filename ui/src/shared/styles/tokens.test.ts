/** Every pair of text and ground can be read, every edge of a control seen, in every look. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

function tokensOf(look: string): Map<string, string> {
  const block = new RegExp(`\\[data-look="${look}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: [ink: string, ground: string][] = [
  ...["ink", "ink-2", "ink-3"].flatMap((ink) =>
    ["paper", "sheet"].map((ground): [string, string] => [ink, ground]),
  ),
  ...["ink", "ink-2", "accent"].map((ink): [string, string] => [ink, "accent-soft"]),
  ...["ink", "ink-2"].map((ink): [string, string] => [ink, "mark"]),
  ["accent", "paper"],
  ["accent", "sheet"],
  ["attention", "paper"],
  ["attention", "sheet"],
  ["accent-ink", "accent"],
  ["chosen-ink", "chosen"],
];

const EDGES: [edge: string, ground: string][] = [
  ...["line-control", "attention", "accent", "focus"].flatMap((edge) =>
    ["paper", "sheet"].map((ground): [string, string] => [edge, ground]),
  ),
  ["ink-2", "sheet"],
];

describe.each(["light", "dark", "contrast"])("the %s look", (look) => {
  const tokens = tokensOf(look);
  const below = (pairs: [string, string][], least: number) =>
    pairs
      .map(([one, other]) => ({
        pair: `${one} on ${other}`,
        ratio: contrast(tokens.get(one) ?? "", tokens.get(other) ?? ""),
      }))
      .filter(({ ratio }) => !(ratio >= least));

  test("has every colour that the light one has", () => {
    expect([...tokens.keys()]).toEqual([...tokensOf("light").keys()]);
    expect(tokens.size).toBeGreaterThan(12);
  });

  test("text reaches 4.5 to 1", () => {
    expect(below(TEXT, 4.5)).toEqual([]);
  });

  test("edges of controls reach 3 to 1", () => {
    expect(below(EDGES, 3)).toEqual([]);
  });
});

test("high contrast reaches 7 to 1 for text on its grounds", () => {
  const tokens = tokensOf("contrast");
  const low = TEXT.filter(
    ([ink, ground]) => contrast(tokens.get(ink) ?? "", tokens.get(ground) ?? "") < 7,
  );
  expect(low).toEqual([]);
});
