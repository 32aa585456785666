/** Writing a fiche, as a person does it. */
import { afterEach, describe, expect, test } from "vitest";
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
  typeHere,
} from "../../../test/window.tsx";

afterEach(closeWindow);

const fiche = { name: "measure", id: "measure-9" } as const;

/** The fields of the last call that kept what was typed on the desk. */
function lastSaved(fake: Awaited<ReturnType<typeof openWindow>>) {
  const saves = callsOf(fake, "draft-save") as { fields: Record<string, unknown> }[];
  return saves.at(-1)?.fields;
}

describe("a fiche", () => {
  test("is written by F2, kept as it is typed, and made a version by Ctrl+S", async () => {
    const fake = await openWindow({ page: fiche });
    await find("button", "Edit");
    await press("F2");
    await type(/^Summary/, "Imports are subject to authorisation.");
    await see("Saved 14:02");
    expect(callsOf(fake, "draft-keep")).toEqual([]);
    await press("Control+s");
    await see("Saved 14:02");
    expect(lastSaved(fake)).toMatchObject({
      summary: { en: "Imports are subject to authorisation." },
    });
    expect(callsOf(fake, "draft-keep")).toEqual([{ record: "measure-9", name: null, lang: "en" }]);
  });

  test("is kept when the page is left, when the file is closed and when the window is", async () => {
    for (const leaving of ["page", "file", "window"]) {
      const fake = await openWindow({ page: fiche });
      await find("button", "Edit");
      await press("F2");
      await type(/^Summary/, `Left by ${leaving}`);
      if (leaving === "page") await press("Control+1");
      if (leaving === "file") await press("Control+o");
      if (leaving === "window") await fake.closeWindow();
      await see(leaving === "file" ? "Open a file" : /12 states|Summary/);
      expect(lastSaved(fake)).toMatchObject({ summary: { en: `Left by ${leaving}` } });
      expect(callsOf(fake, "draft-keep").length).toBe(1);
      const order = fake.calls.map(({ name }) => name);
      if (leaving === "file") {
        expect(order.indexOf("draft-keep")).toBeLessThan(order.indexOf("close"));
      }
    }
  });

  test("asks beside the field, and turns quiet once it is filled", async () => {
    await openWindow({ page: fiche });
    await find("button", "Edit");
    await press("F2");
    await click("button", "Add an exemption");
    await see("It is not stated who decides on this exemption.");
    await click("button", /It is not stated who decides/);
    expect(document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toMatch(
      /^exemptions\/x\d\/decider$/,
    );
    await typeHere("The customs authority");
    await see("Nothing asks for a look.");
  });

  test("leads from what is not filled to its field", async () => {
    await openWindow({ page: fiche });
    await click("button", "End");
    await find("heading", "End");
    expect(document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toBe(
      "sunset",
    );
  });

  test("brings back what was taken away", async () => {
    const fake = await openWindow({ page: fiche });
    await find("button", "Edit");
    await press("F2");
    await click("button", "Remove Source 1");
    await see("Source 1 removed.");
    expect(read(document.activeElement)).toBe("Bring back");
    await click("button", "Bring back");
    await click("button", "Done");
    await see("Official gazette · No. 41, page 7");
    expect(callsOf(fake, "draft-keep").length).toBe(1);
  });

  test("that became another meanwhile says calmly that both wordings stay", async () => {
    const fake = await openWindow({ page: fiche });
    await find("button", "Edit");
    await press("F2");
    await type(/^Summary/, "Mine");
    await see("Saved 14:02");
    fake.moveOn("measure-9");
    await press("Control+s");
    await see("Two wordings are kept side by side.");
  });

  test("shows what was being written when the program ended, to go on or put aside", async () => {
    const fake = await openWindow({ page: fiche });
    await find("button", "Edit");
    await press("F2");
    await type(/^Summary/, "Interrupted");
    await see("Saved 14:02");
    // A killed program does nothing more: the desk has the draft, no version was made.
    fake.crash();
    await openWindow({ page: fiche, again: fake });
    await see("Something was being written here");
    await click("button", "Continue");
    await see("This goes on from what was typed and kept at 14:02.");
    await click("button", "Discard");
    await see("Quoted passages");
    expect(callsOf(fake, "draft-drop")).toEqual([{ record: "measure-9", lang: "en" }]);
  });
});

describe("a new measure", () => {
  test("is begun for a state, and gets its reference when it is kept", async () => {
    const fake = await openWindow({ page: { name: "measures" } });
    await find("button", "New measure");
    await press("Control+n");
    await type("State", "Belm");
    await press("ArrowDown");
    await click("option", "Belmora");
    await click("button", "Begin");
    await type(/^Title/, "Suspension of licences");
    await see("Saved 14:02");
    await press("Control+s");
    await see("XBE-D1-NW");
    // The page stays as it is, with the caret in the title.
    expect(document.activeElement).toBe(await find("textbox", /^Title/));
    expect(callsOf(fake, "compose")[0]).toMatchObject({ state: "XBE" });
  });
});

describe("versions", () => {
  test("are compared word by word, with words for what was taken out and put in", async () => {
    await openWindow({ page: fiche });
    await find("button", "Edit");
    await press("F2");
    await type(/^Summary/, "Imports stop.");
    await press("Control+s");
    await click("button", "Compare version 3 with the newest");
    await see("Put in: Imports stop.");
    const dialog = await find("dialog");
    expect(read(dialog.querySelector("ins"))).toContain("Imports stop.");
    expect(dialog.querySelector("del")).not.toBeNull();
  });

  test("are brought back as a new version", async () => {
    const fake = await openWindow({ page: fiche });
    await click("button", "Restore version 1");
    await see("Restored a version");
    expect(callsOf(fake, "restore")).toEqual([{ id: "measure-9", revision: "r1", lang: "en" }]);
  });
});

test("only what this file may change can be written", async () => {
  const fake = await openWindow({ page: fiche });
  await find("button", "Edit");
  await press("Control+Shift+D");
  expect(callsOf(fake, "compose")).toEqual([]);
  await openWindow({ page: fiche, readOnly: true });
  await see("Quoted passages");
  expect(allOf("button", "Edit")).toEqual([]);
});
