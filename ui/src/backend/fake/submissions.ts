/** The board of the fake, and its previews. */

import scan from "../../../../crates/app/data/demo-scan.png?inline";
import type { AcceptAnswer, AnswerOf, PreviewAnswer, RequestOf, SubmissionLine } from "../index.ts";
import * as demo from "./demo.ts";
import type { FakeHistory } from "./history.ts";
import { addFile, answered, type FakeFile, rowsOf } from "./preview.ts";

const PICTURE = scan.slice(scan.indexOf(",") + 1);

function board(): SubmissionLine[] {
  const line = (
    index: number,
    file: string,
    work: string,
    states: string[],
    part: Partial<SubmissionLine>,
  ): SubmissionLine => ({
    id: `submission-${index}`,
    file,
    format: file.split(".").at(-1) ?? "",
    states,
    note: null,
    channel: "mail",
    received: `2026-03-0${(index % 8) + 1}`,
    entered: null,
    audience: "cochairs",
    work,
    rows: 0,
    applied: 0,
    same: 0,
    held: 0,
    set_aside: 0,
    reason: null,
    ...part,
  });
  return [
    line(1, "belmora-measures.xlsx", "confirmed", ["XBE"], {
      rows: 6,
      applied: 6,
      channel: "note-verbale",
      note: "NV/44/2026",
    }),
    line(2, "cantara-mesures.xlsx", "being-entered", ["XCA"], {
      rows: 5,
      applied: 3,
      held: 2,
      channel: "note-verbale",
      note: "MAE 118",
    }),
    line(3, "estamar-medidas.csv", "checked", ["XES"], { rows: 5, applied: 4, same: 1 }),
    line(4, "maluno-letter.png", "received", ["XMA"], {
      reason: "The file is a picture without rows.",
    }),
    line(5, "dovrenia-medidas.ods", "printed", ["XDO"], {
      rows: 6,
      applied: 6,
      channel: "capital",
    }),
  ];
}

export function fakeSubmissions(history: FakeHistory) {
  const lines = board();
  const previews = new Map<number, FakeFile[]>();

  function show(number: number): PreviewAnswer {
    const files = (previews.get(number) ?? []).map((file) => file.file);
    const counts = { rows: 0, new: 0, changed: 0, same: 0, waiting: 0, unreadable: 0 };
    for (const file of files) {
      for (const key of ["rows", "new", "changed", "same", "waiting", "unreadable"] as const) {
        counts[key] += file.counts[key];
      }
    }
    return { preview: number, files, counts };
  }
  function begin(paths: readonly string[], into: number | null, lang: string): PreviewAnswer {
    const number = into ?? previews.size + 1;
    const files = previews.get(number) ?? [];
    for (const path of paths)
      files.push(addFile(path.split("/").at(-1) ?? path, files.length, lang));
    previews.set(number, files);
    return show(number);
  }

  return {
    count: () => lines.length,
    waiting: () =>
      lines.filter((line) => ["received", "being-entered", "queries-out"].includes(line.work))
        .length,
    answers: {
      board: ({ lang }: RequestOf<"board">): AnswerOf<"board"> => ({
        submissions: lines.map((line) => ({
          ...line,
          states: line.states.map((code) => demo.stateName(code, lang)),
        })),
      }),
      file: ({ submission }: RequestOf<"file">): AnswerOf<"file"> => ({
        name: lines.find((line) => line.id === submission)?.file ?? "",
        media_type: "image/png",
        base64: PICTURE,
        text: null,
      }),
      enter: ({ submission, measures, done }: RequestOf<"enter">) => {
        const line = lines.find((each) => each.id === submission);
        if (line) line.work = done ? "checked" : "being-entered";
        return history.add(`Entered by hand from ${line?.file}`, { records: measures.length });
      },
      preview: ({ paths, preview, lang }: RequestOf<"preview">) => begin(paths, preview, lang),
      reopen: ({ submission, lang }: RequestOf<"reopen">) =>
        begin([lines.find((line) => line.id === submission)?.file ?? ""], null, lang),
      "preview-rows": ({
        preview,
        file,
        bucket,
        offset,
        limit,
      }: RequestOf<"preview-rows">): AnswerOf<"preview-rows"> => {
        const rows = rowsOf(previews.get(preview)?.[file], bucket);
        return { total: rows.length, rows: rows.slice(offset, offset + limit) };
      },
      answer: ({ preview, file, answer }: RequestOf<"answer">) => {
        const files = previews.get(preview) ?? [];
        const old = files[file];
        if (old) files[file] = answered(old, answer);
        return show(preview);
      },
      accept: ({ preview, accept }: RequestOf<"accept">): AcceptAnswer => {
        const files = previews.get(preview) ?? [];
        const { counts } = show(preview);
        const written = history.add(`Took in ${files.map((each) => each.file.file).join(", ")}`, {
          records: counts.new + counts.changed,
        });
        for (const each of files) {
          each.file = { ...each.file, accepted: true };
          const { rows, waiting, same, unreadable } = each.file.counts;
          lines.unshift({
            ...(board()[0] as SubmissionLine), // the board above is never empty
            id: `submission-${lines.length + 1}`,
            file: each.file.file,
            work: waiting > 0 || each.file.set_aside ? "received" : "checked",
            rows,
            applied: rows - waiting - same - unreadable,
            same,
            held: waiting,
            set_aside: unreadable,
            reason: each.file.set_aside?.message ?? null,
          });
        }
        return {
          operation: written.operation,
          rows: counts.rows,
          applied: counts.new + counts.changed,
          same: counts.same,
          held: counts.waiting,
          set_aside: counts.unreadable,
          saved: accept ? written.saved : null,
        };
      },
      "save-layout": ({ preview, file, name }: RequestOf<"save-layout">) => {
        const found = previews.get(preview)?.[file];
        if (found) found.file = { ...found.file, layout: name };
        return show(preview);
      },
      discard: ({ preview }: RequestOf<"discard">): AnswerOf<"discard"> => {
        previews.delete(preview);
        return { open: null, recent: [] };
      },
    },
  };
}
