/** The files that the fake previews: a delimited text with dates of two readings, a workbook, and a scan. */
import type {
  Answer,
  Counts,
  PreviewFile,
  PreviewRow,
  PreviewValue,
  WireCell,
  WireFinding,
} from "../index.ts";

import { categoryLabel } from "./demo.ts";

export interface FakeFile {
  file: PreviewFile;
  rows: PreviewRow[];
}

const HEADERS = [
  ["State", "state"],
  ["Title of measure", "title"],
  ["Category", "category"],
  ["Date of adoption", "adopted"],
  ["Act no.", "number"],
  ["Remarks", "remarks"],
] as const;

const WORDS: Record<string, Record<string, string>> = {
  en: {
    order: "In which order are the dates?",
    why: "Every day in “Date of adoption” is 12 or less, so the file does not say.",
    dm: "Day, month",
    md: "Month, day",
    ask: "Ask the sender",
    edited: "Their title and yours of 5 March differ.",
    editedHint: "Both are kept until you choose.",
    theirs: "Take theirs",
    ours: "Keep ours",
    trailing: "One trailing empty row was passed over.",
    kept: "The file itself is kept, unaltered.",
    scan: "The file is a picture without rows.",
    scanHint: "Enter its measures by hand.",
    or: "{a} or {b}?",
  },
  fr: {
    order: "Dans quel ordre les dates sont-elles écrites ?",
    why: "Dans « Date of adoption », aucun jour ne dépasse 12 : le fichier ne le dit pas.",
    dm: "Jour, mois",
    md: "Mois, jour",
    ask: "Demander à l’expéditeur",
    edited: "Leur titre et le vôtre du 5 mars diffèrent.",
    editedHint: "Les deux sont gardés jusqu’à votre choix.",
    theirs: "Prendre le leur",
    ours: "Garder le nôtre",
    trailing: "Une ligne vide à la fin a été passée.",
    kept: "Le fichier lui-même est gardé, inchangé.",
    scan: "Le fichier est une image sans lignes.",
    scanHint: "Saisissez ses mesures à la main.",
    or: "{a} ou {b} ?",
  },
  ar: {
    order: "ما ترتيب أجزاء التواريخ؟",
    why: "لا يتجاوز أي يوم في عمود «Date of adoption» العدد 12، فلا يبيّن الملف الترتيب.",
    dm: "يوم ثم شهر",
    md: "شهر ثم يوم",
    ask: "سؤال المرسل",
    edited: "يختلف عنوانهم عن عنوانكم المؤرخ 5 آذار/مارس.",
    editedHint: "يُحفظ كلاهما إلى أن تختاروا.",
    theirs: "أخذ صيغتهم",
    ours: "إبقاء صيغتنا",
    trailing: "جرى تجاوز صف فارغ في آخر الملف.",
    kept: "الملف نفسه محفوظ دون تغيير.",
    scan: "الملف صورة لا صفوف فيها.",
    scanHint: "أدخلوا تدابيره يدوياً.",
    or: "{a} أم {b}؟",
  },
};

const DATA: readonly (readonly [string, string, string, string, string])[] = [
  ["Suspension of export licences for arms", "A1", "03/01/2025", "Order 66/2025", "query"],
  ["Denial of port services to vessels", "C1", "04/02/2025", "Act 12/2025", "query"],
  ["Review of public contracts", "E1", "", "Circular 9/2025", "new"],
  ["Prohibition of imports of goods from settlements", "D1", "", "Decree 340/2025", "query"],
  ["Cooperation with international courts", "I2", "", "Act 7/2025", "same"],
];

