/** The rows as they would be written; a waiting value carries the mark and its question. */
import { memo, useRef, useState } from "react";
import type { PreviewFile, PreviewRow, WireFinding } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import type { Position } from "../../shared/grid/position.ts";
import { Spacer } from "../../shared/grid/Spacer.tsx";
import { useGrid } from "../../shared/grid/useGrid.ts";
import { PAGE, usePages } from "../../shared/pages.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { type T, useT } from "../../strings/index.ts";
import {
  bucketWord,
  fieldsShown,
  findingAt,
  headersOf,
  isLong,
  verbatimOf,
} from "./preview.state.ts";
import { usePreview } from "./preview.store.ts";
import { RowPopover } from "./RowPopover.tsx";
import { ValueEditor } from "./ValueEditor.tsx";

export function PreviewTable({ preview, file }: { preview: number; file: PreviewFile }) {
  const t = useT();
  const lists = useLists();
  const { bucket } = usePreview();
  const asked = { preview, file: file.index, bucket };
  const first = useCall("preview-rows", { ...asked, offset: 0, limit: PAGE }).answer;
  const fields = fieldsShown(file, first?.rows ?? []);
  const [opened, setOpened] = useState<Position | null>(null);
  const anchor = useRef<Element | null>(null);

  function open(position: Position) {
    anchor.current =
      grid.scroller.current?.querySelector(`[data-at="${position.row}:${position.column}"]`) ??
      null;
    setOpened(position);
  }
  const columns = fields.length + 1;
  const grid = useGrid({ rows: first?.total ?? 0, columns, estimate: 52, onOpen: open });
  const pages = usePages("preview-rows", asked, grid.range);
  const rowAt = (index: number) => pages.get(Math.floor(index / PAGE))?.rows[index % PAGE];
  const openedRow = opened ? rowAt(opened.row) : undefined;
  const openedField = opened ? fields[opened.column - 1] : undefined;

  if (first && first.total === 0) return <p className="empty">{t("submissions-no-rows")}</p>;
  return (
    <div className="table-frame" ref={grid.scroller}>
      <table className="grid preview" aria-label={t("submissions-tab-rows")} {...grid.tableProps}>
        <thead>
          <tr aria-rowindex={1}>
            <th className="corner" scope="col" aria-colindex={1}>
              {t("submissions-row")}
            </th>
            {fields.map((field, index) => (
              <th key={field} scope="col" aria-colindex={index + 2}>
                {labelOf(lists.fields, field)}
                {headersOf(file, field).map((header) => (
                  <small key={header} dir="auto">
                    {t("submissions-from-header", { header })}
                  </small>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={grid.before} columns={columns} />
          {grid.items.map((item) => {
            const row = rowAt(item.index);
            return (
              <Row
                key={item.index}
                index={item.index}
                file={file}
                row={row}
                fields={fields}
                t={t}
                measure={grid.measure}
                active={grid.active.row === item.index ? grid.active.column : null}
              />
            );
          })}
          <Spacer height={grid.after} columns={columns} />
        </tbody>
      </table>
      {opened && openedRow && openedField ? (
        <ValueEditor
          anchor={anchor}
          file={file}
          row={openedRow}
          field={openedField}
          onClose={() => setOpened(null)}
        />
      ) : null}
      {opened && openedRow && opened.column === 0 ? (
        <RowPopover anchor={anchor} file={file} row={openedRow} onClose={() => setOpened(null)} />
      ) : null}
    </div>
  );
}

interface RowProps {
  index: number;
  file: PreviewFile;
  row: PreviewRow | undefined;
  fields: string[];
  t: T;
  measure: (element: Element | null) => void;
  active: number | null;
}

const Row = memo(function Row({ index, file, row, fields, t, measure, active }: RowProps) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} aria-busy={row === undefined}>
      <th scope="row" aria-colindex={1} data-at={`${index}:0`} tabIndex={active === 0 ? 0 : -1}>
        {row ? <RowHeading row={row} t={t} /> : null}
      </th>
      {fields.map((field, column) => {
        const finding = row ? findingAt(file, row, field) : undefined;
        const value = row?.values.find((each) => each.field === field);
        return (
          <td
            key={field}
            aria-colindex={column + 2}
            data-at={`${index}:${column + 1}`}
            data-waiting={value?.waiting === true}
            data-long={isLong(value?.text ?? "")}
            tabIndex={active === column + 1 ? 0 : -1}
          >
            {row ? <Value row={row} field={field} finding={finding} t={t} /> : null}
          </td>
        );
      })}
    </tr>
  );
});

function RowHeading({ row, t }: { row: PreviewRow; t: T }) {
  return (
    <span className="row-heading">
      <span className="row-number">{row.row}</span>
      <span className="bucket" data-bucket={row.bucket}>
        {row.decision === "put-aside" || row.decision === "rejected"
          ? t("submissions-put-aside")
          : bucketWord(t, row.bucket)}
      </span>
      {row.reference ? <small>{row.reference}</small> : null}
    </span>
  );
}

const IN_READERS_WORDS = new Set(["state", "category", "stage"]);

interface ValueProps {
  row: PreviewRow;
  field: string;
  finding: WireFinding | undefined;
  t: T;
}

function Value({ row, field, finding, t }: ValueProps) {
  const value = row.values.find((each) => each.field === field);
  // What is said in the reader's language runs with the page; what the sender wrote has its own direction.
  const direction = IN_READERS_WORDS.has(field) && value?.text ? {} : { dir: "auto" };
  const text = value?.text || (value?.waiting ? verbatimOf(row, field) : "");
  return (
    <>
      {text ? (
        <div className="clamped" {...direction}>
          {text}
        </div>
      ) : (
        <span className="quiet">{t("submissions-not-stated")}</span>
      )}
      {value?.before != null ? (
        <small dir="auto">
          <s>{value.before}</s>
        </small>
      ) : null}
      {finding && value?.waiting ? (
        <small className="question-words">{finding.message}</small>
      ) : null}
      {value?.corrected ? <small>{t("submissions-corrected")}</small> : null}
    </>
  );
}
