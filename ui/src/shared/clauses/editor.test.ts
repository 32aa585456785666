/** The editor without its frame: what keys do, what holds after any row of them, and that composing is left alone. */
import { redo, undo } from "prosemirror-history";
import { type Command, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chance } from "../../../test/chance.ts";
import { insertReference, insertTexts } from "./act.ts";
import { type Clause, emptyClause } from "./clause.ts";
import { makeEditor, type Pasted } from "./editor.ts";
import { type Manner, marksOf } from "./marks.ts";
import { clausesOf } from "./models.ts";
import { clausesIn, placeOf, schemaFor, wordsOf } from "./schema.ts";
import { SideBySide } from "./side.ts";
import {
  addClause,
  divide,
  joinBack,
  joinForward,
  moveDown,
  moveUp,
  nest,
  toggleHeading,
  unnest,
} from "./structure.ts";

beforeAll(() => {
  // What a browser lays out and jsdom does not.
  const nowhere = () => ({ left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0 });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => nowhere() as DOMRect;
  document.elementFromPoint = () => null;
});

interface Bench {
  view: EditorView;
  french: EditorView;
  side: SideBySide;
  pasted: Pasted[];
  asked: number;
}

let bench: Bench;
let last = 0;

const newId = () => {
  last += 1;
  return `n${last}`;
};

const manner = (language: string): Manner => ({
  style: "outline",
  language,
  sayReference: (cite) => cite ?? "gone",
  stale: new Set(),
  sayStale: "stale",
});

/** A text from lines: dots for levels, words, a heading before `:`, French behind `|`. */
function read(drawn: string): Clause[] {
  return drawn.split("\n").map((line, index) => {
    const [, dots = "", heading, words = "", french = ""] =
      /^(\.*) ?(?:([^|:]*): ?)?([^|]*)(?:\|(.*))?$/.exec(line) ?? [];
    return {
      ...emptyClause(`c${index + 1}`, dots.length),
      heading: heading ? { en: heading } : {},
      text: { en: words, ...(french ? { fr: french } : {}) },
    };
  });
}

function draw(view: EditorView): string {
  // The numbers as they are on screen.
  const labels = [...view.dom.querySelectorAll<HTMLElement>(".clause")].map(
    (clause) => clause.dataset.number,
  );
  return clausesIn(view.state.doc)
    .map(({ node, index }) => {
      const { heading, text } = wordsOf(node);
      return `${".".repeat(placeOf(node).level ?? 0)} ${labels[index]} ${heading === null ? "" : `${heading}: `}${text}`;
    })
    .join("\n");
}

function open(drawn: string): Bench {
  const side = new SideBySide(read(drawn), "en");
  const made: Partial<Bench> = { side, pasted: [], asked: 0 };
  const editor = (language: string, role: "leads" | "follows") => {
    const place = document.body.appendChild(document.createElement("div"));
    const view = makeEditor(place, {
      nodes: side.nodes(language, schemaFor("ltr")),
      dir: "ltr",
      manner: manner(language),
      role,
      newId,
      attributes: {},
      onChange: (change) => side.took(language, change),
      onReference: () => {
        bench.asked += 1;
      },
      onPaste: (pasted) => bench.pasted.push(pasted),
    });
    side.add(language, view);
    return view;
  };
  bench = { ...made, view: editor("en", "leads"), french: editor("fr", "follows") } as Bench;
  return bench;
}

beforeEach(() => {
  last = 0;
});

afterEach(() => {
  bench.view.destroy();
  bench.french.destroy();
  document.body.replaceChildren();
});

/** Puts the caret into the clause at `index`, `offset` signs into its words. */
function caret(view: EditorView, index: number, offset = 0): void {
  const clause = clausesIn(view.state.doc)[index];
  if (!clause) throw new Error(`no clause ${index}`);
  const heading = clause.node.childCount > 1 ? clause.node.child(0).nodeSize : 0;
  const at = clause.pos + 2 + heading + offset;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
}

