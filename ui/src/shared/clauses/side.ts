/**
 * One text in several languages: an editor for each language that is shown, and the words of the others kept beside.
 * The authentic language leads: its clauses, their order and levels are those of the text; the others follow by id.
 * Words are kept by id also when their clause is gone, so that undoing brings them back in every language.
 */
import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Clause } from "./clause.ts";
import {
  clauseNode,
  clausesIn,
  type Place,
  placeOf,
  sameStructure,
  type Words,
  wordsOf,
} from "./schema.ts";
import type { Joined } from "./structure.ts";

const NOTHING: Words = { heading: null, text: "" };
/** Marks the changes by which an editor follows the authentic one. */
export const FOLLOWS = "follows";

/** What one dispatch did to a document. */
export interface Change {
  before: Node;
  after: Node;
  joined: Joined | undefined;
  follows: boolean | undefined;
}

export class SideBySide {
  readonly #authentic: string;
  readonly #views = new Map<string, EditorView>();
  /** By id, then language. */
  readonly #words = new Map<string, Map<string, Words>>();
  #joins: (Joined & { language: string; added: string })[] = [];
  #order: Place[];

  constructor(clauses: readonly Clause[], authentic: string) {
    this.#authentic = authentic;
    this.#order = clauses.map(({ id, level, number, from_model }) => ({
      id,
      level,
      number,
      from_model,
    }));
    this.give(clauses);
  }

  /** Keeps the words of clauses that are about to stand in the text. */
  give(clauses: readonly Clause[]): void {
    for (const clause of clauses) {
      for (const language of languagesOf(clause)) {
        this.#keep(clause.id, language, {
          heading: clause.heading[language] ?? null,
          text: clause.text[language] ?? "",
        });
      }
    }
  }

  get authentic(): string {
    return this.#authentic;
  }

  /** The nodes with which the editor of `language` begins. */
  nodes(language: string, schema: Node["type"]["schema"]): Node[] {
    return this.#order.map((place) => clauseNode(schema, place, this.shownIn(place.id, language)));
  }

  add(language: string, view: EditorView): void {
    this.#views.set(language, view);
  }

  remove(language: string): void {
    this.#views.delete(language);
  }

  /** Takes a change of one editor in: its words are kept, and a change of structure goes to the other editors. */
  took(language: string, { before, after, joined, follows }: Change): void {
    if (before === after || follows) return;
    const old = new Set<Node>();
    before.forEach((node) => {
      old.add(node);
    });
    after.forEach((node) => {
      if (!old.has(node)) this.#keep(placeOf(node).id, language, wordsOf(node));
    });
    if (language !== this.#authentic || sameStructure(before, after)) return;
    if (joined) this.#join(joined);
    this.#order = clausesIn(after).map(({ node }) => placeOf(node));
    this.#part();
    for (const [other, view] of this.#views) {
      if (other !== language) this.#follow(other, view);
    }
  }

  /** The languages in which there are words, shown or not. */
  languages(): Set<string> {
    return new Set(this.clauses().flatMap((clause) => [...languagesOf(clause)]));
  }

  /** The whole text as an entry holds it. */
  clauses(): Clause[] {
    return this.#order.map((place) => {
      const clause: Clause = { ...place, heading: {}, text: {} };
      const heading: Record<string, string> = {};
      const text: Record<string, string> = {};
      for (const [language, words] of this.#words.get(place.id) ?? []) {
        if (words.heading) heading[language] = words.heading;
        if (words.text) text[language] = words.text;
      }
      return { ...clause, heading, text };
    });
  }

  #wordsOf(id: string, language: string): Words {
    return this.#words.get(id)?.get(language) ?? NOTHING;
  }

  /** A clause that has a heading in the authentic language has a place for one in each. */
  shownIn(id: string, language: string): Words {
    const words = this.#wordsOf(id, language);
    const headed = this.#wordsOf(id, this.#authentic).heading !== null;
    return { ...words, heading: words.heading ?? (headed ? "" : null) };
  }

  #keep(id: string, language: string, words: Words): void {
    const known = this.#words.get(id) ?? new Map<string, Words>();
    known.set(language, words);
    this.#words.set(id, known);
  }

  /** Two clauses became one: in the other languages too, none of their words is lost. */
  #join({ from, into }: Joined): void {
    for (const [language, words] of this.#words.get(from) ?? []) {
      const added = [words.heading ?? "", words.text].filter((part) => part !== "").join(" ");
      if (language === this.#authentic || added === "") continue;
      const to = this.#wordsOf(into, language);
      const behind = to.text === "" ? added : ` ${added}`;
      this.#keep(into, language, { ...to, text: to.text + behind });
      this.#joins.push({ from, into, language, added: behind });
    }
  }

  /** A clause that had joined another is back (undo): what it had brought along is taken out of the other again. */
  #part(): void {
    const present = new Set(this.#order.map((place) => place.id));
    const back = this.#joins.filter(({ from }) => present.has(from));
    for (const { into, language, added } of back.reverse()) {
      const words = this.#wordsOf(into, language);
      if (!words.text.endsWith(added)) continue;
      this.#keep(into, language, { ...words, text: words.text.slice(0, -added.length) });
    }
    this.#joins = this.#joins.filter(({ from }) => !present.has(from));
  }

  /** Gives an editor the structure of the authentic one; only what differs is replaced. */
  #follow(language: string, view: EditorView): void {
    const { schema, doc } = view.state;
    const known = new Map(clausesIn(doc).map(({ node }) => [placeOf(node).id, node]));
    const nodes = this.#order.map((place) => {
      const words = this.shownIn(place.id, language);
      const node = known.get(place.id);
      const same =
        node && wordsOf(node).text === words.text && wordsOf(node).heading === words.heading;
      return same
        ? node.type.create(
            { ...node.attrs, level: place.level, number: place.number },
            node.content,
          )
        : clauseNode(schema, place, words);
    });
    const change = replaced(view.state.tr, nodes);
    if (change) view.dispatch(change.setMeta(FOLLOWS, true).setMeta("addToHistory", false));
  }
}

export function languagesOf(clause: Pick<Clause, "heading" | "text">): Set<string> {
  return new Set([...Object.keys(clause.heading), ...Object.keys(clause.text)]);
}

/** Puts `nodes` in place of the clauses of a document; those alike at the beginning and the end stay. */
function replaced(tr: Transaction, nodes: readonly Node[]): Transaction | null {
  const old = clausesIn(tr.doc);
  let first = 0;
  const most = Math.min(old.length, nodes.length);
  while (first < most && nodes[first]?.eq(tr.doc.child(first))) first += 1;
  let behind = 0;
  const alike = (count: number) =>
    nodes[nodes.length - count]?.eq(tr.doc.child(old.length - count));
  while (behind < most - first && alike(behind + 1)) behind += 1;
  if (first === old.length && first === nodes.length) return null;
  const from = old[first]?.pos ?? tr.doc.content.size;
  const to = behind === 0 ? tr.doc.content.size : (old[old.length - behind]?.pos ?? from);
  return tr.replaceWith(from, to, nodes.slice(first, nodes.length - behind));
}
