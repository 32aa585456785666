/** Clearance as a desk officer meets it: asked, answered, changed since, handed in. */
import { afterEach, describe, expect, test } from "vitest";
import {
  callsOf,
  click,
  closeWindow,
  find,
  openWindow,
  press,
  see,
  type,
} from "../../../test/window.tsx";
import { measures } from "../../backend/fake/demo.ts";
import type { CapitalQuestion } from "../../backend/index.ts";
import { close, grouped } from "./clearance.state.ts";

afterEach(() => {
  close();
  closeWindow();
});

const own = { delegation: "XBE" } as const;
const about = measures[0]?.id ?? "";

describe("the page", () => {
  test("shows what presses first: overdue, awaited, answered", async () => {
    await openWindow({ ...own, page: { name: "clearance" } });
    await see("2 answers are awaited. 1 is overdue.");
    const titles = [...document.querySelectorAll(".clearance-group h2")].map((h) => h.textContent);
    expect(titles).toEqual(["Overdue", "Awaited", "Answered"]);
    await see("One word changed since cleared by Legal");
  });

  test("is no entry of a secretariat's navigation", async () => {
    await openWindow();
    await find("rowheader", /^1/);
    const names = [...document.querySelectorAll(".navigation-entry")].map((e) => e.textContent);
    expect(names).not.toContain("Clearance");
  });

  test("takes in a sheet that came back, after showing what it says", async () => {
    const fake = await openWindow({
      ...own,
      page: { name: "clearance" },
      chosen: ["/home/desk/back.docx"],
    });
    await click("button", "Take in a returned sheet");
    await see("Returned sheet: back.docx");
    await see("This sheet went out with the words of today.");
    await click("button", "Take in");
    await see("Taken in as the answer of Trade; the file is kept.");
    expect(callsOf(fake, "clearance-take-in")[0]).toMatchObject({
      question: "question-1",
      answer: "with-changes",
      answered: "2026-03-12",
      reference: "TR-7",
    });
  });
});

describe("beside the fiche", () => {
  test("asks several functions at once, also one that is only typed", async () => {
    const fake = await openWindow({ ...own, page: { name: "measure", id: about } });
    await click("button", "Ask capital");
    await see("Functions asked before");
    document.querySelector<HTMLElement>("input[value=Customs]")?.click();
    await type("Another function", "Cabinet");
    await click("button", "Ask");
    await see("Asked. The sheet for each function can be written now.");
    expect(callsOf(fake, "clearance-ask")[0]).toMatchObject({
      ids: [about],
      addressees: ["Customs", "Cabinet"],
    });
  });

  test("takes proposed words one field at a time", async () => {
    const fake = await openWindow({ ...own, page: { name: "measure", id: about } });
    await click("button", "Take these words: Summary");
    await see("The proposed words are in the entry.");
    expect(callsOf(fake, "clearance-apply")[0]).toMatchObject({
      field: "summary",
      words_lang: "en",
    });
    await see("In the entry");
  });

  test("names what is not cleared and what changed before it hands in", async () => {
    const fake = await openWindow({ ...own, page: { name: "measure", id: about } });
    await click("button", "Hand in");
    await see("Not cleared");
    await see("Proposed words that are not in the entry");
    await see("The text points to a clause that is not there (zz).");
    await see("One link made by an editor");
    expect(callsOf(fake, "hand-in").at(-1)).toMatchObject({ confirmed: false });
    await click("button", "Hand in all the same");
    await see("Handed in as it stands.");
    expect(callsOf(fake, "hand-in")).toContainEqual({ ids: [about], confirmed: true, lang: "en" });
    await click("button", "Withdraw");
    await see("This cannot be undone");
    await press("Escape");
  });
});

test("groups without a question are left out", () => {
  const question = (answer: string, overdue: boolean) => ({ answer, overdue }) as CapitalQuestion; // only these two are looked at
  const groups = grouped([question("cleared", false), question("awaited", true)]);
  expect(groups.map(([group, list]) => [group, list.length])).toEqual([
    ["overdue", 1],
    ["answered", 1],
  ]);
});
