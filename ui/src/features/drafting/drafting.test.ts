/** The page of drafted texts, as a person meets it. */
import { afterEach, describe, expect, test, vi } from "vitest";
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
} from "../../../test/window.tsx";
import type { TextFields } from "../../backend/index.ts";
import { readClauses } from "../../shared/clauses/clause.ts";
import { newRecordId } from "./newId.ts";

afterEach(closeWindow);

const PATIENCE = { timeout: 20_000, interval: 10 };

const clauses = () =>
  [...document.querySelectorAll<HTMLElement>(".clauses[lang=en] .clause")].map(
    (clause) => `${clause.dataset.number} ${read(clause)}`,
  );

async function openText() {
  const fake = await openWindow({ page: { name: "common-text" } });
  await click("button", /Common text/);
  await see("Not handed in");
  return fake;
}

describe("a text", () => {
  test("is opened with its numbers and references", async () => {
    await openText();
    expect(clauses()).toEqual([
      "1. States prevent:",
      "(a) the transfer of arms;",
      "2. States report on .",
    ]);
    expect(document.querySelector(".reference")?.getAttribute("aria-label")).toMatch(
      /reference to .*1 \(a\)/,
    );
    expect(document.querySelectorAll(".clauses").length).toBe(3);
  });

  test("is compared with an earlier moment, by what became of its clauses", async () => {
    const fake = await openText();
    await click("button", "Compare versions");
    await see("Clause 1 · same words · moved · was 4, now 1");
    await see("Clause 2 · reworded");
    const dialog = await find("dialog");
    expect(read(dialog.querySelector("del"))).toContain("Objet");
    expect(read(dialog)).toContain("et le gaz");
    expect(callsOf(fake, "compare-versions")[0]).toMatchObject({ from: "op1", to: "op2" });
  });

  test("is kept as it is typed, and as a version when the page is left", async () => {
    const fake = await openText();
    await type(/Title.*English/, "Elements");
    await vi.waitFor(() => expect(callsOf(fake, "provisions-typed").length).toBe(1), PATIENCE);
    await see("Saved 14:12");
    await click("link", "Matrix");
    await vi.waitFor(() => expect(callsOf(fake, "provisions-save").length).toBe(1), PATIENCE);
    const { fields } = callsOf(fake, "provisions-save")[0] as { fields: TextFields };
    expect(fields.title.en).toBe("Elements");
    expect(readClauses(fields.clauses).length).toBe(3);
  });

  test("answers Ctrl+S also where nothing differs", async () => {
    const fake = await openText();
    await press("Control+s");
    await see("Nothing differs");
    expect(callsOf(fake, "provisions-save")).toEqual([]);
  });

  test("takes a model clause of the category that is chosen", async () => {
    await openText();
    (document.querySelector(".clauses[lang=en]") as HTMLElement).focus();
    await click("button", "Model clause");
    await find("dialog", "Model clauses");
    await see("refuses a licence");
    await click("button", "Insert");
    await vi.waitFor(
      () => expect(clauses().join("\n")).toMatch(/refuses a licence on \[clear risk]/),
      PATIENCE,
    );
  });

  test("is handed in after a question", async () => {
    const fake = await openText();
    await click("button", "Hand in");
    await find("dialog", /Hand in/);
    const [, confirm] = allOf("button", "Hand in");
    confirm?.click();
    await see("Handed in: Common text");
    expect(callsOf(fake, "provisions-hand-in").length).toBe(1);
  });
});

test("a new text is begun and opened", async () => {
  const fake = await openWindow({ page: { name: "common-text" } });
  await click("button", "Begin a new text");
  await type("Title", "Model import ban");
  await click("button", "Begin");
  await vi.waitFor(() => expect(callsOf(fake, "provisions-save").length).toBe(1), PATIENCE);
  await see("Model import ban");
});

test("ids of new entries are UUIDs of version 4", () => {
  const ids = Array.from({ length: 50 }, newRecordId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
