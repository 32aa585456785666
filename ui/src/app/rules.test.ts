/** The house rules of the page, held against its source. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "..");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

const all = filesIn(SOURCE);
const code = all.filter((path) => /\.tsx?$/.test(path) && !path.includes("generated/"));
const shipped = code.filter(
  (path) =>
    !path.includes(".test.") && !path.startsWith("backend/fake/") && path !== "app/browser.ts",
);
const styles = all.filter((path) => path.endsWith(".css"));

const textOf = (path: string) => readFileSync(join(SOURCE, path), "utf8");
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

/** Lines of `paths` that match, as "path: line". */
function linesMatching(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    withoutComments(textOf(path))
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

function importsOf(path: string): string[] {
  return [...textOf(path).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target = ""]) =>
    relative(SOURCE, join(SOURCE, path, "..", target)).replaceAll("\\", "/"),
  );
}

describe("words", () => {
  test("no sentence stands in the markup", () => {
    const tsx = shipped.filter((path) => path.endsWith(".tsx"));
    expect(linesMatching(tsx, /^\s*[A-Z][a-z]+(?: [a-z’']+)+[.!?]?\s*$/)).toEqual([]);
    expect(linesMatching(tsx, /[^=]>\s*[A-Za-z][a-z]+[^<>{}();=]*<\//)).toEqual([]);
    expect(
      linesMatching(tsx, /\b(?:aria-label|title|placeholder|alt|label|hint)="(?![a-z-]+")[^"]/),
    ).toEqual([]);
  });

  test("nothing is written into the page as markup", () => {
    expect(linesMatching(shipped, /innerHTML|insertAdjacentHTML|document\.write/)).toEqual([]);
  });
});

describe("arrows between folders", () => {
  test("only the backends for Tauri know Tauri", () => {
    const users = shipped.filter((path) => /from "@tauri-apps/.test(textOf(path)));
    expect(users.toSorted()).toEqual(["backend/room.ts", "backend/tauri.ts"]);
  });

  test("the page on the wall reaches nothing of the desk", () => {
    const seen = new Set<string>();
    const look = (path: string) => {
      if (seen.has(path) || !code.includes(path)) return;
      seen.add(path);
      for (const target of importsOf(path)) look(target);
    };
    look("room/main.tsx");
    const foreign = [...seen].filter(
      (path) =>
        !/^(room|strings)\/|^backend\/room\.ts$|^shared\/store\.ts$|^shared\/styles\//.test(path),
    );
    expect(seen.has("room/RoomLine.tsx")).toBe(true);
    expect(foreign).toEqual([]);
  });

  test("a feature imports no other feature", () => {
    const crossing = shipped
      .filter((path) => path.startsWith("features/"))
      .flatMap((path) => {
        const own = path.split("/").slice(0, 2).join("/");
        return importsOf(path)
          .filter((target) => target.startsWith("features/") && !target.startsWith(`${own}/`))
          .map((target) => `${path} -> ${target}`);
      });
    expect(crossing).toEqual([]);
  });

  test("what is shared imports no feature, no action and nothing of the frame", () => {
    const low = shipped.filter((path) => /^(shared|strings|backend)\//.test(path));
    const upward = low.flatMap((path) =>
      importsOf(path)
        .filter((target) => /^(features|actions|app)\//.test(target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test("the fake is reached only where development is asked for", () => {
    const users = shipped.filter((path) =>
      importsOf(path).some(
        (target) => target.startsWith("backend/fake") || target === "app/browser.ts",
      ),
    );
    expect(users).toEqual(["main.tsx"]);
    expect(textOf("main.tsx")).toMatch(/import\.meta\.env\.DEV[\s\S]*?import\("\.\/app\/browser/);
  });
});

describe("sizes", () => {
  test("no file of the page is longer than 300 lines", () => {
    const long = shipped.filter((path) => textOf(path).split("\n").length > 300);
    expect(long).toEqual([]);
  });

  test("every file says first what it is", () => {
    const silent = [...shipped, ...styles].filter((path) => !/^\/\*/.test(textOf(path)));
    expect(silent.filter((path) => path !== "shared/styles/index.css")).toEqual([]);
  });
});

describe("styles", () => {
  const others = styles.filter((path) => !path.endsWith("tokens.css"));

  test("colours and layers are named in the tokens alone", () => {
    expect(linesMatching(others, /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/i)).toEqual([]);
    expect(linesMatching(others, /z-index:\s*\d/)).toEqual([]);
    expect(linesMatching(shipped, /["'`]#[0-9a-f]{3,8}["'`]/i)).toEqual([]);
  });

  test("sizes of text are named in the tokens alone", () => {
    expect(linesMatching(others, /font-size:\s*[\d.]/)).toEqual([]);
  });

  test("sides are logical, so that right to left is a mirror", () => {
    const physical =
      /(?:^|[\s;{])(?:margin|padding|border)-(?:left|right|top|bottom)\b|(?:^|[\s;{])(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height):|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
    expect(linesMatching(styles, physical)).toEqual([]);
  });
});
