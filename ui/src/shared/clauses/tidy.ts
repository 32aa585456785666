/**
 * Keeps a document well formed after every change: each clause has an id of its own, and stands at most one level
 * deeper than the clause before it. While an input method composes, nothing is touched; it is done right after.
 */
import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { depthsOf } from "./numbering.ts";
import { clausesIn, placeOf, sameStructure } from "./schema.ts";

export function tidy(newId: () => string): Plugin {
  let view: EditorView | null = null;
  return new Plugin({
    view(made) {
      view = made;
      return { destroy: () => (view = null) };
    },
    appendTransaction(_, before, after) {
      if (view?.composing || sameStructure(before.doc, after.doc)) return null;
      return tidied(after, before.doc, newId);
    },
    props: {
      handleDOMEvents: {
        compositionend(view) {
          // The editor reads what was composed a moment later than the event; it is tidied with the next change, or now.
          const tr = tidied(view.state, view.state.doc, newId);
          if (tr) view.dispatch(tr);
          return false;
        },
      },
    },
  });
}

/** The change that makes `state` well formed, or nothing. Of two clauses with one id the one from `before` keeps it. */
export function tidied(state: EditorState, before: Node, newId: () => string): Transaction | null {
  const clauses = clausesIn(state.doc);
  const depths = depthsOf(clauses.map(({ node }) => placeOf(node).level));
  const old = new Set(clausesIn(before).map(({ node }) => node));
  const owners = new Map<string, number>();
  for (const { node, index } of clauses) {
    const { id } = placeOf(node);
    if (id && (!owners.has(id) || old.has(node))) owners.set(id, index);
  }
  const tr = state.tr;
  for (const { node, pos, index } of clauses) {
    const { id } = placeOf(node);
    if (!id || owners.get(id) !== index) tr.setNodeAttribute(pos, "id", newId());
    const depth = depths[index] ?? null;
    if (depth !== node.attrs.level) tr.setNodeAttribute(pos, "level", depth);
  }
  return tr.docChanged ? tr : null;
}
