/**
 * A table into the clipboard, as text and as a table of its own. The web view lets a page write the clipboard only
 * from within a copy that a person began, so the words lie in a field for that moment and the copy is made of them.
 */

/** Cells of a table, the first row its heading. */
export type Cells = readonly (readonly string[])[];

/** A cell of a paper: its lines, and the numbers of its footnotes. */
export interface PaperCell {
  lines: readonly string[];
  notes: readonly number[];
}

/** A table with what stands above and below it. */
export interface Paper {
  title: string;
  /** What it is of and as at when, each in a line of its own. */
  about: readonly string[];
  columns: readonly string[];
  rows: readonly { heading: string; cells: readonly PaperCell[] }[];
  /** Footnotes, numbered from 1. */
  notes: readonly string[];
  direction: "ltr" | "rtl";
  language: string;
}

function folded(words: string): string {
  return words
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A cell as a spreadsheet takes it: in one line, and never as a formula. */
function plain(cell: string): string {
  const line = folded(cell);
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

const mark = (numbers: readonly number[]) => numbers.map((number) => `[${number}]`).join(" ");

/** As a spreadsheet takes text: one row in one line, one blank line around the table. */
export function paperText(paper: Paper): string {
  const cells = paper.rows.map(({ heading, cells: all }) => [
    heading,
    ...all.map(({ lines, notes }) => [lines.join("; "), mark(notes)].filter(Boolean).join(" ")),
  ]);
  const notes = paper.notes.map((note, index) => [`[${index + 1}]`, note]);
  return [
    asText([[paper.title], ...paper.about.map((line) => [line])]),
    asText([[...paper.columns], ...cells]),
    ...(notes.length > 0 ? [asText(notes)] : []),
  ].join("\n\n");
}

function child(parent: Element, tag: string, words = ""): HTMLElement {
  const made = parent.appendChild(document.createElement(tag));
  made.textContent = plain(words);
  return made;
}

const EDGE = "border:0.5pt solid windowtext;padding:3pt 5pt;vertical-align:top";

/** As Word and Excel take it. Excel would begin a new row at a line break that does not say it stays in its cell. */
export function paperMarkup(paper: Paper): string {
  const whole = document.createElement("div");
  whole.lang = paper.language;
  whole.dir = paper.direction;
  child(whole, "h1", paper.title);
  for (const line of paper.about) child(whole, "p", line);
  const table = child(whole, "table");
  table.dir = paper.direction;
  table.setAttribute("style", "border-collapse:collapse");
  const head = child(child(table, "thead"), "tr");
  for (const column of paper.columns) child(head, "th", column).setAttribute("style", EDGE);
  const body = child(table, "tbody");
  for (const { heading, cells } of paper.rows) {
    const row = child(body, "tr");
    child(row, "th", heading).setAttribute("style", EDGE);
    for (const cell of cells) fill(child(row, "td"), cell);
  }
  if (paper.notes.length > 0) {
    const notes = child(whole, "ol");
    for (const note of paper.notes) child(notes, "li", note);
  }
  return whole.outerHTML;
}

function fill(place: HTMLElement, { lines, notes }: PaperCell): void {
  place.setAttribute("style", EDGE);
  lines.forEach((line, index) => {
    if (index > 0) child(place, "br").setAttribute("style", "mso-data-placement:same-cell");
    place.append(index === 0 ? plain(line) : folded(line));
  });
  if (notes.length > 0) child(place, "sup", notes.join(" "));
}

/** Copies; says whether the web view let it. */
export function copyTable(cells: Cells): boolean {
  return copyBoth(asText(cells), asMarkup(cells));
}

export function copyPaper(paper: Paper): boolean {
  return copyBoth(paperText(paper), paperMarkup(paper));
}

function copyBoth(text: string, markup: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "only-read";
  field.value = text;
  document.body.appendChild(field);
  field.select();
  const both = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", markup);
    event.preventDefault();
  };
  document.addEventListener("copy", both);
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", both);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
