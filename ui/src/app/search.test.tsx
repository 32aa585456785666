/** Searching, as a person does it: by keys, by fields, and again by name. */
import { afterEach, expect, test, vi } from "vitest";
import {
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

test("is one key away, marks what it finds, and goes to an entry by arrows and Enter", async () => {
  await openWindow();
  await find("rowheader", /^1/);
  await press("Control+f");
  await type("What to find", "goods");
  const box = await find("textbox", "What to find");
  await see(/\d+ entr(y|ies)/);
  const mark = document.querySelector(".search-results mark");
  expect(mark?.textContent?.toLowerCase()).toBe("goods");
  await press("ArrowDown");
  const first = document.activeElement;
  expect(first?.hasAttribute("data-hit")).toBe(true);
  await press("ArrowDown");
  expect(document.activeElement).not.toBe(first);
  await press("ArrowUp");
  await press("ArrowUp");
  expect(document.activeElement).toBe(box);
  await press("ArrowDown");
  await press("Enter");
  await see("As submitted");
});

test("going down waits for what was typed", async () => {
  const fake = await openWindow({ page: { name: "search" } });
  await type("What to find", "suspension");
  await see(/\d+ entr(y|ies)/);
  const call = fake.call.bind(fake);
  const held: (() => void)[] = [];
  vi.spyOn(fake, "call").mockImplementation(async (name, request) => {
    if (name === "search") await new Promise<void>((go) => held.push(go));
    return call(name, request);
  });
  const isOnHit = () => document.activeElement?.hasAttribute("data-hit");
  await type("What to find", "goods");
  const box = (await find("textbox", "What to find")) as HTMLElement;
  box.focus();
  // The list of the words before is still there.
  await press("ArrowDown");
  expect(isOnHit()).toBe(false);
  await vi.waitFor(() => expect(held).toHaveLength(1));
  held.pop()?.();
  await vi.waitFor(() => expect(isOnHit()).toBe(true));
  expect(read(document.activeElement)).toMatch(/goods/i);
});

test("says calmly which field there is not, and keeps a search by name", async () => {
  const fake = await openWindow({ page: { name: "search" } });
  await type("What to find", "colour:red");
  await see("There is no field “colour”.");
  await click("button", "Clear");
  await type("What to find", "goods");
  await click("button", "Keep this search");
  await type("Name", "All on goods");
  await click("button", "Keep this search");
  await find("button", /^All on goods/);
  expect(callsOf(fake, "save-search")[0]).toMatchObject({
    search: { name: "All on goods", query: "goods" },
  });
  await click("button", "Forget All on goods");
  await see("None yet. Keep a search to find it here.");
});

test("a short reference goes straight to its entry", async () => {
  await openWindow({ page: { name: "search" } });
  await type("What to find", "xbe-d1-k7");
  expect(read(await find("button", /^Go to/))).toBe("Go to XBE-D1-K7");
});

test("a text that ships is found, and its page opens", async () => {
  await openWindow({ page: { name: "search" } });
  await type("What to find", "arms trade treaty");
  await click("button", /^Arms Trade Treaty/);
  await see("International texts");
  await see("Arms Trade Treaty (2013)");
});

test("the palette offers the text as well", async () => {
  await openWindow();
  await find("rowheader", /^1/);
  await press("Control+Shift+P");
  await type(/Search or run/, "arms trade");
  await click("option", /^Arms Trade Treaty/);
  await see("Arms Trade Treaty (2013)");
});
