/** What toolbar and dialogs do to an editor, and what they may offer just now. */
import { redoDepth, undoDepth } from "prosemirror-history";
import { type EditorState, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Clause } from "./clause.ts";
import { clauseNode, clausesIn, placeOf } from "./schema.ts";
import type { SideBySide } from "./side.ts";
import { insertClauses, moveDown, moveUp, nest, unnest } from "./structure.ts";

/** Which commands can be done where the caret is. */
export interface Offers {
  leads: boolean;
  nest: boolean;
  unnest: boolean;
  up: boolean;
  down: boolean;
  undo: boolean;
  redo: boolean;
}

export function offersOf(view: EditorView, leads: boolean): Offers {
  const { state } = view;
  return {
    leads,
    nest: leads && nest(state),
    unnest: leads && unnest(state),
    up: leads && moveUp(state),
    down: leads && moveDown(state),
    undo: undoDepth(state) > 0,
    redo: redoDepth(state) > 0,
  };
}

export function sameOffers(one: Offers, other: Offers): boolean {
  return (Object.keys(one) as (keyof Offers)[]).every((key) => one[key] === other[key]); // the type has no other keys
}

/** Puts a reference where the caret is, in place of the `#` that asked for it. */
export function insertReference(view: EditorView | undefined, to: string): void {
  const type = view?.state.schema.nodes.reference;
  if (!view || !type) return;
  const { $from, from, to: end } = view.state.selection;
  const typed = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  const start = typed === "#" ? from - 1 : from;
  view.dispatch(view.state.tr.replaceWith(start, end, type.create({ to })).scrollIntoView());
}

/** Puts clauses with words in several languages behind the one where the caret is; each becomes a clause of its own. */
export function insertTexts(
  side: SideBySide,
  view: EditorView | undefined,
  clauses: readonly Clause[],
  newId: () => string,
): void {
  if (!view) return;
  const named = clauses.map((clause) => ({ ...clause, id: newId() }));
  side.give(named);
  const { schema } = view.state;
  const nodes = named.map((clause) =>
    clauseNode(schema, clause, side.shownIn(clause.id, side.authentic)),
  );
  view.dispatch(insertClauses(view.state, nodes));
}

/** Puts the caret at a place and shows it. */
export function goTo(view: EditorView | undefined, pos: number): void {
  if (!view) return;
  const at = view.state.doc.resolve(Math.min(pos, view.state.doc.content.size));
  view.dispatch(view.state.tr.setSelection(TextSelection.near(at)).scrollIntoView());
  view.focus();
}

/** The id of the clause where the caret is. */
export function currentId(state: EditorState): string | null {
  const found = clausesIn(state.doc)[state.selection.$from.index(0)];
  return found ? placeOf(found.node).id : null;
}
