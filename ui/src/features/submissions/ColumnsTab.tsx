/** How the file is read: encoding, delimiter, header rows, and what each column means. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { PreviewFile, PreviewSheet } from "../../backend/index.ts";
import { useLists } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { type T, useT } from "../../strings/index.ts";
import { giveAnswer, saveLayout } from "./answers.ts";
import { DELIMITERS, ENCODINGS, parseRowNumbers } from "./preview.state.ts";

export function ColumnsTab({ file }: { file: PreviewFile }) {
  const t = useT();
  const [name, setName] = useState(file.layout ?? "");
  return (
    <div className="scrolling">
      {file.encoding || file.delimiter ? <TextReading file={file} /> : null}
      {file.sheets.map((sheet) => (
        <SheetColumns key={sheet.name ?? ""} file={file} sheet={sheet} />
      ))}
      <div className="inline-form">
        <Field
          label={t("submissions-layout-name")}
          hint={t("submissions-layout-hint")}
          value={name}
          onChange={setName}
        />
        <Button
          className="button"
          isDisabled={name.trim() === ""}
          onPress={() => void saveLayout(file.index, name.trim())}
        >
          {t("submissions-save-layout")}
        </Button>
      </div>
    </div>
  );
}

function TextReading({ file }: { file: PreviewFile }) {
  const t = useT();
  const encodings = [...new Set([file.encoding ?? "UTF-8", ...ENCODINGS])];
  return (
    <div className="bar">
      <Choice
        label={t("submissions-encoding")}
        value={file.encoding ?? ""}
        onChange={(encoding) => void giveAnswer(file.index, { kind: "encoding", encoding })}
        options={encodings.map((encoding) => ({ value: encoding, label: encoding }))}
      />
      <Choice
        label={t("submissions-delimiter")}
        value={file.delimiter ?? ""}
        onChange={(delimiter) => void giveAnswer(file.index, { kind: "delimiter", delimiter })}
        options={DELIMITERS.map(({ value, label }) => ({ value, label: t(label) }))}
      />
    </div>
  );
}

function SheetColumns({ file, sheet }: { file: PreviewFile; sheet: PreviewSheet }) {
  const t = useT();
  const fields = useLists().fields;
  const options = [
    { value: "", label: t("submissions-verbatim-only") },
    ...fields.map(({ code, label }) => ({ value: code, label })),
  ];
  return (
    <section className="sheet-columns">
      <h2>
        {sheet.name ? <bdi>{sheet.name}</bdi> : <bdi>{file.file}</bdi>}
        {sheet.hidden ? <small> · {t("submissions-hidden-sheet")}</small> : null}
        <small> · {t("submissions-card-rows", { count: sheet.rows })}</small>
      </h2>
      <HeaderRows file={file} sheet={sheet} />
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t("submissions-column")}</th>
            <th scope="col">{t("submissions-header")}</th>
            <th scope="col">{t("submissions-fills")}</th>
            <th scope="col">{t("submissions-how-sure")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((column) => (
            <tr key={column.index}>
              <td dir="ltr">{columnLetters(column.index)}</td>
              <td dir="auto">{column.header}</td>
              <td>
                <Choice
                  label={t("submissions-field-of", { header: column.header })}
                  value={column.field ?? ""}
                  onChange={(field) =>
                    void giveAnswer(file.index, {
                      kind: "column",
                      sheet: sheet.name,
                      column: column.index,
                      field: field || null,
                    })
                  }
                  options={options}
                />
              </td>
              <td className="quiet">
                {column.field ? sureness(column.confidence, t) : null}
                {column.date_order ? ` · ${dateOrder(column.date_order, t)}` : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeaderRows({ file, sheet }: { file: PreviewFile; sheet: PreviewSheet }) {
  const t = useT();
  const [text, setText] = useState(sheet.header_rows.join(", "));
  const rows = parseRowNumbers(text);
  const isNew = rows !== null && rows.join() !== sheet.header_rows.join();
  return (
    <div className="inline-form">
      <Field
        label={t("submissions-header-rows")}
        value={text}
        onChange={setText}
        dir="ltr"
        problem={rows === null ? t("submissions-header-rows-problem") : undefined}
      />
      <Button
        className="button"
        isDisabled={!isNew}
        onPress={() =>
          rows && void giveAnswer(file.index, { kind: "header", sheet: sheet.name, rows })
        }
      >
        {t("submissions-read-again")}
      </Button>
    </div>
  );
}

function sureness(confidence: number, t: T): string {
  if (confidence >= 95) return t("submissions-sure");
  return confidence >= 70 ? t("submissions-likely") : t("submissions-unsure");
}

function dateOrder(order: string, t: T): string {
  return order === "month-day" ? t("submissions-month-day") : t("submissions-day-month");
}

/** 1 is A, 27 is AA, as a spreadsheet shows it. */
function columnLetters(index: number): string {
  const rest = index - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : columnLetters(Math.floor(rest / 26)) + last;
}
