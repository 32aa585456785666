/**
 * Side by side, the same clause begins at the same height in every language. The heights are set by a style sheet of the
 * page and never in the editors' own elements; they are looked at after a pause, so that a keystroke lays out one clause.
 */
import type { EditorView } from "prosemirror-view";

const PAUSE_MS = 120;

export interface Alignment {
  /** The words, the structure or the width are others now. */
  changed: () => void;
  stop: () => void;
}

/** Keeps the editors of `views` aligned; `scope` is the id of the element that they stand in. */
export function alignEditors(scope: string, views: () => Iterable<EditorView>): Alignment {
  const sheet = document.head.appendChild(document.createElement("style"));
  let rules = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  function align() {
    const now = rulesFor(scope, [...views()]);
    if (now === rules) return;
    rules = now;
    sheet.textContent = rules;
  }
  return {
    changed() {
      clearTimeout(waiting);
      waiting = setTimeout(align, PAUSE_MS);
    },
    stop() {
      clearTimeout(waiting);
      sheet.remove();
    },
  };
}

function rulesFor(scope: string, views: readonly EditorView[]): string {
  if (views.length < 2) return "";
  const heights = new Map<string, number>();
  const uneven = new Set<string>();
  for (const view of views) {
    for (const clause of view.dom.querySelectorAll<HTMLElement>(".clause")) {
      const id = clause.dataset.id ?? "";
      const height = heightOf(clause);
      const known = heights.get(id);
      if (known !== undefined && known !== height) uneven.add(id);
      heights.set(id, Math.max(known ?? 0, height));
    }
  }
  return [...uneven]
    .map((id) => `#${scope} [data-id="${CSS.escape(id)}"]{min-block-size:${heights.get(id)}px}`)
    .join("");
}

/** What the words of a clause take, whatever height it was given. */
function heightOf(clause: HTMLElement): number {
  const { top } = clause.getBoundingClientRect();
  const bottom = clause.lastElementChild?.getBoundingClientRect().bottom ?? top;
  const padding = Number.parseFloat(getComputedStyle(clause).paddingBlockEnd) || 0;
  return Math.ceil(bottom - top + padding);
}
