/** What the preview says and asks, worked out from the program's answer; nothing here draws. */
import type {
  AcceptAnswer,
  Counts,
  PreviewFile,
  PreviewRow,
  WireFinding,
} from "../../backend/index.ts";
import type { MessageId, T } from "../../strings/index.ts";

const PARTS = ["new", "changed", "same", "waiting", "unreadable"] as const;

/** "8 new + 2 changed + …": every part that is not nought; "0" if all are. */
export function countParts(counts: Counts, t: T): string {
  const said = PARTS.filter((part) => counts[part] > 0).map((part) =>
    t(`submissions-count-${part}`, { count: counts[part] }),
  );
  return said.length > 0 ? said.join(" + ") : t("window-number", { number: 0 });
}

/** Rows that need no answer and change something. */
export function certainRows(counts: Counts): number {
  return counts.new + counts.changed;
}

const BUCKETS: Record<string, MessageId> = {
  new: "submissions-bucket-new",
  changed: "submissions-bucket-changed",
  same: "submissions-bucket-same",
  query: "submissions-bucket-query",
  unreadable: "submissions-bucket-unreadable",
};

export const BUCKET_CODES = Object.keys(BUCKETS);

export function bucketWord(t: T, bucket: string): string {
  const id = BUCKETS[bucket];
  return id ? t(id) : bucket;
}

/** Field codes to show as columns: those of the mapped columns in their order, then what rows have besides. */
export function fieldsShown(file: PreviewFile, rows: readonly PreviewRow[]): string[] {
  const mapped = file.sheets.flatMap((sheet) => sheet.columns.map((column) => column.field));
  const filled = rows.flatMap((row) => row.values.map((value) => value.field));
  const all = new Set([...mapped, ...filled].filter((field): field is string => field !== null));
  for (const verbatimOnly of ["remarks", "row_number"]) all.delete(verbatimOnly);
  // Whose measure it is comes first, also where a title or the file's name says it.
  return all.delete("state") ? ["state", ...all] : [...all];
}

/** Headers that fill `field`, each once. */
export function headersOf(file: PreviewFile, field: string): string[] {
  const columns = file.sheets.flatMap((sheet) => sheet.columns);
  return [
    ...new Set(columns.filter((column) => column.field === field).map((column) => column.header)),
  ];
}

/** What is said about the value of `field` in `row`. */
export function findingAt(
  file: PreviewFile,
  row: PreviewRow,
  field: string,
): WireFinding | undefined {
  const sheet = file.sheets.find((each) => each.name === row.sheet) ?? file.sheets[0];
  const columns =
    sheet?.columns.filter((column) => column.field === field).map(({ index }) => index) ?? [];
  const there = row.findings.filter(
    (each) => each.column !== null && columns.includes(each.column),
  );
  return (
    there.find((each) => each.choices.length > 0) ??
    there.find((each) => each.severity !== "note") ??
    there[0]
  );
}

/** The words that stand in the file for `field`, where the value itself is still open. */
export function verbatimOf(row: PreviewRow, field: string): string {
  return row.cells
    .filter((cell) => cell.fields.includes(field))
    .map((cell) => cell.text)
    .join(" ");
}

/** The field that an answer to a finding's choices sets. */
export function fieldOfFinding(file: PreviewFile, row: PreviewRow, finding: WireFinding): string {
  const sheet = file.sheets.find((each) => each.name === row.sheet) ?? file.sheets[0];
  return sheet?.columns.find((column) => column.index === finding.column)?.field ?? "record";
}

export type EditorKind = "date" | "state" | "category" | "stage" | "line" | "area";

const EDITORS: Record<string, EditorKind> = {
  announced: "date",
  adopted: "date",
  published: "date",
  in_force: "date",
  state: "state",
  category: "category",
  stage: "stage",
  text: "area",
  summary: "area",
  exemptions: "area",
  obligations: "area",
};

/** The control with which a value of `field` is corrected. */
export function editorFor(field: string): EditorKind {
  return EDITORS[field] ?? "line";
}

/** Whether words need a wide column: they would make a narrow one taller than a screen. */
export function isLong(text: string): boolean {
  return text.length > 90;
}

/** Questions that still wait, over all files not yet accepted. */
export function openQuestions(files: readonly PreviewFile[]): number {
  return files
    .filter((file) => !file.accepted)
    .reduce(
      (sum, file) => sum + file.questions.filter((question) => question.answer === null).length,
      0,
    );
}

/** "1, 2" as row numbers; nothing if it is not that. */
export function parseRowNumbers(text: string): number[] | null {
  const parts = text.split(/[\s,;،]+/).filter(Boolean);
  const rows = parts.map(Number);
  return rows.length > 0 && rows.every((row) => Number.isInteger(row) && row > 0) ? rows : null;
}

/** Whether the summary accounts for every row, as it must. */
export function addsUp(answer: AcceptAnswer): boolean {
  return answer.rows === answer.applied + answer.same + answer.held + answer.set_aside;
}

/** Delimiters by the character itself; the labels are messages. */
export const DELIMITERS = [
  { value: ",", label: "submissions-delimiter-comma" },
  { value: ";", label: "submissions-delimiter-semicolon" },
  { value: "\t", label: "submissions-delimiter-tab" },
  { value: "|", label: "submissions-delimiter-bar" },
] as const;

export const ENCODINGS = [
  "UTF-8",
  "UTF-16LE",
  "UTF-16BE",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1254",
  "windows-1256",
  "ISO-8859-2",
  "ISO-8859-9",
  "KOI8-R",
  "GB18030",
  "Big5",
];