function act(command: Command, view = bench.view): void {
  command(view.state, view.dispatch, view);
}

test("typing changes no number, neither in the clause nor beside it", () => {
  const { view } = open(". a\n. b {#c1}\n. c");
  for (const index of [1, 0, 2, 1]) {
    caret(view, index, 1);
    view.dispatch(view.state.tr.insertText("x"));
  }
  expect(draw(view)).toBe(". 1. ax\n. 2. bxx {#c1}\n. 3. cx");
  expect(view.dom.querySelector(".reference")?.getAttribute("data-cite")).toBe("1");
});

describe("structure", () => {
  test("Enter divides, ids stay with the words before, references follow", () => {
    const { view } = open(". States prevent transfers.\n. See {#c1}.");
    caret(view, 0, 7);
    act(divide(newId));
    expect(draw(view)).toBe(". 1. States \n. 2. prevent transfers.\n. 3. See {#c1}.");
    expect(placeOf(view.state.doc.child(0)).id).toBe("c1");
    caret(view, 0, 0);
    act(divide(newId));
    expect(draw(view)).toBe(". 1. \n. 2. States \n. 3. prevent transfers.\n. 4. See {#c1}.");
    expect(view.dom.querySelector(".reference")?.getAttribute("data-cite")).toBe("2");
  });

  test("levels change with all that is nested, and numbers with them", () => {
    const { view } = open(". a\n. b\n.. c\n. d");
    caret(view, 1);
    act(nest);
    expect(draw(view)).toBe(". 1. a\n.. (a) b\n... (i) c\n. 2. d");
    caret(view, 1);
    act(unnest);
    expect(draw(view)).toBe(". 1. a\n. 2. b\n.. (a) c\n. 3. d");
    caret(view, 0);
    act(nest);
    expect(draw(view)).toBe(". 1. a\n. 2. b\n.. (a) c\n. 3. d");
  });

  test("moving takes what is nested along, up and down are each other's way back", () => {
    const { view } = open(". a\n.. b\n. c\n.. d\n. e");
    caret(view, 2);
    act(moveUp);
    expect(draw(view)).toBe(". 1. c\n.. (a) d\n. 2. a\n.. (a) b\n. 3. e");
    act(moveDown);
    expect(draw(view)).toBe(". 1. a\n.. (a) b\n. 2. c\n.. (a) d\n. 3. e");
    caret(view, 3);
    act(moveUp);
    expect(draw(view)).toBe(". 1. a\n.. (a) b\n.. (b) d\n. 2. c\n. 3. e");
    act(moveDown);
    expect(draw(view)).toBe(". 1. a\n.. (a) b\n. 2. c\n.. (a) d\n. 3. e");
  });

  test("joining puts the words together and tells of references that are broken by it", () => {
    const { view } = open(". a\n. b\n. see {#c2}");
    caret(view, 1);
    act(joinBack);
    expect(draw(view)).toBe(". 1. ab\n. 2. see {#c2}");
    expect(marksOf(view.state).broken.map(({ label }) => label)).toEqual(["2"]);
    expect(view.dom.querySelector(".reference-broken")?.getAttribute("aria-label")).toBe("gone");
    act(undo);
    expect(draw(view)).toBe(". 1. a\n. 2. b\n. 3. see {#c2}");
    expect(marksOf(view.state).broken).toEqual([]);
    caret(view, 0, 1);
    act(joinForward);
    expect(draw(view)).toBe(". 1. ab\n. 2. see {#c2}");
  });

  test("headings come and go without losing a word", () => {
    const { view } = open(". Scope: goods");
    caret(view, 0);
    act(toggleHeading);
    expect(draw(view)).toBe(". 1. Scope goods");
    act(toggleHeading);
    expect(draw(view)).toBe(". 1. : Scope goods");
    caret(view, 0);
    act(joinBack);
    expect(draw(view)).toBe(". 1. Scope goods");
  });

  test("a reference takes the place of the sign that asked for it", () => {
    const { view } = open(". a\n. see #");
    caret(view, 1, 5);
    insertReference(view, "c1");
    expect(draw(view)).toBe(". 1. a\n. 2. see {#c1}");
  });
});