function day(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : `${lang}-u-nu-latn`, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${iso}T00:00:00Z`));
}

function cellsOf(state: string, [title, category, date, act]: readonly string[]): WireCell[] {
  const texts = [state, title ?? "", category ?? "", date ?? "", act ?? "", ""];
  return HEADERS.map(([header, field], index) => ({
    column: index + 1,
    header,
    text: texts[index] ?? "",
    fields: field === "remarks" ? [] : [field],
  }));
}

function row(state: string, data: (typeof DATA)[number], index: number, lang: string): PreviewRow {
  const words = WORDS[lang] ?? WORDS.en ?? {};
  const [title, category, date, act, bucket] = data;
  const findings: WireFinding[] = [];
  const finding = (
    code: string,
    column: number,
    message: string,
    hint: string,
    choices: WireFinding["choices"],
  ) =>
    findings.push({
      code,
      severity: "warning",
      sheet: null,
      row: index + 2,
      column,
      message,
      hint,
      choices,
    });
  if (date) {
    const [a = "", b = "", year = ""] = date.split("/");
    const readings = [`${year}-${b}-${a}`, `${year}-${a}-${b}`].map((iso) => ({
      value: iso,
      label: day(iso, lang),
    }));
    const message = (words.or ?? "")
      .replace("{a}", readings[0]?.label ?? "")
      .replace("{b}", readings[1]?.label ?? "");
    finding("ambiguous-date", 4, message, "", readings);
  }
  if (category === "D1") {
    finding("edited-since", 2, words.edited ?? "", words.editedHint ?? "", [
      { value: title, label: words.theirs ?? "" },
      { value: "Import duty on goods from settlements", label: words.ours ?? "" },
    ]);
  }
  const value = (field: string, text: string, part: Partial<PreviewValue> = {}): PreviewValue => ({
    field,
    text,
    before: null,
    waiting: false,
    corrected: false,
    ...part,
  });
  return {
    key: `${index + 2}`,
    sheet: null,
    row: index + 2,
    bucket,
    decision: null,
    record: bucket === "same" || category === "D1" ? "measure-50" : null,
    reference: bucket === "same" ? "XNO-I2-8T" : category === "D1" ? "XNO-D1-H4" : null,
    values: [
      value("state", state),
      value(
        "title",
        title,
        category === "D1" ? { before: "Import duty on goods from settlements", waiting: true } : {},
      ),
      value("category", `${category} ${categoryLabel(category, lang)}`),
      value("adopted", "", { waiting: date !== "" }),
      value("number", act),
    ],
    cells: cellsOf(state, data),
    findings,
  };
}

/** Rows of each kind; they always add up. */
export function countsOf(rows: readonly PreviewRow[]): Counts {
  const count = (bucket: string) => rows.filter((each) => each.bucket === bucket).length;
  return {
    rows: rows.length,
    new: count("new"),
    changed: count("changed"),
    same: count("same"),
    waiting: count("query"),
    unreadable: count("unreadable"),
  };
}

export function rowsOf(file: FakeFile | undefined, bucket: string | null): PreviewRow[] {
  return file?.rows.filter((each) => bucket === null || each.bucket === bucket) ?? [];
}

/** Reads a file of the given name: ".csv" has the question of the dates, ".pdf" and pictures have no rows. */
export function addFile(name: string, index: number, lang: string): FakeFile {
  const words = WORDS[lang] ?? WORDS.en ?? {};
  const isText = name.endsWith(".csv");
  const isScan = /\.(pdf|png|jpg)$/.test(name);
  const state = isText ? "Norvald" : "Cantara";
  const data = isText ? DATA : DATA.filter(([, , date]) => date === "");
  const rows = isScan ? [] : data.map((each, at) => row(state, each, at, lang));
  const note = (code: string, message: string): WireFinding => ({
    code,
    severity: "note",
    sheet: null,
    row: null,
    column: null,
    message,
    hint: "",
    choices: [],
  });
  const file: PreviewFile = {
    index,
    file: name,
    sha256: "0".repeat(64),
    format: name.split(".").at(-1) ?? "",
    encoding: isText ? "UTF-8" : null,
    delimiter: isText ? "," : null,
    set_aside: isScan
      ? { code: "no-rows", message: words.scan ?? "", hint: words.scanHint ?? "" }
      : null,
    sheets: isScan
      ? []
      : [
          {
            name: isText ? null : "Mesures",
            hidden: false,
            header_rows: [1],
            columns: HEADERS.map(([header, field], at) => ({
              index: at + 1,
              header,
              field: field === "remarks" ? null : field,
              confidence: field === "number" ? 74 : 100,
              date_order: null,
            })),
            rows: rows.length,
          },
        ],
    counts: countsOf(rows),
    questions: isText
      ? [
          {
            id: "date-order",
            code: "ambiguous-date",
            title: words.order ?? "",
            detail: words.why ?? "",
            rows: 2,
            choices: [
              { value: "day-month", label: words.dm ?? "" },
              { value: "month-day", label: words.md ?? "" },
              { value: "ask", label: words.ask ?? "" },
            ],
            answer: null,
          },
        ]
      : [],
    notes: isScan ? [] : [note("passed-over-row", `${words.trailing} ${words.kept}`)],
    removed:
      isText || isScan
        ? []
        : [{ record: "measure-14", title: "Mesure sur le transit", remove: false }],
    about: {
      state: null,
      state_offered: isText ? null : "XCA",
      note: null,
      channel: "mail",
      dated: null,
      received: "2026-03-09",
      sender: null,
      authority: null,
      audience: "cochairs",
      standing: null,
    },
    layout: isText ? "Norvald 2026" : null,
    accepted: false,
  };
  return { file, rows };
}

function dated(text: string, order: string): string {
  const [a = "", b = "", year = ""] = text.split("/");
  return order === "day-month" ? `${year}-${b}-${a}` : `${year}-${a}-${b}`;
}

function withRows(old: FakeFile, rows: PreviewRow[], part: Partial<PreviewFile> = {}): FakeFile {
  return { rows, file: { ...old.file, ...part, counts: countsOf(rows) } };
}

/** A value set; the row is new once nothing of it waits. */
function withValue(each: PreviewRow, field: string, text: string, corrected: boolean): PreviewRow {
  const values = each.values.map((value) =>
    value.field === field ? { ...value, text, waiting: false, corrected } : value,
  );
  const isOpen = values.some((value) => value.waiting);
  return { ...each, values, bucket: isOpen ? "query" : each.record ? "changed" : "new" };
}

/** The file after an answer. */
export function answered(old: FakeFile, answer: Answer): FakeFile {
  switch (answer.kind) {
    case "question": {
      const questions = old.file.questions.map((question) =>
        question.id === answer.id ? { ...question, answer: answer.value } : question,
      );
      const rows = old.rows.map((each) => {
        const text = each.cells[3]?.text ?? "";
        return text && answer.value !== "ask"
          ? withValue(each, "adopted", dated(text, answer.value), false)
          : each;
      });
      return withRows(old, rows, { questions });
    }
    case "value":
      return withRows(
        old,
        old.rows.map((each) =>
          each.key === answer.key
            ? withValue(each, answer.field, String(answer.value), true)
            : each,
        ),
      );
    case "row":
      return withRows(
        old,
        old.rows.map((each) =>
          each.key === answer.key
            ? {
                ...each,
                decision: answer.accept === null ? null : answer.accept ? "accept" : "put-aside",
              }
            : each,
        ),
      );
    case "column":
      return {
        ...old,
        file: {
          ...old.file,
          sheets: old.file.sheets.map((sheet) => ({
            ...sheet,
            columns: sheet.columns.map((column) =>
              column.index === answer.column ? { ...column, field: answer.field } : column,
            ),
          })),
        },
      };
    case "encoding":
      return { ...old, file: { ...old.file, encoding: answer.encoding } };
    case "delimiter":
      return { ...old, file: { ...old.file, delimiter: answer.delimiter } };
    case "about":
      return { ...old, file: { ...old.file, about: answer.about } };
    case "remove":
      return {
        ...old,
        file: {
          ...old.file,
          removed: old.file.removed.map((each) =>
            each.record === answer.record ? { ...each, remove: answer.remove } : each,
          ),
        },
      };
    default:
      return old;
  }
}
