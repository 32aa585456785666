/** Moving through a grid by keys: a pure table of what each key does. */

export interface Position {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows that a page key moves by. */
  page: number;
  direction: "ltr" | "rtl";
}

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** Where `keys` lead from `from`; nothing if they are not for moving. */
export function movedBy(keys: Keys, from: Position, extent: Extent): Position | null {
  const far = keys.ctrlKey || keys.metaKey;
  const forward = extent.direction === "ltr" ? 1 : -1;
  const { row, column } = from;
  switch (keys.key) {
    case "ArrowUp":
      return within({ row: far ? 0 : row - 1, column }, extent);
    case "ArrowDown":
      return within({ row: far ? extent.rows - 1 : row + 1, column }, extent);
    case "ArrowLeft":
      return within({ row, column: column - forward }, extent);
    case "ArrowRight":
      return within({ row, column: column + forward }, extent);
    case "Home":
      return within({ row: far ? 0 : row, column: 0 }, extent);
    case "End":
      return within({ row: far ? extent.rows - 1 : row, column: extent.columns - 1 }, extent);
    case "PageUp":
      return within({ row: row - extent.page, column }, extent);
    case "PageDown":
      return within({ row: row + extent.page, column }, extent);
    default:
      return null;
  }
}

export function within(
  { row, column }: Position,
  extent: Pick<Extent, "rows" | "columns">,
): Position {
  return {
    row: Math.max(0, Math.min(extent.rows - 1, row)),
    column: Math.max(0, Math.min(extent.columns - 1, column)),
  };
}
