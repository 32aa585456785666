/** Positions and packages as they are typed, and the outlook as it is told. */
import { afterEach, expect, test, vi } from "vitest";
import {
  allOf,
  callsOf,
  click,
  closeWindow,
  openWindow,
  see,
  type,
} from "../../../test/window.tsx";
import {
  choicesOf,
  faultsOf,
  inOrder,
  lookAtPackage,
  type PackageTyped,
  type Position,
  packageFaults,
  packageRequest,
  positionRequest,
  type Subject,
  type Typed,
  typedOf,
  VALUES,
  withPart,
  withProposal,
} from "./positions.state.ts";

const PATIENCE = { timeout: 20_000, interval: 10 };

afterEach(async () => {
  lookAtPackage(null);
  await closeWindow();
});

const TYPED: Typed = {
  state: "XBE",
  subject: "c1",
  value: "supports",
  source: "meeting",
  date: null,
  asks: {},
};

const subject = (part: Partial<Subject>): Subject => ({
  subject: "c1",
  kind: "provision",
  provision: "c1",
  number: "1",
  heading: "",
  words: "Each State refuses.",
  proposed_by: null,
  positions: [],
  spoken: [],
  not_spoken: [],
  asks_for: [],
  ...part,
});

test("a position says which state said what, of which words, and where", () => {
  expect([...faultsOf(typedOf(null, null)).keys()]).toEqual([
    "state",
    "subject",
    "value",
    "source",
  ]);
  expect(faultsOf(TYPED).size).toBe(0);
  expect([...faultsOf({ ...TYPED, source: "  " }).keys()]).toEqual(["source"]);
});

test("no position is not among what a state can have said", () => {
  expect(VALUES).not.toContain("no-position");
});

test("words that are asked for go as they were put; empty ones do not", () => {
  const request = positionRequest(
    { id: "p", base: "v1" },
    { ...TYPED, source: " note ", asks: { en: " a real risk ", fr: " " } },
  );
  expect(request).toMatchObject({
    id: "p",
    base: "v1",
    source: "note",
    asks: { en: "a real risk" },
  });
});

test("words of another language stay with a position that is edited", () => {
  const position: Position = {
    id: "p",
    base: "v1",
    state: "XBE",
    value: "asks-for-changes",
    source: "note",
    date: "2026-03",
    stale: true,
    noted: true,
    counts: true,
    differing: false,
    asks: { fr: "un risque réel" },
  };
  expect(typedOf(position, "c1")).toEqual({
    state: "XBE",
    subject: "c1",
    value: "asks-for-changes",
    source: "note",
    date: "2026-03",
    asks: { fr: "un risque réel" },
  });
});

test("proposals stand under the provision that they are for", () => {
  const choices = choicesOf([
    subject({}),
    subject({ subject: "p1", kind: "proposal" }),
    subject({ subject: "c2", provision: "c2" }),
    subject({ subject: "k", kind: "package", provision: null }),
  ]);
  expect(
    choices.map(({ provision, proposals }) => [
      provision.subject,
      proposals.map((proposal) => proposal.subject).join(),
    ]),
  ).toEqual([
    ["c1", "p1"],
    ["c2", ""],
  ]);
});

test("wordings stand in the order of the text, proposals by the code of their states", () => {
  const proposal = (id: string, by: string, provision = "c1") =>
    subject({ subject: id, kind: "proposal", proposed_by: by, provision });
  const ordered = inOrder([
    subject({}),
    proposal("p9", "XDO"),
    proposal("p1", "XAR"),
    proposal("p5", "XBE"),
    subject({ subject: "c2", provision: "c2" }),
    proposal("p0", "XAR", "c2"),
    subject({ subject: "k", kind: "package", provision: null }),
  ]);
  expect(ordered.map((each) => each.subject)).toEqual(["c1", "p1", "p5", "p9", "c2", "p0", "k"]);
});

const NONE: PackageTyped = { title: {}, parts: [], needed: "" };

test("parts of a package stand in the order of the text, each once", () => {
  const order = ["c1", "c2", "c3"];
  let typed = withPart(NONE, order, "c3", true);
  typed = withPart(typed, order, "c1", true);
  typed = withPart(typed, order, "c3", true);
  typed = withProposal(typed, "c1", "p1");
  expect(typed.parts).toEqual([
    { provision: "c1", proposal: "p1" },
    { provision: "c3", proposal: null },
  ]);
  expect(withPart(typed, order, "c1", false).parts.length).toBe(1);
});

test.each([
  ["", 0],
  ["12", 0],
  ["0", 1],
  ["some", 1],
  ["1.5", 1],
])("the number needed %j has %i faults", (needed, faults) => {
  const typed = { title: { en: "P" }, parts: [{ provision: "c1", proposal: null }], needed };
  expect(packageFaults(typed).size).toBe(faults);
});

test("a package without a number asks for none", () => {
  expect(packageRequest(null, { ...NONE, title: { en: " P " } })).toMatchObject({
    id: null,
    title: { en: "P" },
    needed: null,
  });
});

test("the page says that it is the desk's alone, and tells the outlook of a package", async () => {
  const fake = await openWindow({ page: { name: "positions" } });
  await see("For this desk alone");
  await click("button", /none: the whole text/);
  await click("option", "Transfers");
  await see("1 to 2");
  await see("No position says nothing of what a state thinks. It is not a no.");
  await see("This is exact: every change was ruled out.");
  expect(callsOf(fake, "outlook")[0]).toMatchObject({ needed: null });
});

test("a package is made once it has a name and a paragraph", async () => {
  const fake = await openWindow({ page: { name: "positions" } });
  await click("button", "Make a package");
  await type("Name", "Ports");
  await click("button", "Keep");
  await see("Choose at least one paragraph.");
  expect(callsOf(fake, "package-save")).toEqual([]);
});

test("a file that can only be read records nothing", async () => {
  await openWindow({ page: { name: "positions" }, readOnly: true });
  await see("For this desk alone");
  await vi.waitFor(() => expect(allOf("button", /Record|Make a package/)).toEqual([]), PATIENCE);
});
