/** What is done to the structure of a text: nesting, moving, dividing and joining clauses. Ids stay with their words. */
import { Fragment, type Node, type ResolvedPos } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { LEVEL_MAX } from "./numbering.ts";
import { clauseNode, clausesIn, placeOf, wordsOf } from "./schema.ts";

/** Says, beside a change that joins two clauses, which went into which: other languages follow. */
export const JOINED = "joined";

export interface Joined {
  from: string;
  into: string;
}

/** The clauses that the selection touches, with everything nested under the last: first and last index. */
export function selectedClauses(state: EditorState): { first: number; last: number } {
  const first = state.selection.$from.index(0);
  const touched = state.selection.$to.index(0);
  return { first, last: endOf(state.doc, Math.min(touched, state.doc.childCount - 1)) };
}

/** The index of the last clause nested under the clause at `index`, itself where none is. */
function endOf(doc: Node, index: number): number {
  const level = levelAt(doc, index);
  let end = index;
  while (level !== null && end + 1 < doc.childCount && (levelAt(doc, end + 1) ?? 0) > level)
    end += 1;
  return end;
}

function levelAt(doc: Node, index: number): number | null {
  return doc.child(index).attrs.level;
}

function posAt(doc: Node, index: number): number {
  let pos = 0;
  for (let at = 0; at < index; at += 1) pos += doc.child(at).nodeSize;
  return pos;
}

function shift(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { first, last } = selectedClauses(state);
    const level = levelAt(state.doc, first);
    if (level === null) return false;
    const before = first > 0 ? (levelAt(state.doc, first - 1) ?? 0) : 0;
    if (by === 1 ? level > before || level >= LEVEL_MAX : level <= 1) return false;
    if (!dispatch) return true;
    const tr = state.tr;
    for (const { node, pos, index } of clausesIn(state.doc)) {
      if (index < first || index > last || node.attrs.level === null) continue;
      tr.setNodeAttribute(pos, "level", Math.max(1, Math.min(LEVEL_MAX, node.attrs.level + by)));
    }
    dispatch(tr.scrollIntoView());
    return true;
  };
}

export const nest = shift(1);
export const unnest = shift(-1);

/** Before the previous clause that is not nested deeper, with all that is nested under it. */
export const moveUp: Command = (state, dispatch) => {
  const { first, last } = selectedClauses(state);
  if (first === 0) return false;
  const level = levelAt(state.doc, first) ?? 1;
  let target = first - 1;
  while (target > 0 && (levelAt(state.doc, target) ?? 1) > level) target -= 1;
  if (dispatch) dispatch(moved(state, first, last, target));
  return true;
};

/** Behind the next clause of its level and all that is nested under it; into the next one where that stands higher. */
export const moveDown: Command = (state, dispatch) => {
  const { first, last } = selectedClauses(state);
  if (last + 1 >= state.doc.childCount) return false;
  const level = levelAt(state.doc, first) ?? 1;
  const next = levelAt(state.doc, last + 1) ?? 1;
  const target = next < level ? last + 1 : endOf(state.doc, last + 1);
  if (dispatch) dispatch(moved(state, first, last, target + 1));
  return true;
};

/** Takes the clauses `first` to `last` to before the clause that is now at `target`; the selection goes with them. */
function moved(state: EditorState, first: number, last: number, target: number): Transaction {
  const { doc, selection, tr } = state;
  const from = posAt(doc, first);
  const to = posAt(doc, last + 1);
  const block = doc.slice(from, to).content;
  const at = posAt(doc, target);
  tr.delete(from, to);
  const place = tr.mapping.map(at);
  tr.insert(place, block);
  const by = place - from;
  const $anchor = tr.doc.resolve(selection.anchor + by);
  return tr
    .setSelection(TextSelection.between($anchor, tr.doc.resolve(selection.head + by)))
    .scrollIntoView();
}

/** The clause and the block of it that a position is in. */
function around($pos: ResolvedPos): { clause: Node; at: number; block: Node } | null {
  if ($pos.depth < 2) return null;
  return { clause: $pos.node(1), at: $pos.before(1), block: $pos.node(2) };
}

