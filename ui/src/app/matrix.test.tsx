/** The matrix at other moments and as a table to paste, and the information view, as a person works them. */
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
import { select, showView } from "../features/information/information.state.ts";

afterEach(async () => {
  select(null);
  showView({ columns: "obligation", text: "", region: "" });
  await closeWindow();
});

test("the slider looks back, says so, and leads back to now", async () => {
  const fake = await openWindow();
  const slider = await find("textbox", "Known up to");
  expect(slider.getAttribute("aria-valuetext")).toBe("now");
  await type("Known up to", "0");
  expect(slider.getAttribute("aria-valuetext")).toBe("1 March 2026");
  await see("Shown as the register was known on");
  expect(callsOf(fake, "matrix").at(-1)).toMatchObject({ at: "o0" });
  await click("button", "Back to now");
  expect((await find("textbox", "Known up to")).getAttribute("aria-valuetext")).toBe("now");
  expect(read(document.body)).not.toMatch("Shown as the register was known on");
});

test("two dates are asked for in the order of time", async () => {
  const fake = await openWindow();
  await click("button", "Two dates side by side");
  await see("As known on o0 and on 9 March 2026");
  const asked = () => callsOf(fake, "matrix").slice(-2);
  expect(asked()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ at: null, since: "o0" }),
      expect.objectContaining({ at: "o0", since: null }),
    ]),
  );
  await click("button", "One date alone");
  await see("12 states · 15 categories");
  expect(allOf("textbox", "Beside")).toEqual([]);
});

test("a layout is saved, chosen and forgotten", async () => {
  const fake = await openWindow();
  await click("button", "Commitments");
  await click("button", "Save layout…");
  await click("button", "Save");
  await see("Give it a name.");
  await type("Name", "For the plenary");
  await click("button", "Save");
  await see("Layout “For the plenary” saved");
  await click("button", "Categories");
  await see("not saved");
  await click("button", /Layout/);
  await click("option", "For the plenary");
  await see("Measures by commitment");
  await click("button", "Forget the layout “For the plenary”");
  await see("Layout “For the plenary” forgotten");
  expect(callsOf(fake, "matrix-layout-save")[0]).toMatchObject({
    name: "For the plenary",
    request: { columns: "commitment", at: null },
  });
});

test("none found is recorded with its search, and shown in the cell’s panel", async () => {
  const fake = await openWindow({ page: { name: "information" } });
  await click("button", "Categories");
  await click("cell", "No information");
  await see(
    "The state is expected at the meeting or has sent a submission, and has said nothing on this.",
  );
  await see("Nobody has recorded anything here.");
  await click("button", "Record here");
  await click("button", "Keep");
  await see("Say what was searched, and where.");
  await type("Search 1", "official gazette, 2020 to 2026");
  await type("Day of the search", "2026-03-09");
  await click("button", "Keep");
  await see("Searched on 9 March 2026");
  await see("official gazette, 2020 to 2026");
  expect(callsOf(fake, "information-save")).toMatchObject([
    { value: "none-found", column_kind: "category", id: null, date: "2026-03-09" },
  ]);
  await click("button", "Change the entry “None found”");
  await click("button", "Add a search");
  await type("Search 2", "customs tariff");
  await click("button", "Keep");
  await see("customs tariff");
  expect(callsOf(fake, "information-save").at(-1)).toMatchObject({
    base: "information-1.1",
    queries: ["official gazette, 2020 to 2026", "customs tariff"],
  });
});

test("looking back, nothing can be recorded", async () => {
  await openWindow({ page: { name: "matrix" } });
  await type("Known up to", "0");
  await see("Shown as the register was known on");
  await click("link", "Information");
  await see("as known on");
  expect(allOf("button", "Record what is known")).toEqual([]);
  await click("cell", "No information");
  await see("You are looking back.");
  await press("Escape");
});
