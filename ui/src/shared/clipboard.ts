/**
 * A table into the clipboard, as text and as a table of its own. The web view lets a page write the clipboard only
 * from within a copy that a person began, so the words lie in a field for that moment and the copy is made of them.
 */

/** Cells of a table, the first row its heading. */
export type Cells = readonly (readonly string[])[];

/** A cell as a spreadsheet takes it: in one line, and never as a formula. */
function plain(cell: string): string {
  const line = cell
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

export function asText(cells: Cells): string {
  return cells.map((row) => row.map(plain).join("\t")).join("\n");
}

export function asMarkup(cells: Cells): string {
  const table = document.createElement("table");
  cells.forEach((row, index) => {
    const line = table.appendChild(document.createElement("tr"));
    for (const cell of row) {
      line.appendChild(document.createElement(index === 0 ? "th" : "td")).textContent = plain(cell);
    }
  });
  return table.outerHTML;
}

/** Copies; says whether the web view let it. */
export function copyTable(cells: Cells): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "only-read";
  field.value = asText(cells);
  document.body.appendChild(field);
  field.select();
  const both = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", asText(cells));
    event.clipboardData?.setData("text/html", asMarkup(cells));
    event.preventDefault();
  };
  document.addEventListener("copy", both);
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", both);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
