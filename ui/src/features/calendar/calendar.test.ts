/** Deadlines as they are typed, and the months in view. */
import { expect, test } from "vitest";
import type { DeadlineFields } from "../../backend/index.ts";
import { formatDistance, formatMoment, monthAfter } from "../../shared/text/moments.ts";
import { t as said, speak } from "../../strings/index.ts";
import type { Language } from "../../strings/languages.ts";
import { spanAround } from "./calendar.state.ts";
import { faultsOf, inUnit, isHour, NEW_MEETING, newDeadline, unitOf } from "./meetings.state.ts";

const deadline = (part: Partial<DeadlineFields>): DeadlineFields => ({
  ...newDeadline([]),
  title: { en: "Texts" },
  ...part,
});

test.each([
  ["hours", { hours: 3, days: null, at: null }],
  ["calendar", { hours: null, days: 3, counting: "calendar" }],
  ["working", { hours: null, days: 3, counting: "working" }],
  ["date", { hours: null, days: null }],
] as const)("counted in %s, a deadline keeps its number and states one span", (unit, expected) => {
  const changed = inUnit(deadline({ days: 3, at: "12:00" }), unit);
  expect(changed).toMatchObject(expected);
  expect(unitOf(changed)).toBe(unit);
});

test("a new deadline has an id that none has", () => {
  const taken = [deadline({ id: "d1" }), deadline({ id: "d3" })];
  expect(newDeadline(taken).id).toBe("d4");
  expect(newDeadline([deadline({ id: "d2" })]).id).toBe("d3");
});

test.each([
  ["00:00", true],
  ["23:59", true],
  ["24:00", false],
  ["9:00", false],
  ["17.00", false],
  ["", false],
])("%s is an hour of the day: %s", (text, expected) => {
  expect(isHour(text)).toBe(expected);
});

function check(part: Partial<DeadlineFields>, expected: string[]) {
  const meeting = { ...NEW_MEETING, title: { en: "Meeting" }, deadlines: [deadline(part)] };
  expect([...faultsOf(meeting).keys()]).toEqual(expected);
}

test("what is not well stated is told by the name of its control", () => {
  check({}, []);
  check({ title: { en: " " } }, ["d1/title"]);
  check({ at: "5 pm" }, ["d1/at"]);
  check({ days: Number.NaN }, ["d1/number"]);
  check({ days: 4001 }, ["d1/number"]);
  check({ days: null }, ["d1/date"]);
  expect([...faultsOf(NEW_MEETING).keys()]).toEqual(["title"]);
});

test("months follow each other over the year's end", () => {
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
  expect(monthAfter("2026-01", -1)).toBe("2025-12");
  expect(monthAfter("2026-03", -27)).toBe("2023-12");
  expect(spanAround("2026-03-10", 0)).toEqual({ from: "2026-01", to: "2026-12" });
  expect(spanAround("2026-03-10", -12)).toEqual({ from: "2025-01", to: "2025-12" });
});

async function checkWords(language: Language, moment: string, near: string) {
  await speak(language);
  const t = Object.assign(said, { code: (_: string, code: string) => code });
  const at = {
    time: "2026-03-27T17:00:00+01:00",
    day: "2026-03-27",
    hour: "17:00",
    place: "X",
    offset: "UTC+1",
    days: 17,
    working_days: 13,
    passed: false,
  };
  const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
  expect(bare(formatMoment(at, language, t))).toBe(moment);
  expect(bare(formatDistance(2, t))).toBe(near);
}

test("a moment is told in the reader's language", async () => {
  await checkWords("en", "Friday 27 March 2026, 17:00, X (UTC+1)", "in 2 days");
  await checkWords("fr", "vendredi 27 mars 2026, 17:00, X (UTC+1)", "dans 2 jours");
  await checkWords("ar", "الجمعة 27 آذار/مارس 2026، الساعة 17:00، X (UTC+1)", "بعد يومين");
});
