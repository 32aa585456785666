/** Narrowing the list of measures, the days of the history, passphrases, and what the palette offers. */
import { describe, expect, test } from "vitest";
import { folded, foundOf } from "../app/palette.state.ts";
import type { Change, Hit } from "../backend/index.ts";
import { byDay } from "./history/history.state.ts";
import {
  asRequest,
  EVERYTHING,
  facetsShown,
  isNarrowed,
  toggled,
} from "./measures/measures.state.ts";
import { judgePassphrases, nameOf } from "./start/start.state.ts";

describe("the list of measures", () => {
  test("blank words narrow nothing", () => {
    expect(isNarrowed({ ...EVERYTHING, query: "  " })).toBe(false);
    expect(asRequest({ ...EVERYTHING, query: "  " }, null).query).toBeNull();
  });
  test("choosing again takes away", () => {
    expect(toggled(null, "XBE")).toBe("XBE");
    expect(toggled("XBE", "XBE")).toBeNull();
  });
  test("a chosen value stays in sight", () => {
    const facets = ["a", "b", "c"].map((code) => ({ code, label: code, count: 1 }));
    expect(facetsShown(facets, "c", 1).map(({ code }) => code)).toEqual(["a", "c"]);
  });
});

test("changes stand under their day", () => {
  const change = (id: string, time: string) => ({ id, time }) as Change; // only these are looked at
  const days = byDay([
    change("3", "2026-03-09T10:00"),
    change("2", "2026-03-09T09:00"),
    change("1", "2026-03-02"),
  ]);
  expect(days.map(({ date, changes }) => `${date} ${changes.map(({ id }) => id).join()}`)).toEqual([
    "2026-03-09 3,2",
    "2026-03-02 1",
  ]);
});

describe("files", () => {
  test("are named without place and ending, on any system", () => {
    expect(nameOf("C:\\Desk\\Geneva.chancery")).toBe("Geneva");
    expect(nameOf("/home/desk/Geneva.CHANCERY")).toBe("Geneva");
  });
  test("want a passphrase of eight letters, twice alike", () => {
    expect(judgePassphrases("short", "short")).toBe("short");
    expect(judgePassphrases("long enough", "long enougj")).toBe("different");
    expect(judgePassphrases("long enough", "long enough")).toBe("good");
  });
});

describe("the palette", () => {
  test("finds small letters without marks", () => expect(folded("Évaluer")).toBe("evaluer"));
  test("shows each measure once, and no other kind of entry", () => {
    const hit = (record: string, kind = "measure") => ({ record, kind }) as Hit; // only these are looked at
    expect(
      foundOf("measure", [hit("a"), hit("b", "submission"), hit("a")]).map(({ record }) => record),
    ).toEqual(["a"]);
  });
});
