/** Events of silence procedures as they are typed, hours by the hour of a place, and late messages before the others. */
import { afterEach, expect, test, vi } from "vitest";
import { callsOf, click, closeWindow, find, openWindow, see, type } from "../../../test/window.tsx";
import {
  type Adding,
  arranged,
  faultsOf,
  inPlace,
  isOpen,
  type Message,
  NOTHING,
  type Procedure,
  requestOf,
} from "./silence.state.ts";

const PATIENCE = { timeout: 20_000, interval: 10 };

afterEach(closeWindow);

const PROCEDURE: Procedure = {
  id: "s1",
  base: "v1",
  title: "Common text",
  subject: null,
  stage: "running",
  stage_words: "Under silence",
  until: "2026-03-12T18:00:00+01:00",
  place: "The Hague",
  messages: [],
  idle: [],
};

const message = (id: string, standing: string): Message => ({
  id,
  state: "XBE",
  at: "2026-03-12T17:00:00+01:00",
  standing,
  standing_words: standing,
  words: null,
  source: null,
});

test.each([
  ["2026-03-12", "18:00", "Europe/Amsterdam", "2026-03-12T18:00:00+01:00"],
  ["2026-03-30", "18:00", "Europe/Amsterdam", "2026-03-30T18:00:00+02:00"],
  // The night on which the clock goes forward, before and after.
  ["2026-03-29", "01:59", "Europe/Amsterdam", "2026-03-29T01:59:00+01:00"],
  ["2026-03-29", "03:00", "Europe/Amsterdam", "2026-03-29T03:00:00+02:00"],
  ["2026-03-12", "00:30", "America/New_York", "2026-03-12T00:30:00-04:00"],
  ["2026-03-12", "09:00", "Asia/Kolkata", "2026-03-12T09:00:00+05:30"],
  ["2026-03-12", "09:00", "UTC", "2026-03-12T09:00:00+00:00"],
])("%s %s in %s is %s", (day, hour, zone, expected) => {
  expect(inPlace(day, hour, zone)).toBe(expected);
});

test("late messages stand before the others, each group in the order of arrival", () => {
  const { late, others } = arranged([
    message("a", "in-time"),
    message("b", "late"),
    message("c", "late-taken"),
    message("d", "late"),
  ]);
  expect(late.map(({ id }) => id)).toEqual(["b", "d"]);
  expect(others.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(isOpen({ stage: "stopped" })).toBe(false);
});

test.each([
  [{ kind: "start" }, {}, ["title", "place"]],
  [{ kind: "start" }, { title: "T", place: "p", number: "0" }, ["number"]],
  [{ kind: "start" }, { title: "T", place: "p", atDay: "2026-03-02" }, ["at"]],
  [{ kind: "extended", of: PROCEDURE }, { unit: "until", day: "2026-03" }, ["hour"]],
  [{ kind: "broken", of: PROCEDURE }, {}, ["state"]],
  [{ kind: "broken", of: PROCEDURE }, { state: "XBE", atHour: "25:00" }, ["at"]],
  [{ kind: "stopped", of: PROCEDURE }, {}, []],
] as const)("of %j with %j is still open: %j", (adding, typed, expected) => {
  const of: Adding = adding;
  expect([...faultsOf(of, { ...NOTHING, ...typed }).keys()]).toEqual(expected);
});

test("a deadline is stated in exactly one way", () => {
  const typed = { ...NOTHING, title: "T", place: "the-hague", day: "2026-03-12", hour: "18:00" };
  const zone = "Europe/Amsterdam";
  const ways = (["working", "hours", "until"] as const).map((unit) => {
    const { until, hours, days } = requestOf({ kind: "start" }, { ...typed, unit }, zone);
    return [until, hours, days];
  });
  expect(ways).toEqual([
    [null, null, 3],
    [null, 3, null],
    ["2026-03-12T18:00:00+01:00", null, null],
  ]);
});

test("what the chair decides names the message", () => {
  const adding: Adding = { kind: "not-taken", of: PROCEDURE, message: message("m1", "late") };
  expect(requestOf(adding, NOTHING, "UTC")).toMatchObject({
    id: "s1",
    event: "not-taken",
    message: "m1",
    until: null,
    hours: null,
    days: null,
    at: null,
  });
});

test("a procedure is started by the place whose hours count", async () => {
  const fake = await openWindow({ page: { name: "silences" } });
  await see("No silence procedure has been started.");
  await click("button", "Start a procedure");
  await find("dialog", "Start a silence procedure");
  await type("Name", "Common text");
  await click("button", "Start");
  await see("Say by which place it counts.");
  await vi.waitFor(() => expect(callsOf(fake, "silence-event")).toEqual([]), PATIENCE);
});