describe("several languages", () => {
  test("the structure of the authentic one is that of all", () => {
    const { view, french } = open(". a|un\n. b|deux\n. c|trois");
    caret(view, 2);
    act(moveUp);
    expect(draw(french)).toBe(". 1. un\n. 2. trois\n. 3. deux");
    act(nest);
    expect(draw(french)).toBe(". 1. un\n.. a) trois\n. 2. deux");
    caret(view, 0, 1);
    act(divide(newId));
    expect(draw(french)).toBe(". 1. un\n. 2. \n.. a) trois\n. 3. deux");
  });

  test("a translation cannot change the structure, whatever is tried", () => {
    const { french } = open(". a|un\n. b|deux");
    caret(french, 1);
    act(joinBack, french);
    french.dispatch(french.state.tr.delete(1, french.state.doc.content.size - 1));
    expect(draw(french)).toBe(". 1. un\n. 2. deux");
  });

  test("clauses that join do so in every language, and undoing parts them", () => {
    const { view, french, side } = open(". a|un\n. b|deux");
    caret(view, 1);
    act(joinBack);
    expect(draw(french)).toBe(". 1. un deux");
    expect(side.clauses().map((clause) => clause.text)).toEqual([{ en: "ab", fr: "un deux" }]);
    act(undo);
    expect(draw(french)).toBe(". 1. un\n. 2. deux");
  });

  test("a removed clause comes back with all its languages", () => {
    const { view, side } = open(". a|un\n. b|deux");
    view.dispatch(view.state.tr.delete(0, view.state.doc.child(0).nodeSize));
    expect(side.clauses().map((clause) => clause.text)).toEqual([{ en: "b", fr: "deux" }]);
    act(undo);
    expect(side.clauses().map((clause) => clause.text)).toEqual([
      { en: "a", fr: "un" },
      { en: "b", fr: "deux" },
    ]);
  });

  test("a model clause brings its key, and its words in the languages of the text alone", () => {
    const { view, french, side } = open(". a|un\n. ");
    caret(view, 1);
    const text = { en: "ports", fr: "ports.", ru: "порты" };
    const model = { key: "ports", category: "C1", title: text, clauses: [{ level: 1, text }] };
    expect([...side.languages()].sort()).toEqual(["en", "fr"]);
    insertTexts(side, view, clausesOf(model, [...side.languages()]), newId);
    expect(draw(view)).toBe(". 1. a\n. 2. ports");
    expect(draw(french)).toBe(". 1. un\n. 2. ports.");
    expect(side.clauses()[1]).toMatchObject({
      text: { en: "ports", fr: "ports." },
      from_model: "ports",
    });
    expect(Object.keys(side.clauses()[1]?.text ?? {})).toEqual(["en", "fr"]);
    expect(clausesOf(model, ["de"])[0]?.text).toEqual({ en: "ports" });
  });
});

describe("composing", () => {
  test("what an input method composes is the same element before and after, and becomes words", async () => {
    const { view, side } = open(". 各国应当防止\n. b");
    caret(view, 0, 6);
    view.focus();
    const words = view.dom.querySelectorAll(".clause-words")[0];
    const text = words?.firstChild;
    if (!(text instanceof Text)) throw new Error("no text");
    view.dom.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true, data: "" }));
    expect(view.composing).toBe(true);
    for (const composed of ["z", "zh", "转", "转让"]) {
      text.data = `各国应当防止${composed}`;
      document.getSelection()?.collapse(text, text.length);
      view.dom.dispatchEvent(
        new CompositionEvent("compositionupdate", { bubbles: true, data: composed }),
      );
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(view.dom.querySelectorAll(".clause-words")[0]?.firstChild).toBe(text);
      expect(view.composing).toBe(true);
    }
    view.dom.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "转让" }));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(draw(view)).toBe(". 1. 各国应当防止转让\n. 2. b");
    expect(side.clauses()[0]?.text.en).toBe("各国应当防止转让");
  });

  test("a number sign of an input method opens nothing", () => {
    const { view } = open(". a");
    view.dom.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true, data: "" }));
    view.someProp("handleTextInput", (take) => take(view, 2, 2, "#", () => view.state.tr));
    return Promise.resolve().then(() => expect(bench.asked).toBe(0));
  });
});

