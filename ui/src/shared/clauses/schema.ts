/**
 * The document of one text in one language: clauses in reading order, each with its level, an optional heading and its
 * words. Nesting is the level alone, as in the entry: moving a clause is moving one node, and a keystroke touches one.
 */
import { type Node, Schema } from "prosemirror-model";
import type { Direction } from "../../strings/languages.ts";
import type { Clause } from "./clause.ts";
import { piecesOf } from "./numbering.ts";

export type BlockDirection = Direction | "auto";

const INLINE = "(text | reference)*";
const INLINE_LINES = "(text | line | reference)*";

/** Each block says its own direction, so that arrow keys and punctuation follow the words and not the page. */
function makeSchema(dir: BlockDirection) {
  return new Schema({
    nodes: {
      doc: { content: "clause+" },
      clause: {
        content: "heading? words",
        attrs: {
          id: { default: "" },
          level: { default: 1 },
          number: { default: null },
          fromModel: { default: null },
        },
        defining: true,
        toDOM: (node) => ["div", { class: "clause", ...clauseMarks(node) }, 0],
        parseDOM: [{ tag: "div.clause", getAttrs: readMarks }],
      },
      heading: {
        content: INLINE,
        marks: "",
        defining: true,
        toDOM: () => ["p", { class: "clause-heading", dir }, 0],
        parseDOM: [{ tag: "p.clause-heading" }, { tag: "h1, h2, h3, h4, h5, h6" }],
      },
      words: {
        content: INLINE_LINES,
        marks: "",
        toDOM: () => ["p", { class: "clause-words", dir }, 0],
        parseDOM: [{ tag: "p" }],
      },
      text: {},
      line: {
        inline: true,
        selectable: false,
        linebreakReplacement: true,
        toDOM: () => ["br"],
        parseDOM: [{ tag: "br" }],
      },
      reference: {
        inline: true,
        atom: true,
        attrs: { to: {} },
        toDOM: (node) => ["span", { class: "reference", "data-to": `${node.attrs.to}` }],
        parseDOM: [
          { tag: "span.reference", getAttrs: (dom) => ({ to: dom.getAttribute("data-to") }) },
        ],
      },
    },
  });
}

function clauseMarks(node: Node): Record<string, string> {
  const { id, level, number, fromModel } = node.attrs;
  return {
    "data-id": `${id}`,
    ...(level === null ? {} : { "data-level": `${level}` }),
    ...(number === null ? {} : { "data-pinpoint": `${number}` }),
    ...(fromModel === null ? {} : { "data-model": `${fromModel}` }),
  };
}

function readMarks(dom: HTMLElement) {
  const level = dom.dataset.level;
  return {
    id: dom.dataset.id ?? "",
    level: level === undefined ? null : Number(level),
    number: dom.dataset.pinpoint ?? null,
    fromModel: dom.dataset.model ?? null,
  };
}

const SCHEMAS: Record<BlockDirection, Schema> = {
  ltr: makeSchema("ltr"),
  rtl: makeSchema("rtl"),
  auto: makeSchema("auto"),
};

export function schemaFor(dir: BlockDirection): Schema {
  return SCHEMAS[dir];
}

function type(schema: Schema, name: string) {
  const found = schema.nodes[name];
  if (!found) throw new Error(`no node ${name}`);
  return found;
}

/** The inline nodes of a text: references for `{#id}`, line breaks for line ends. */
export function inlineOf(schema: Schema, text: string): Node[] {
  return piecesOf(text).flatMap((piece) => {
    if ("to" in piece) return [type(schema, "reference").create({ to: piece.to })];
    return piece.words
      .split("\n")
      .flatMap((line, index) => [
        ...(index > 0 ? [type(schema, "line").create()] : []),
        ...(line ? [schema.text(line)] : []),
      ]);
  });
}

/** One line: where a heading came with line ends, they are spaces. */
function headingNode(schema: Schema, text: string): Node {
  return type(schema, "heading").create(null, inlineOf(schema, text.replace(/\n+/g, " ")));
}

/** Words of one clause in the language of a document; no heading is null, an empty one stands and is empty. */
export interface Words {
  heading: string | null;
  text: string;
}

export type Place = Pick<Clause, "id" | "level" | "number" | "from_model">;

export function clauseNode(schema: Schema, place: Place, words: Words): Node {
  const attrs = {
    id: place.id,
    level: place.level,
    number: place.number,
    fromModel: place.from_model,
  };
  return type(schema, "clause").create(attrs, [
    ...(words.heading === null ? [] : [headingNode(schema, words.heading)]),
    type(schema, "words").create(null, inlineOf(schema, words.text)),
  ]);
}

export function docOf(schema: Schema, nodes: readonly Node[]): Node {
  return type(schema, "doc").create(null, [...nodes]);
}

const read = new WeakMap<Node, Words>();

/** The words of a clause's node; remembered, since most clauses are the same node after a keystroke. */
export function wordsOf(clause: Node): Words {
  const known = read.get(clause);
  if (known) return known;
  const words: Words = { heading: null, text: "" };
  clause.forEach((block) => {
    if (block.type.name === "heading") words.heading = textOf(block);
    else words.text = textOf(block);
  });
  read.set(clause, words);
  return words;
}

export function textOf(block: Node): string {
  let text = "";
  block.forEach((node) => {
    if (node.isText) text += node.text ?? "";
    else if (node.type.name === "line") text += "\n";
    else text += `{#${node.attrs.to}}`;
  });
  return text;
}

export function placeOf(clause: Node): Place {
  const { id, level, number, fromModel } = clause.attrs;
  return { id, level, number, from_model: fromModel };
}

/** The clauses of a document with where each begins. */
export function clausesIn(doc: Node): { node: Node; pos: number; index: number }[] {
  const found: { node: Node; pos: number; index: number }[] = [];
  doc.forEach((node, pos, index) => {
    found.push({ node, pos, index });
  });
  return found;
}

/** Whether clauses, their order, levels and headings' places are the same; words may differ. Quick: untouched nodes are shared. */
export function sameStructure(one: Node, other: Node): boolean {
  if (one === other) return true;
  if (one.childCount !== other.childCount) return false;
  for (let index = 0; index < one.childCount; index += 1) {
    const [a, b] = [one.child(index), other.child(index)];
    if (a !== b && !(a.hasMarkup(b.type, b.attrs) && a.childCount === b.childCount)) return false;
  }
  return true;
}
