/** What stands around the measures: the overview, tasks and comments, a meeting that is typed. */
import { afterEach, expect, test } from "vitest";
import {
  allOf,
  callsOf,
  click,
  closeWindow,
  find,
  openWindow,
  press,
  read,
  see,
  type,
} from "../../test/window.tsx";

afterEach(closeWindow);

test("the overview tells day, hour, place and offset, and what changed since the last meeting", async () => {
  const fake = await openWindow({ page: { name: "overview" } });
  await see("in 17 days");
  await see("Friday 27 March 2026, 17:00, The Hague (UTC+1) · 12 working days left");
  await see("Mon 30 Mar 2026, 18:00, The Hague (UTC+2)");
  await see("Adopted → In force");
  expect(callsOf(fake, "changes-since")[0]).toMatchObject({ since: "2026-03-04" });
});

test("a task is added and ticked off from the overview, and the status line counts with it", async () => {
  const fake = await openWindow({ page: { name: "overview" } });
  await see("2 things due soon");
  await click("button", "Add a task");
  await type("What is to be done", "Ring the ministry");
  await click("button", "Keep");
  await see("Ring the ministry");
  expect(callsOf(fake, "task-save")[0]).toMatchObject({ title: "Ring the ministry", done: false });
  const box = document.querySelector<HTMLElement>("input[aria-label*='Get the decider']");
  box?.click();
  await see("1 thing due soon");
  expect(callsOf(fake, "task-save")[1]).toMatchObject({ id: "task-1", done: true });
});

test("a form whose button is pressed twice is kept once", async () => {
  const fake = await openWindow({ page: { name: "overview" } });
  await click("button", "Add a task");
  await type("What is to be done", "Ring the ministry");
  const keep = (await find("button", "Keep")) as HTMLElement;
  keep.click();
  keep.click();
  await see("Ring the ministry");
  expect(callsOf(fake, "task-save")).toHaveLength(1);
});

test("comments are written and settled beside the fiche", async () => {
  const fake = await openWindow({ page: { name: "measure", id: "measure-1" } });
  await see("No comment yet.");
  await click("button", "Add a comment");
  await type("Comment", "The gazette prints another date.");
  await click("button", "Keep");
  await see("The gazette prints another date.");
  await click("button", /^Settle/);
  await see("settled on 10 Mar 2026");
  expect(callsOf(fake, "comment-save").at(-1)).toMatchObject({
    audience: "delegation",
    settled: true,
  });
});

test("a meeting is counted while it is typed, and what is not well stated is told at its place", async () => {
  const fake = await openWindow({ page: { name: "meetings" } });
  await click("button", "Edit Ministerial meeting");
  await see("Friday 27 March 2026, 17:00, The Hague (UTC+1)");
  await type("Begins at", "5 pm");
  await click("button", "Keep");
  await see("An hour of the day has the form 17:00.");
  expect(callsOf(fake, "meeting-save")).toEqual([]);
  await type("Begins at", "18:30");
  await see("Friday 27 March 2026, 18:30, The Hague (UTC+1)");
  await click("button", "Keep");
  await see("Meeting kept.");
  expect(callsOf(fake, "meeting-save")[0]).toMatchObject({
    id: "meeting-1",
    meeting: { start: "18:30", deadlines: [{ id: "d1" }, { id: "d2" }] },
  });
});

test("the calendar goes through the months and opens a measure", async () => {
  await openWindow({ page: { name: "matrix" } });
  await find("rowheader", /^1/);
  await press("Control+Shift+Y");
  await see("January 2026 to December 2026");
  await click("button", "Earlier");
  await see("January 2025 to December 2025");
  await see("Entered into force");
  const first = allOf("rowheader")[0]?.querySelector("button");
  first?.click();
  await see("Comments stay with you or your delegation.");
});

test("developments are noted and found by their words", async () => {
  const fake = await openWindow({ page: { name: "developments" } });
  await see("No development is noted yet.");
  await click("button", "Add a development");
  await click("button", "Keep");
  await see("Say what it is called.");
  await type("What happened", "Vote in the assembly");
  await click("button", "Keep");
  await see("Vote in the assembly");
  await type("Words", "budget");
  await see("None has these words.");
  expect(read(document.body)).not.toMatch("Vote in the assembly");
  expect(callsOf(fake, "development-save").length).toBe(1);
});
