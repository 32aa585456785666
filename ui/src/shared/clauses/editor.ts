/** One editor: the document of one language with its keys, numbers, history and paste. No React in here. */
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type Command, EditorState, Plugin, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { type Manner, marksOf, numberingMarks } from "./marks.ts";
import {
  type BlockDirection,
  clausesIn,
  docOf,
  placeOf,
  sameStructure,
  schemaFor,
  textOf,
} from "./schema.ts";
import { type Change, FOLLOWS } from "./side.ts";
import {
  divide,
  JOINED,
  joinBack,
  joinForward,
  moveDown,
  moveUp,
  nest,
  toggleHeading,
  unnest,
} from "./structure.ts";
import { tidy } from "./tidy.ts";

/** What is on the clipboard, as it came. */
export interface Pasted {
  text: string;
  html: string;
}

export interface EditorOptions {
  nodes: readonly Node[];
  dir: BlockDirection;
  manner: Manner;
  /** Whether this language leads the structure, follows it, or is only read. */
  role: "leads" | "follows" | "read";
  newId: () => string;
  attributes: Record<string, string>;
  onChange: (change: Change) => void;
  /** `#` was typed where a reference may stand. */
  onReference: () => void;
  /** Something with a structure was pasted; the editor leaves it to the page. */
  onPaste: (pasted: Pasted) => void;
}

export function makeEditor(place: HTMLElement, options: EditorOptions): EditorView {
  const { role, newId } = options;
  const schema = schemaFor(options.dir);
  const leads = role === "leads";
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: docOf(schema, options.nodes),
      plugins: [
        numberingMarks(options.manner),
        ...(leads
          ? [tidy(newId), keymap(leadingKeys(newId))]
          : [keepStructure(), keymap(followingKeys)]),
        leaveByTab(),
        keymap({ "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo, "Shift-Enter": newLine }),
        ...(leads ? [keymap(baseKeymap)] : []),
        history(),
      ],
    }),
    editable: () => role !== "read",
    attributes: options.attributes,
    dispatchTransaction(tr) {
      const before = view.state.doc;
      const { state, transactions } = view.state.applyTransaction(tr);
      view.updateState(state);
      const metas = (key: string) => transactions.find((each) => each.getMeta(key))?.getMeta(key);
      options.onChange({
        before,
        after: state.doc,
        joined: metas(JOINED),
        follows: metas(FOLLOWS),
      });
    },
    handleTextInput(view, _from, _to, text) {
      if (text === "#" && !view.composing) queueMicrotask(options.onReference);
      return false;
    },
    handlePaste(view, event, slice) {
      return takePaste(view, event, slice, options);
    },
    handleDrop: () => true,
    transformPasted: (slice, view) => withOwnIds(slice, view, newId),
    clipboardTextSerializer: (slice) => plainText(slice, view),
  });
  return view;
}

function leadingKeys(newId: () => string): Record<string, Command> {
  return {
    Enter: divide(newId),
    Backspace: joinBack,
    "Mod-Backspace": joinBack,
    Delete: joinForward,
    Tab: always(nest),
    "Shift-Tab": always(unnest),
    "Alt-ArrowUp": always(moveUp),
    "Alt-ArrowDown": always(moveDown),
    "Alt-h": toggleHeading,
  };
}

/** Where the structure is another's, Enter goes to the next clause, and what would join or remove clauses does nothing. */
const followingKeys: Record<string, Command> = {
  Enter: (state, dispatch) => {
    const index = state.selection.$to.index(0) + 1;
    const next = clausesIn(state.doc)[index];
    if (next && dispatch) {
      dispatch(
        state.tr.setSelection(TextSelection.near(state.doc.resolve(next.pos + 1))).scrollIntoView(),
      );
    }
    return true;
  },
  Backspace: (state) =>
    spansClauses(state) || (state.selection.empty && state.selection.$from.parentOffset === 0),
  Delete: (state) =>
    spansClauses(state) ||
    (state.selection.empty &&
      state.selection.$from.parentOffset === state.selection.$from.parent.content.size),
};

/** However it is tried (cut, drop, typing over a selection), only the leading language changes the structure. */
function keepStructure(): Plugin {
  return new Plugin({
    filterTransaction: (tr) =>
      !tr.docChanged || tr.getMeta(FOLLOWS) === true || sameStructure(tr.before, tr.doc),
  });
}

function spansClauses({ selection }: EditorState): boolean {
  return selection.$from.index(0) !== selection.$to.index(0);
}

/** A key that belongs to the editor also when it can do nothing just now. */
function always(command: Command): Command {
  return (state, dispatch, view) => {
    command(state, dispatch, view);
    return true;
  };
}

const newLine: Command = (state, dispatch) => {
  const line = state.schema.nodes.line;
  if (!line || state.selection.$from.parent.type.name !== "words") return true;
  if (dispatch) dispatch(state.tr.replaceSelectionWith(line.create()).scrollIntoView());
  return true;
};

/** Tab nests, so there must be another way out: after Escape the next Tab goes on through the page. */
function leaveByTab(): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_, event) {
          if (event.key === "Escape") leaving = true;
          else if (event.key !== "Tab" && event.key !== "Shift") leaving = false;
          // Said as handled, the key is the browser's own again.
          return event.key === "Tab" && leaving;
        },
        blur: () => {
          leaving = false;
          return false;
        },
      },
    },
  });
}

/** Words of one line go in where the caret is; anything with lines or numbers of its own is shown first. */
function takePaste(
  view: EditorView,
  event: ClipboardEvent,
  slice: Slice,
  options: EditorOptions,
): boolean {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const html = event.clipboardData?.getData("text/html") ?? "";
  const own = html.includes("data-pm-slice") && html.includes("clause-words");
  const several = text.trim().includes("\n") || (text === "" && html !== "");
  if (own && (options.role === "leads" || slice.content.childCount <= 1)) return false;
  if (options.role === "leads" && several) {
    options.onPaste({ text, html });
    return true;
  }
  const line = text.replace(/\s*\n\s*/g, " ");
  view.dispatch(view.state.tr.insertText(line).scrollIntoView().setMeta("paste", true));
  return true;
}

/** Clauses that are pasted beside their originals are other clauses; after a cut they are the same. */
function withOwnIds(slice: Slice, view: EditorView, newId: () => string): Slice {
  const present = new Set(clausesIn(view.state.doc).map(({ node }) => placeOf(node).id));
  const renamed = slice.content.content.map((node) => {
    if (node.type.name !== "clause" || !present.has(placeOf(node).id)) return node;
    return node.type.create({ ...node.attrs, id: newId() }, node.content);
  });
  return new Slice(Fragment.fromArray(renamed), slice.openStart, slice.openEnd);
}

/** Copied text as it is read: numbers before clauses, references as numbers. */
function plainText(slice: Slice, view: EditorView): string {
  const { labels, cites } = marksOf(view.state);
  const places = new Map(
    clausesIn(view.state.doc).map(({ node, index }) => [placeOf(node).id, index]),
  );
  const shown = (block: Node) =>
    textOf(block).replace(/\{#([A-Za-z0-9-]+)\}/g, (_, to) => cites.get(to) ?? "[?]");
  const lines: string[] = [];
  slice.content.forEach((node) => {
    if (node.type.name !== "clause") {
      lines.push(node.isTextblock ? shown(node) : node.textContent);
      return;
    }
    const label = labels[places.get(placeOf(node).id) ?? -1];
    let first = label && slice.content.childCount > 1 ? `${label} ` : "";
    node.forEach((block) => {
      lines.push(first + shown(block));
      first = "";
    });
  });
  return lines.join("\n");
}