describe("pasting", () => {
  function paste(view: EditorView, text: string, html = ""): void {
    const event = new Event("paste", { bubbles: true, cancelable: true });
    const clipboardData = {
      getData: (type: string) => (type === "text/html" ? html : type === "text/plain" ? text : ""),
      types: ["text/plain", ...(html ? ["text/html"] : [])],
      files: [],
    };
    Object.defineProperty(event, "clipboardData", { value: clipboardData });
    view.dom.dispatchEvent(event);
  }

  test("one line goes in where the caret is; several are shown first", () => {
    const { view } = open(". a");
    caret(view, 0, 1);
    paste(view, "b c");
    expect(draw(view)).toBe(". 1. ab c");
    paste(view, "1. x\n2. y");
    expect(bench.pasted).toEqual([{ text: "1. x\n2. y", html: "" }]);
    expect(draw(view)).toBe(". 1. ab c");
  });

  test("in a translation lines become one", () => {
    const { french } = open(". a|un");
    caret(french, 0, 2);
    paste(french, "x\ny");
    expect(draw(french)).toBe(". 1. unx y");
  });
});

/** Any row of commands and typing: the document stays well formed, every id is there once, and undoing it all gives the
 * text that it began with, in every language. */
test("whatever is done, ids are distinct, levels fit, and undo leads back", () => {
  const { below, pick } = chance(4711);
  const commands: Command[] = [
    divide(newId),
    addClause(newId),
    nest,
    unnest,
    moveUp,
    moveDown,
    joinBack,
    joinForward,
    toggleHeading,
  ];
  for (let round = 0; round < 60; round += 1) {
    const { view, french, side } = open(
      ". a|un\n.. Head: b|deux\n... see {#c1}|trois\n. d {#c2}|quatre\n.. e|cinq",
    );
    const begun = draw(view);
    const frenchBegun = draw(french);
    for (let step = below(25); step > 0; step -= 1) {
      const size = view.state.doc.content.size;
      const from = below(size);
      const to = below(3) === 0 ? below(size) : from;
      const { doc } = view.state;
      view.dispatch(
        view.state.tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))),
      );
      const what = below(12);
      if (what === 0) view.dispatch(view.state.tr.insertText("x"));
      else if (what === 1) view.dispatch(view.state.tr.deleteSelection());
      else act(pick(commands));
      view.state.doc.check();
      const places = clausesIn(view.state.doc).map(({ node }) => placeOf(node));
      expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
      let before = 0;
      for (const { level } of places) {
        expect(level).toBeGreaterThanOrEqual(1);
        expect(level).toBeLessThanOrEqual(Math.min(5, before + 1));
        before = level ?? 0;
      }
      const shape = (of: EditorView) =>
        clausesIn(of.state.doc).map(({ node }) => `${placeOf(node).id} ${placeOf(node).level}`);
      expect(shape(french)).toEqual(shape(view));
      expect(side.clauses().map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    }
    for (let step = 0; step < 60; step += 1) act(undo);
    expect(draw(view)).toBe(begun);
    expect(draw(french)).toBe(frenchBegun);
    for (let step = 0; step < 60; step += 1) act(redo);
    view.state.doc.check();
    view.destroy();
    french.destroy();
    document.body.replaceChildren();
  }
});
