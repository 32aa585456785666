/** What is typed is kept within two seconds, once, in order; a version holds the last of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { asWireError, type JsonValue, type KeepAnswer } from "../../../backend/index.ts";
import { beginSitting, type Fields } from "./sitting.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk that remembers what it was asked, and fails as often as it is told to. */
function begin(measure: Fields, waiting: Fields | null = null) {
  const asked: string[] = [];
  let failures = 0;
  let conflict = false;
  let drafted: Fields | null = waiting;
  let version = 1;
  const sitting = beginSitting({
    measure,
    base: "r1",
    waiting,
    saved: waiting ? "2026-03-09T14:00:00+01:00" : null,
    asError: asWireError,
    desk: {
      async save(base, fields) {
        if (failures > 0) {
          failures -= 1;
          throw new Error("the disk is full");
        }
        drafted = structuredClone(fields);
        asked.push(`save on ${base}: ${JSON.stringify(fields)}`);
        return { saved: "2026-03-09T14:02:00+01:00" };
      },
      async keep(name) {
        asked.push(`keep${name ? ` as ${name}` : ""}: ${JSON.stringify(drafted)}`);
        drafted = null;
        version += 1;
        const answer: KeepAnswer = {
          record: "m",
          revision: conflict ? null : `r${version}`,
          reference: null,
          operation: "op",
          saved: "2026-03-09T14:03:00+01:00",
          conflict,
        };
        return answer;
      },
      async drop() {
        asked.push("drop");
      },
    },
  });
  return {
    sitting,
    asked,
    fail: (times: number) => {
      failures = times;
    },
    diverge: () => {
      conflict = true;
    },
  };
}

describe("typing", () => {
  test("is kept after a pause, once for all keys before it", async () => {
    const { sitting, asked } = begin({ title: { en: "A" } });
    for (const title of ["B", "BC", "BCD"]) {
      sitting.change("title", { en: title });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toEqual([]);
    expect(sitting.keeping.get().phase).toBe("typed");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['save on r1: {"title":{"en":"BCD"}}']);
    expect(sitting.keeping.get()).toEqual({ phase: "kept", saved: "2026-03-09T14:02:00+01:00" });
  });

  test("without a pause is kept all the same, no key later than two seconds", async () => {
    const { sitting, asked } = begin({});
    const typed: { at: number; text: string }[] = [];
    for (let key = 1; key <= 100; key += 1) {
      const text = "x".repeat(key);
      typed.push({ at: Date.now(), text });
      sitting.change("summary", { en: text });
      await vi.advanceTimersByTimeAsync(90);
      const last = /x+/.exec(asked.at(-1) ?? "")?.[0] ?? "";
      const overdue = typed.filter((each) => Date.now() - each.at >= 2_000);
      expect(last.length).toBeGreaterThanOrEqual(overdue.at(-1)?.text.length ?? 0);
    }
    expect(asked.length).toBeGreaterThan(3);
  });

  test("that cannot be kept says so and is tried again", async () => {
    const { sitting, asked, fail } = begin({});
    fail(1);
    sitting.change("title", { en: "A" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sitting.keeping.get().phase).toBe("failed");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toEqual(['save on r1: {"title":{"en":"A"}}']);
    expect(sitting.keeping.get().phase).toBe("kept");
  });

  test("tells the field that changed, and no other", () => {
    const { sitting } = begin({});
    const heard: string[] = [];
    sitting.listen("title", () => heard.push("title"));
    sitting.listen("summary", () => heard.push("summary"));
    sitting.change("title", { en: "A" });
    expect(heard).toEqual(["title"]);
  });
});

describe("a version", () => {
  test("holds the last key, whenever it was typed, and the next sitting starts from it", async () => {
    const { sitting, asked } = begin({ title: { en: "A" } });
    sitting.change("title", { en: "B" });
    await sitting.keep("For Trade");
    sitting.change("title", { en: "C" });
    await sitting.keep(null);
    expect(asked).toEqual([
      'save on r1: {"title":{"en":"B"}}',
      'keep as For Trade: {"title":{"en":"B"}}',
      'save on r2: {"title":{"en":"C"}}',
      'keep: {"title":{"en":"C"}}',
    ]);
    expect(sitting.changed()).toEqual({});
    expect(sitting.value("title")).toEqual({ en: "C" });
  });

  test("is not made of nothing, unless it is given a name", async () => {
    const { sitting, asked } = begin({ title: { en: "A" } });
    expect(await sitting.keep(null)).toBeNull();
    expect(asked).toEqual([]);
    await sitting.keep("As sent");
    expect(asked).toEqual(["keep as As sent: null"]);
  });

  test("does not swallow what was typed while it was being written", async () => {
    const { sitting, asked } = begin({});
    sitting.change("title", { en: "A" });
    const keeping = sitting.keep(null);
    await Promise.resolve();
    await Promise.resolve();
    sitting.change("title", { en: "AB" });
    await keeping;
    expect(sitting.value("title")).toEqual({ en: "AB" });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked.at(-1)).toBe('save on r2: {"title":{"en":"AB"}}');
  });

  test("is made by itself in a long sitting", async () => {
    const { sitting, asked } = begin({});
    sitting.change("title", { en: "A" });
    await vi.advanceTimersByTimeAsync(11 * 60_000);
    expect(asked.at(-1)).toBe('keep: {"title":{"en":"A"}}');
  });
});

describe("an entry that became another meanwhile", () => {
  test("leaves what was typed where it is, on the version it was typed on", async () => {
    const { sitting, asked } = begin({ title: { en: "A" }, summary: { en: "S" } });
    sitting.change("title", { en: "B" });
    sitting.rebase({ title: { en: "X" }, summary: { en: "T" } }, "r9");
    expect(sitting.movedOn.get()).toBe(true);
    expect(sitting.value("title")).toEqual({ en: "B" });
    await sitting.save();
    expect(asked).toEqual(['save on r1: {"title":{"en":"B"}}']);
  });

  test("is taken as it is now where nothing was typed, and only what differs is drawn again", () => {
    const same: JsonValue = { en: "S" };
    const { sitting } = begin({ title: { en: "A" }, summary: same });
    const heard: string[] = [];
    for (const key of ["title", "summary"]) sitting.listen(key, () => heard.push(key));
    sitting.rebase({ title: { en: "X" }, summary: { en: "S" } }, "r9");
    expect(heard).toEqual(["title"]);
    expect(sitting.value("title")).toEqual({ en: "X" });
    expect(sitting.value("summary")).toBe(same);
    expect(sitting.base()).toBe("r9");
  });
});

test("what waited on the desk is gone on with, and null is a value", () => {
  const { sitting } = begin({ title: { en: "A" }, act: { number: "1" } }, { act: null });
  expect(sitting.value("act")).toBeNull();
  expect(sitting.value("title")).toEqual({ en: "A" });
  expect(sitting.keeping.get()).toEqual({ phase: "kept", saved: "2026-03-09T14:00:00+01:00" });
});