/** Enter: divides the words; goes from a heading to its words; an empty nested clause goes one level out. */
export function divide(newId: () => string): Command {
  return (state, dispatch) => {
    const place = around(state.selection.$from);
    if (!place) return false;
    const { clause, at, block } = place;
    const { $from, empty } = state.selection;
    if (block.type.name === "heading") return toWords(state, dispatch);
    const isEmpty = clause.childCount === 1 && block.content.size === 0;
    if (isEmpty && (clause.attrs.level ?? 1) > 1) return unnest(state, dispatch);
    if (!dispatch) return true;
    const schema = state.schema;
    const { level, number } = clause.attrs;
    const attrs = { id: newId(), level, number: level === null ? number : null, from_model: null };
    if (empty && $from.parentOffset === 0 && !isEmpty && clause.childCount === 1) {
      dispatch(
        state.tr
          .insert(at, clauseNode(schema, attrs, { heading: null, text: "" }))
          .scrollIntoView(),
      );
      return true;
    }
    const tr = empty ? state.tr : state.tr.deleteSelection();
    const words = schema.nodes.words;
    if (!words) return false;
    const splitAttrs = { id: attrs.id, level, number: attrs.number, fromModel: null };
    tr.split(tr.selection.from, 2, [{ type: clause.type, attrs: splitAttrs }, { type: words }]);
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** A new empty clause behind the one where the caret is, as deep as it. */
export function addClause(newId: () => string): Command {
  return (state, dispatch) => {
    const index = state.selection.$to.index(0);
    const clause = state.doc.child(index);
    const at = posAt(state.doc, index) + clause.nodeSize;
    const place = { id: newId(), level: clause.attrs.level, number: null, from_model: null };
    if (!dispatch) return true;
    const tr = state.tr.insert(at, clauseNode(state.schema, place, { heading: null, text: "" }));
    dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
    return true;
  };
}

function toWords(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const after = state.selection.$from.after(2) + 1;
  if (dispatch)
    dispatch(state.tr.setSelection(TextSelection.create(state.doc, after)).scrollIntoView());
  return true;
}

/** Backspace at the start: an empty heading goes, a nested clause goes one level out, else it joins the one before. */
export const joinBack: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = around($from);
  if (!empty || !place || $from.parentOffset > 0) return false;
  const { clause, at, block } = place;
  if (block.type.name === "heading") {
    if (block.content.size > 0) return true;
    if (dispatch) dispatch(state.tr.delete($from.before(2), $from.after(2)));
    return true;
  }
  if (clause.childCount > 1) {
    const heading = clause.child(0);
    const tr = state.tr;
    if (heading.content.size === 0) tr.delete(at + 1, at + 1 + heading.nodeSize);
    else tr.setSelection(TextSelection.create(state.doc, at + heading.nodeSize));
    if (dispatch) dispatch(tr.scrollIntoView());
    return true;
  }
  if ((clause.attrs.level ?? 1) > 1) return unnest(state, dispatch);
  const index = $from.index(0);
  return index === 0 ? true : join(state, index, dispatch);
};

/** Delete at the end of the words: the next clause joins this one. */
export const joinForward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = around($from);
  if (!empty || !place || place.block.type.name !== "words") return false;
  if ($from.parentOffset < place.block.content.size) return false;
  const index = $from.index(0) + 1;
  return index >= state.doc.childCount ? true : join(state, index, dispatch);
};

/** Puts heading and words of the clause at `index` behind the words of the one before it. */
function join(state: EditorState, index: number, dispatch?: (tr: Transaction) => void): boolean {
  const [into, from] = [state.doc.child(index - 1), state.doc.child(index)];
  if ((into.attrs.level === null) !== (from.attrs.level === null)) return true;
  if (!dispatch) return true;
  const start = posAt(state.doc, index);
  // The end of the words of the clause before: its last block closes there, then the clause itself.
  const end = start - 2;
  const tr = state.tr.delete(start, start + from.nodeSize).insert(end, allInline(from));
  tr.setSelection(TextSelection.create(tr.doc, end));
  const joined: Joined = { from: placeOf(from).id, into: placeOf(into).id };
  dispatch(tr.setMeta(JOINED, joined).scrollIntoView());
  return true;
}

/** Heading and words of a clause as the content of one block. */
function allInline(clause: Node): Fragment {
  let all = Fragment.empty;
  clause.forEach((block) => {
    if (block.content.size === 0) return;
    const space = all.size > 0 ? Fragment.from(block.type.schema.text(" ")) : Fragment.empty;
    all = all.append(space).append(block.content);
  });
  return all;
}

/** Gives the clause a heading, or takes an empty one away; words of a heading are put before the words, none is lost. */
export const toggleHeading: Command = (state, dispatch) => {
  const place = around(state.selection.$from);
  const type = state.schema.nodes.heading;
  if (!place || !type) return false;
  if (!dispatch) return true;
  const { clause, at } = place;
  const tr = state.tr;
  const first = clause.child(0);
  if (first.type !== type) {
    tr.insert(at + 1, type.create());
    tr.setSelection(TextSelection.create(tr.doc, at + 2));
  } else {
    const words = clause.child(1).type.create(null, allInline(clause));
    tr.replaceWith(at + 1, at + clause.nodeSize - 1, words);
    tr.setSelection(TextSelection.create(tr.doc, at + 2));
  }
  dispatch(tr.scrollIntoView());
  return true;
};

/** Puts clauses behind the selected one, nested as deep as it; in place of it where it is empty. */
export function insertClauses(state: EditorState, nodes: readonly Node[]): Transaction {
  const index = state.selection.$from.index(0);
  const clause = state.doc.child(index);
  const start = posAt(state.doc, index);
  const isEmpty = wordsOf(clause).text === "" && !wordsOf(clause).heading;
  const by = (clause.attrs.level ?? 1) - 1;
  const nested = nodes.map((node) => {
    const level = node.attrs.level === null ? null : Math.min(LEVEL_MAX, node.attrs.level + by);
    return node.type.create({ ...node.attrs, level }, node.content);
  });
  const tr = state.tr;
  const at = isEmpty ? start : start + clause.nodeSize;
  if (isEmpty) tr.replaceWith(start, start + clause.nodeSize, nested);
  else tr.insert(at, nested);
  const size = nested.reduce((sum, node) => sum + node.nodeSize, 0);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + size - 1), -1)).scrollIntoView();
}
