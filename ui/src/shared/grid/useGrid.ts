/**
 * A table with many rows: only those in view are drawn, one cell takes the Tab key, the others are reached by
 * arrows. Cells carry `data-at="row:column"`; column 0 is the row's heading.
 */
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { movedBy, type Position, within } from "./position.ts";

export interface GridShape {
  rows: number;
  columns: number;
  /** Height of a row before it is measured, in pixels. */
  estimate: number;
  onOpen: (position: Position) => void;
  /** What choosing rows does; without it, Space opens. Column 0 is then the column of marks. */
  onChoose?: (row: number, how: Choosing) => void;
  /** Copies what is chosen. */
  onCopy?: () => void;
}

/** One row more or less, all rows from the last one chosen, or the whole list. */
export type Choosing = "one" | "range" | "all";

const HEADER_ROOM = 72;

function positionOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest("[data-at]") : null;
  const [row, column] = cell?.getAttribute("data-at")?.split(":").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** Gives the focus to a cell as soon as it is drawn. */
function useLateFocus(scroller: RefObject<HTMLElement | null>): (goal: Position) => void {
  const wanted = useRef<Position | null>(null);
  useLayoutEffect(() => {
    const goal = wanted.current;
    if (!goal) return;
    const at = `[data-at="${goal.row}:${goal.column}"]`;
    const cell = scroller.current?.querySelector<HTMLElement>(at);
    if (!cell) return;
    wanted.current = null;
    cell.focus();
  });
  return (goal) => {
    wanted.current = goal;
  };
}

function isCopy(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === "c" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}

/** What a key chooses, if it chooses. */
function choosing(event: KeyboardEvent): Choosing | null {
  if (event.key === " ") return event.shiftKey ? "range" : "one";
  const isAll = event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey);
  return isAll && !event.shiftKey ? "all" : null;
}

/** What keys and clicks do in a grid of `shape`. */
function useGridKeys(
  shape: GridShape,
  scroller: RefObject<HTMLElement | null>,
  moveTo: (goal: Position) => void,
) {
  const { rows, columns, estimate, onOpen, onChoose } = shape;
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const from = positionOf(event.target);
    if (!from || event.altKey) return;
    const how = onChoose ? choosing(event) : null;
    if (how) {
      event.preventDefault();
      onChoose?.(from.row, how);
      return;
    }
    if (shape.onCopy && isCopy(event)) {
      event.preventDefault();
      shape.onCopy();
      return;
    }
    const extending = onChoose && event.shiftKey && /^Arrow(Up|Down)$/.test(event.key);
    if (event.shiftKey && !extending) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(from);
      return;
    }
    const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / estimate) - 2);
    const goal = movedBy(event, from, { rows, columns, page, direction });
    if (!goal) return;
    event.preventDefault();
    moveTo(goal);
    if (extending) onChoose(goal.row, "range");
  }
  function onClick(event: MouseEvent<HTMLElement>) {
    const at = positionOf(event.target);
    if (!at) return;
    moveTo(at);
    if (onChoose && event.shiftKey) onChoose(at.row, "range");
    else if (onChoose && (event.ctrlKey || event.metaKey || at.column === 0))
      onChoose(at.row, "one");
    else onOpen(at);
  }
  return { onKeyDown, onClick };
}

export function useGrid(shape: GridShape) {
  const { rows, columns, estimate } = shape;
  const scroller = useRef<HTMLDivElement>(null);
  const [stored, setActive] = useState<Position>({ row: 0, column: 0 });
  const active = within(stored, { rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: 4,
    scrollPaddingStart: HEADER_ROOM,
  });
  const focusLater = useLateFocus(scroller);
  const keys = useGridKeys(shape, scroller, (goal) => {
    focusLater(goal);
    setActive(goal);
    virtual.scrollToIndex(goal.row, { align: "auto" });
  });

  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    scroller,
    active,
    items,
    /** Rows from the first to the last in view. */
    range: { first: first?.index ?? 0, last: last?.index ?? -1 },
    before: first?.start ?? 0,
    after: last ? virtual.getTotalSize() - last.end : 0,
    measure: virtual.measureElement,
    tableProps: {
      role: "grid",
      "aria-rowcount": rows + 1,
      "aria-colcount": columns,
      ...(shape.onChoose ? { "aria-multiselectable": true } : {}),
      ...keys,
    },
  };
}
