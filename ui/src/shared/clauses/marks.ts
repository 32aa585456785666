/**
 * Numbers in the margin and inside references, laid over the document and never part of it. They are made anew when
 * the structure changes; a keystroke in the words only moves them. Only attributes change, so that what an input method
 * is composing stays where it is.
 */
import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { type Numbering, numbersOf } from "./numbering.ts";
import { clausesIn, placeOf, sameStructure } from "./schema.ts";

/** What numbering depends on besides the document, and how a reference is told to a screen reader. */
export interface Manner {
  style: Numbering;
  language: string;
  /** The words for a reference: to the clause of that number, or to one that is gone. */
  sayReference: (cite: string | null) => string;
  /** Clauses whose words render words that are others now, and how that is told. */
  stale: ReadonlySet<string>;
  sayStale: string;
}

export interface Marks {
  manner: Manner;
  labels: readonly (string | null)[];
  /** How each clause is named from elsewhere, by id. */
  cites: ReadonlyMap<string, string>;
  /** References whose clause is gone. */
  broken: readonly BrokenPlace[];
  decorations: DecorationSet;
}

/** A reference whose clause is gone, and the number of the clause in which it stands. */
export interface BrokenPlace {
  pos: number;
  label: string;
}

export const marksKey = new PluginKey<Marks>("marks");

export function marksOf(state: EditorState): Marks {
  const marks = marksKey.getState(state);
  if (!marks) throw new Error("the state has no numbering");
  return marks;
}

export function numberingMarks(manner: Manner): Plugin<Marks> {
  return new Plugin<Marks>({
    key: marksKey,
    state: {
      init: (_, state) => allMarks(state.doc, manner),
      apply: (tr, old, before) => changedMarks(tr, old, before.doc),
    },
    props: { decorations: (state) => marksOf(state).decorations },
  });
}

/** Numbers in another style, or the language of the window is another. */
export function setManner(tr: Transaction, manner: Manner): Transaction {
  return tr.setMeta(marksKey, manner).setMeta("addToHistory", false);
}

function allMarks(doc: Node, manner: Manner): Marks {
  const clauses = clausesIn(doc);
  const places = clauses.map(({ node }) => placeOf(node));
  const numbers = numbersOf(
    places.map((place) => place.level),
    manner.style,
    manner.language,
  );
  const labels = numbers.map((number, index) => number?.label ?? places[index]?.number ?? null);
  const cites = new Map<string, string>();
  places.forEach((place, index) => {
    const cite = numbers[index]?.cite ?? place.number;
    if (cite) cites.set(place.id, cite);
  });
  const found = clauses.flatMap(({ node, pos, index }) =>
    clauseMarks(node, pos, labels[index] ?? null, cites, manner),
  );
  const broken = brokenPlaces(doc, cites, labels);
  return { manner, labels, cites, broken, decorations: DecorationSet.create(doc, found) };
}

function changedMarks(tr: Transaction, old: Marks, before: Node): Marks {
  const manner: Manner | undefined = tr.getMeta(marksKey);
  if (manner) return allMarks(tr.doc, manner);
  if (!tr.docChanged) return old;
  if (!sameStructure(before, tr.doc)) return allMarks(tr.doc, old.manner);
  let decorations = old.decorations.map(tr.mapping, tr.doc);
  let refers = old.broken.length > 0;
  tr.doc.forEach((node, pos, index) => {
    if (node === before.child(index)) return;
    const end = pos + node.nodeSize;
    // Found are also those of the neighbours, which only touch.
    const own = decorations.find(pos, end).filter(({ from, to }) => from >= pos && to <= end);
    const marks = clauseMarks(node, pos, old.labels[index] ?? null, old.cites, old.manner);
    decorations = decorations.remove(own).add(tr.doc, marks);
    refers ||= marks.length > 1;
  });
  const broken = refers ? brokenPlaces(tr.doc, old.cites, old.labels) : old.broken;
  return { ...old, broken, decorations };
}

function clauseMarks(
  clause: Node,
  pos: number,
  label: string | null,
  cites: ReadonlyMap<string, string>,
  manner: Manner,
): Decoration[] {
  const stale = manner.stale.has(placeOf(clause).id);
  const marks = [
    Decoration.node(pos, pos + clause.nodeSize, {
      "data-number": label ?? "",
      "data-depth": `${clause.attrs.level ?? 1}`,
      ...(stale ? { "data-stale": manner.sayStale } : {}),
    }),
  ];
  clause.descendants((node, inside) => {
    if (node.type.name !== "reference") return true;
    const cite = cites.get(`${node.attrs.to}`) ?? null;
    const from = pos + 1 + inside;
    const words = manner.sayReference(cite);
    marks.push(
      Decoration.node(from, from + 1, {
        class: cite === null ? "reference-broken" : "",
        "data-cite": cite ?? "?",
        role: "img",
        "aria-label": words,
        title: words,
      }),
    );
    return false;
  });
  return marks;
}

function brokenPlaces(
  doc: Node,
  cites: ReadonlyMap<string, string>,
  labels: readonly (string | null)[],
): BrokenPlace[] {
  const clauses = clausesIn(doc);
  const ids = new Set(clauses.map(({ node }) => placeOf(node).id));
  return clauses.flatMap(({ node, pos, index }) => {
    const found: BrokenPlace[] = [];
    node.descendants((inner, inside) => {
      if (inner.type.name !== "reference" || ids.has(`${inner.attrs.to}`)) return;
      const label = cites.get(placeOf(node).id) ?? labels[index] ?? "";
      found.push({ pos: pos + 1 + inside, label });
    });
    return found;
  });
}
