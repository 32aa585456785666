/** Comparing in the window: chosen in the list, beside each other, wording down to a sentence, cancelled, common ground. */
import { afterEach, beforeEach, expect, test } from "vitest";
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
} from "../../test/window.tsx";
import { problem } from "../backend/fake/problem.ts";
import type { AlignmentAnswer } from "../backend/index.ts";
import { compareAll, readWording } from "../shared/compared.ts";

const PATH = "/home/desk/Coalition register.chancery";

const ALIGNED: AlignmentAnswer = {
  heading: "Wording in national texts",
  language: "en",
  states: ["XBE", "XAR"],
  rows: [
    {
      label: "Import",
      shape: "prohibition",
      cells: [
        {
          measure: "measure-1",
          clause: "c1",
          number: "1",
          state: "XBE",
          variant: 0,
          likeness: "equal",
          confidence: 40,
          sentence: "Imports are banned.",
          text: "Imports are banned. So is transit.",
          also: [],
        },
        null,
      ],
      variants: [{ text: "Imports are banned.", states: ["XBE"], likeness: "equal" }],
    },
  ],
};

beforeEach(() => compareAll(PATH, []));
afterEach(closeWindow);

test("measures chosen in the list are compared, from one on nothing is asked", async () => {
  const fake = await openWindow({ page: { name: "measures" } });
  const first = await find("rowheader", /./);
  first.focus();
  await press(" ");
  expect(allOf("button", "Compare the chosen")[0]?.hasAttribute("disabled")).toBe(true);
  await press("ArrowDown");
  await press(" ");
  await click("button", "Compare the chosen");
  await see("Compare measures");
  await see("2 measures · Fields: 1 = 0 the same + 1 different + 0 stated by some");
  await see("differs");
  const [asked] = callsOf(fake, "compare-measures");
  expect(asked).toMatchObject({ at: null, lang: "en" });
  const [out] = allOf("button", /^Take .* out$/);
  out?.click();
  await see("One measure is chosen.");
  expect(callsOf(fake, "compare-measures")).toHaveLength(1);
});

test("a sentence is followed to its clause and its measure; an empty cell says no more than it knows", async () => {
  const fake = await openWindow({ page: { name: "wording" } });
  const answer = fake.call;
  const call: typeof fake.call = async (name, request, options) =>
    // The one answer that the fake has no rows for.
    name === "align"
      ? (ALIGNED as Awaited<ReturnType<typeof answer<typeof name>>>)
      : answer(name, request, options);
  fake.call = call;
  await see("Choose a category above");
  readWording(PATH, { from: "category", code: "A1" });
  await see("1 idea · 2 states · English · 1 cell to look at");
  const heads = [...document.querySelectorAll("thead th")].map(read);
  expect(heads).toEqual(["Idea", "ArvandiaXAR", "BelmoraXBE"]);
  const [empty, said] = allOf("cell");
  expect(read(empty)).toBe("not in this text");
  expect(read(said)).toContain("Not sure, worth a look: 40 %");
  said?.click();
  await see("1 wording of this idea");
  expect(read(document.querySelector("aside mark"))).toBe("Imports are banned.");
  await find("button", "Open the fiche");
  empty?.click();
  await see("No clause of the text of Arvandia was found for this idea. It says nothing else.");
  await press("Escape");
  expect(document.querySelector("aside")).toBeNull();
});

test("long work is cancelled in its place, and begun again", async () => {
  const fake = await openWindow({ page: { name: "wording" } });
  const answer = fake.call;
  let stop: (() => void) | undefined;
  fake.call = (name, request, options) => {
    if (name !== "align" || callsOf(fake, "align").length > 0)
      return answer(name, request, options);
    fake.calls.push({ name, request });
    return new Promise((_, reject) => {
      stop = () => reject(problem("work.cancelled", "Cancelled."));
      options?.onProgress?.({ done: 1, total: 4, step: "comparing" });
    });
  };
  fake.cancel = async () => stop?.();
  readWording(PATH, { from: "category", code: "A1" });
  await see("Putting the texts beside each other");
  await see("Comparing");
  const bar = document.querySelector<HTMLProgressElement>(".long-work progress");
  expect([bar?.value, bar?.max]).toEqual([1, 4]);
  document.querySelector<HTMLElement>(".long-work button")?.click();
  await see("Cancelled. Nothing was changed.");
  expect(allOf("alert")).toEqual([]);
  await click("button", "Begin again");
  await see("No idea was found in these texts.");
});

test("a comparison is saved where the reader chooses", async () => {
  compareAll(PATH, ["measure-1", "measure-2"]);
  const fake = await openWindow({ page: { name: "compare" } });
  await click("button", "Save…");
  await click("button", "Choose where…");
  await see("Saved: comparison.xlsx");
  expect(callsOf(fake, "export-comparison")[0]).toEqual({
    compare: { ids: ["measure-1", "measure-2"], at: null, lang: "en" },
    path: "/home/desk/comparison.xlsx",
    lang: "en",
  });
});

test("common ground is read as sentences, and leads to the list of a category", async () => {
  const fake = await openWindow({ page: { name: "common-ground" } });
  await see("This measure can be announced together by these 2 states.");
  await see("the order says nothing else");
  expect(callsOf(fake, "common-ground")[0]).toMatchObject({ from: "measures", min_states: 2 });
  await click("button", /^List of the measures/);
  await see("Show all");
  expect(callsOf(fake, "measures").at(-1)).toMatchObject({ category: "A1" });
});
