/** The rolling text and its brackets, marked-up copies and the co-chairs' document, as a person meets them. */
import { afterEach, expect, test, vi } from "vitest";
import {
  allOf,
  callsOf,
  click,
  closeWindow,
  openWindow,
  read,
  see,
} from "../../../test/window.tsx";
import type { RollingPiece } from "../../backend/index.ts";
import { accountOf, forgetBringing } from "./bringing.state.ts";
import { asksWhose, forgetCopies, hintOf, inOrder } from "./copies.state.ts";
import { blankBehind, printed, withoutBlank } from "./pieces.ts";
import {
  byCode,
  choose,
  fitted,
  holdersOf,
  isNewParagraph,
  neighbours,
  numbersOf,
  settleRequest,
} from "./rolling.state.ts";
import { textOf } from "./whichText.ts";

const PATIENCE = { timeout: 20_000, interval: 10 };

afterEach(async () => {
  choose(null);
  forgetCopies();
  forgetBringing();
  await closeWindow();
});

const words = (text: string): RollingPiece => ({ words: text, bracket: null, variants: [] });

/** A bracket from wordings: "the words" of the text, "XBE: other words" of a delegation. */
function bracket(...wordings: string[]): RollingPiece {
  const variants = wordings.map((wording) => {
    const [, states, said = wording] = /^([A-Z ]+): ?(.*)$/s.exec(wording) ?? [];
    return {
      states: states?.split(" ") ?? [],
      of_text: states === undefined,
      pieces: said ? [words(said)] : [],
    };
  });
  return { words: "", bracket: wordings.join("/"), variants };
}

test("a text without words is no wording; words taken out by a delegation are one", () => {
  expect(printed(bracket("", "XBE: new")).length).toBe(1);
  expect(printed(bracket("old", "XBE: ")).length).toBe(2);
});

test.each([
  [["the words ", "XBE: others "], true],
  [["the words", "XBE: others "], false],
  [["the words ", "XBE: "], true],
  [["XBE: "], false],
])("a blank that all wordings of %s end in stands behind the bracket: %s", (wordings, expected) => {
  expect(blankBehind(bracket(...wordings))).toBe(expected);
});

test("the blank of an inner bracket counts for the outer one", () => {
  const inner = bracket("a ", "XBE: b ");
  const outer: RollingPiece = {
    words: "",
    bracket: "outer",
    variants: [{ states: [], of_text: true, pieces: [words("then "), inner] }],
  };
  expect(blankBehind(outer)).toBe(true);
  expect(withoutBlank([words("then "), inner])).toEqual([words("then "), inner]);
  expect(withoutBlank([inner, words("so ")])).toEqual([inner, words("so")]);
});

test("brackets have numbers in the order of the text, and neighbours", () => {
  const all = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(numbersOf(all).get("c")).toBe(3);
  expect(neighbours(all, "a")).toEqual({ before: null, after: "b" });
  expect(neighbours(all, "b")).toEqual({ before: "a", after: "c" });
  expect(neighbours(all, "gone")).toEqual({ before: null, after: null });
});

test("holders stand by code, never by how many brackets they hold", () => {
  expect(holdersOf([{ states: ["XPE", "XAR"] }, { states: ["XAR"] }])).toEqual(["XAR", "XPE"]);
  expect(byCode({ XPE: 9, XAR: 1, XBE: 4 })).toEqual([
    ["XAR", 1],
    ["XBE", 4],
    ["XPE", 9],
  ]);
});

test.each([
  [["clear ", "substantial "], " serious", "serious "],
  [["clear", "substantial"], "serious ", "serious"],
  [["", " in writing"], "by letter", " by letter"],
  [["clear ", ""], "", ""],
])("own words for %j fit the words around them", (texts, typed, expected) => {
  expect(
    fitted(
      texts.map((text) => ({ text })),
      typed,
    ),
  ).toBe(expected);
});

test("one of three ways settles a bracket", () => {
  expect(settleRequest("b", { kind: "state", state: "XBE" }, null)).toMatchObject({
    take: "XBE",
    words: null,
  });
  expect(settleRequest("b", { kind: "text" }, "t")).toMatchObject({ take: null, words: null });
  expect(settleRequest("b", { kind: "words", words: "" }, null)).toMatchObject({
    take: null,
    words: "",
  });
  expect(isNewParagraph({ id: "new:p1" })).toBe(true);
  expect(isNewParagraph({ id: "c1:text:0:1-2" })).toBe(false);
});

test("a text is named only where there are several", () => {
  expect(textOf([{ id: "a" }], "a")).toBeNull();
  expect(textOf([{ id: "a" }, { id: "b" }], "b")).toBe("b");
  expect(textOf([{ id: "a" }, { id: "b" }], "gone")).toBe("a");
});

