/** The catalogues of the window: whole where they must be, and known by name to the compiler. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { loadCatalogue, say, sayCode } from "./catalogue.ts";
import type { MessageId } from "./generated/ids.ts";
import { bestLanguage, LANGUAGES, localeOf } from "./languages.ts";

const FTL = join(import.meta.dirname, "../../../crates/messages/ftl");
const GENERATED = join(import.meta.dirname, "generated/ids.ts");
const TOPICS = [
  "window",
  "start",
  "matrix-screen",
  "measures-screen",
  "submissions",
  "history",
  "fiche",
  "fields",
  "clauses",
  "common-text",
  "compilation",
  "positions",
  "silence",
  "international",
  "compare-screen",
  "ground",
  "acts",
  "bulk",
  "overview",
  "calendar",
  "clearance-screen",
  "search",
  "information",
  "room",
];

function idsOf(language: string, topic: string): string[] {
  const text = readFileSync(join(FTL, language, `${topic}.ftl`), "utf8");
  return [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id = ""]) => id);
}

function generated(): string {
  const ids = TOPICS.flatMap((topic) => idsOf("en", topic)).sort();
  const head =
    "// Made from crates/messages/ftl/en by `UPDATE_IDS=1 npx vitest run --config ui/vite.config.ts`; never edited by hand.\n";
  return `${head}\nexport type MessageId =\n${ids.map((id) => `  | "${id}"`).join("\n")};\n`;
}

describe("message ids", () => {
  test("the compiler knows exactly those of the English catalogue", () => {
    if (process.env.UPDATE_IDS) writeFileSync(GENERATED, generated());
    expect(readFileSync(GENERATED, "utf8")).toBe(generated());
  });

  test("each begins with its topic, so that no two files can clash", () => {
    const astray = TOPICS.flatMap((topic) =>
      idsOf("en", topic).filter((id) => !id.startsWith(`${topic}-`)),
    );
    expect(astray).toEqual([]);
  });

  test.each(["fr", "ar", "es", "pt", "ru", "tr", "zh"])("%s has them all", (language) => {
    for (const topic of TOPICS)
      expect(idsOf(language, topic).sort()).toEqual(idsOf("en", topic).sort());
  });
});

/** A message as it is read: without the marks that keep directions apart. */
async function check(
  language: (typeof LANGUAGES)[number]["code"],
  id: MessageId,
  count: number,
  expected: string,
) {
  const said = say(await loadCatalogue(language), id, { count });
  expect(said.replace(/[\u2066-\u2069]/g, "")).toBe(expected);
}

describe("plurals", () => {
  test("English has two", async () => {
    await check("en", "matrix-screen-exemptions", 1, "1 exemption");
    await check("en", "matrix-screen-exemptions", 3, "3 exemptions");
  });
  test("French counts nought as one", async () => {
    await check("fr", "matrix-screen-exemptions", 0, "0 dérogation");
    await check("fr", "matrix-screen-exemptions", 2, "2 dérogations");
  });
  test("Arabic has a dual, a few and many, with Latin digits", async () => {
    await check("ar", "matrix-screen-exemptions", 2, "استثناءان");
    await check("ar", "matrix-screen-exemptions", 3, "3 استثناءات");
    await check("ar", "matrix-screen-exemptions", 11, "11 استثناء");
  });
});

test("a language without a message says it in English, and a message nobody has shows its id", async () => {
  const partial = [new FluentBundle("zh"), ...(await loadCatalogue("en"))];
  expect(say(partial, "window-brand")).toBe("Chancery");
  expect(say([], "window-brand")).toBe("window-brand");
});

test("a code has its label, and one without is not guessed", async () => {
  const french = await loadCatalogue("fr");
  expect(sayCode(french, "stage", "in-force")).toBe("En vigueur");
  expect(sayCode(french, "stage", "no-such-stage")).toBeNull();
});

describe("languages", () => {
  test("the first that the window speaks is taken, else English", () => {
    expect(bestLanguage(["de-CH", "pt-BR", "fr"])).toBe("pt");
    expect(bestLanguage(["de"])).toBe("en");
  });
  test("numbers keep Latin digits in every language", () => {
    for (const { code } of LANGUAGES) {
      expect(new Intl.NumberFormat(localeOf(code), { useGrouping: false }).format(1234)).toBe(
        "1234",
      );
    }
  });
});