test.each([
  ["tracked", null, null, true],
  ["tracked", "XBE", "author", false],
  ["tracked", "XBE", "told", true],
  ["earlier-version", null, null, false],
  ["other-text", null, null, false],
  ["no-words", null, null, false],
] as const)(
  "%s of %s, known from %s: it is asked whose it is: %s",
  (standing, state, from, expected) => {
    expect(asksWhose({ standing, state, state_from: from })).toBe(expected);
  },
);

test("a hint for the command line is said in the window's own words", () => {
  const hint = "Say which delegation sent it: --state FILE=XXX.";
  expect(hintOf({ code: "state-open", hint })).not.toMatch(/--/);
  expect(hintOf({ code: "other-text", hint: "Look." })).toBe("Look.");
  expect(hintOf({ code: "tracking-off", hint: null })).toBe("");
});

test("changes stand in the order of the text, then of states", () => {
  const found = (paragraph: number | null, at: number, state: string) => ({ paragraph, at, state });
  const order = inOrder([
    found(2, 0, "XBE"),
    found(1, 9, "XAR"),
    found(1, 4, "XPE"),
    found(1, 4, "XAR"),
  ]);
  expect(order.map(({ paragraph, at, state }) => `${paragraph} ${at} ${state}`)).toEqual([
    "1 4 XAR",
    "1 4 XPE",
    "1 9 XAR",
    "2 0 XBE",
  ]);
});

test("the count of a document adds up", () => {
  const provision = (bucket: string) => ({
    id: null,
    bucket,
    number: "",
    level: 1,
    heading: "",
    text: "",
  });
  const account = accountOf({
    provisions: ["new", "same", "same", "changed"].map(provision),
    removed: [{ id: "x", text: "gone" }],
  });
  expect(account).toEqual({ all: 4, new: 1, changed: 1, same: 2, removed: 1 });
});

test("a bracket is opened, a wording taken, and the notice takes it back", async () => {
  const fake = await openWindow({ page: { name: "rolling" } });
  await see("1 bracket");
  expect(read(document.querySelector(".rolling-words"))).toBe(
    "1 Each State [refuses / XBE: suspends] the transfer.",
  );
  await click("button", "Bracket 1: XBE");
  await see("Words of the text");
  await click("button", /Take this wording/);
  await vi.waitFor(() => expect(callsOf(fake, "settle").length).toBe(1), PATIENCE);
  expect(callsOf(fake, "settle")[0]).toMatchObject({ take: "XBE", words: null });
  await see("The bracket is settled.");
  await click("button", "Undo");
  await vi.waitFor(() => expect(callsOf(fake, "undo").length).toBe(1), PATIENCE);
});

test("a click anywhere in a bracket opens it", async () => {
  await openWindow({ page: { name: "rolling" } });
  await see("1 bracket");
  document.querySelector<HTMLElement>(".wording")?.click();
  await see("Words that are to stand here");
});

test("a file that can only be read shows brackets and settles none", async () => {
  await openWindow({ page: { name: "rolling" }, readOnly: true });
  await see("1 bracket");
  await click("button", "Bracket 1: XBE");
  await see("Words of the text");
  expect(allOf("button", /Take this wording|Put these words|Keep the words/)).toEqual([]);
});

/** Clicks what can be clicked once the texts are read. */
async function clickWhenReady(name: string) {
  await vi.waitFor(
    () => expect(allOf("button", name)[0]?.hasAttribute("disabled")).toBe(false),
    PATIENCE,
  );
  await click("button", name);
}

test("copies are looked at before they are taken in", async () => {
  const fake = await openWindow({ page: { name: "copies" }, chosen: ["/home/desk/belmora.docx"] });
  await clickWhenReady("Choose copies");
  await see("1 change = 1 new + 0 there already + 0 waiting");
  expect(callsOf(fake, "compile").map((asked) => (asked as { plan: boolean }).plan)).toEqual([
    true, // read from what was sent
  ]);
  await clickWhenReady("Take in 1 change");
  await see("One change was taken in.");
  expect(callsOf(fake, "compile").length).toBe(2);
});

test("reading that is cancelled leaves the page as it was, and says so", async () => {
  const fake = await openWindow({ page: { name: "copies" }, chosen: ["/home/desk/belmora.docx"] });
  const { call } = fake;
  fake.call = (name, request, options) =>
    name === "compile"
      ? Promise.reject({ code: "work.cancelled", message: "Cancelled.", hint: "", params: {} })
      : call(name, request, options);
  await clickWhenReady("Choose copies");
  await see("Cancelled.");
  await see("Choose the copies, or a folder of them.");
});

test("a document is looked at before it is brought in", async () => {
  const fake = await openWindow({ page: { name: "bring-in" }, chosen: ["/home/desk/draft.docx"] });
  await clickWhenReady("Choose the document");
  await see("1 paragraph = 1 new + 0 changed + 0 same");
  await clickWhenReady("Bring in");
  await see("The common text has one paragraph.");
  expect(callsOf(fake, "bring-in").length).toBe(2);
});
