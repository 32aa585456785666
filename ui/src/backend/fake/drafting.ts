/** What is typed and not yet said, in memory: rows wait until they are kept; nothing is checked. */
import type { AnswerOf, RequestOf } from "../index.ts";
import type { FakeHistory } from "./history.ts";
import { measure } from "./measure.ts";

type Row = { fields: Record<string, unknown>; base: string | null; saved: string };
type Json = Record<string, unknown>;

const NOW = "2026-03-09T10:42:00+01:00";

export function fakeDrafting(history: FakeHistory, missing: (id: string) => never) {
  const rows = new Map<string, Row>();
  const kept = new Map<string, Json>();
  let number = 0;

  function entry(id: string, lang: string): { measure: Json; state_name: string } {
    const found = kept.get(id);
    if (found) return { measure: found, state_name: String(found.state ?? "") };
    const whole = measure({ id, at: null, lang });
    return whole ? { measure: whole.measure as Json, state_name: whole.state_name } : missing(id);
  }

  function keep({ record, name }: RequestOf<"draft-keep">): AnswerOf<"draft-keep"> {
    const row = rows.get(record);
    rows.delete(record);
    const isNew = record.startsWith("new:");
    const before = isNew ? {} : entry(record, "en").measure;
    const id = isNew ? `kept-${++number}` : record;
    const after = { ...before, ...row?.fields, id, revision: `revision-${++number}-of-${id}` };
    if (row) kept.set(id, after);
    const written = row
      ? history.add(name ? `Kept as “${name}”` : "Edited one entry", { kind: "put" })
      : null;
    return {
      record: id,
      revision: String(after.revision),
      reference: String((after as Json).ref ?? "XBE-D1-K7"),
      operation: written?.operation ?? null,
      saved: NOW,
      conflict: false,
    };
  }

  return {
    compose: ({ id, state, lang }: RequestOf<"compose">): AnswerOf<"compose"> => {
      const isNew = id.startsWith("new:");
      const found = isNew ? { measure: { state, title: {} }, state_name: "" } : entry(id, lang);
      const row = rows.get(id);
      return {
        record: id,
        measure: found.measure,
        base: isNew ? null : String((found.measure as Json).revision),
        draft: row ? { fields: row.fields, base: row.base, saved: row.saved } : null,
        checks: [],
        missing: [],
        translations: [],
        line: "working",
        versions: [],
        state_name: found.state_name,
        to_reconcile: [],
      } as AnswerOf<"compose">;
    },
    check: (): AnswerOf<"check"> => ({ checks: [], missing: [], translations: [] }),
    "draft-save": ({ record, base, fields }: RequestOf<"draft-save">) => {
      const before = rows.get(record);
      rows.set(record, {
        fields: { ...before?.fields, ...(fields as Json) },
        base: before ? before.base : base,
        saved: NOW,
      });
      return { saved: NOW };
    },
    "draft-keep": keep,
    "draft-drop": ({ record }: RequestOf<"draft-drop">) => {
      rows.delete(record);
      return null;
    },
    drafts: (): AnswerOf<"drafts"> => ({
      drafts: [...rows].map(([record, row]) => ({
        record,
        title: "",
        state: "",
        saved: row.saved,
      })),
    }),
    attach: ({ path }: RequestOf<"attach">) => ({
      object: `sha256:${"0".repeat(64)}`,
      name: path.split("/").pop() ?? path,
      size: 20_480,
    }),
    "kept-file": ({ name }: RequestOf<"kept-file">) => ({
      name,
      media_type: "application/pdf",
      base64: "",
      text: null,
    }),
    "save-file": () => null,
    "confirm-translation": ({ language }: RequestOf<"confirm-translation">) =>
      history.add(`Confirmed the translation (${language})`, { kind: "confirm-translation" }),
    acts: (): AnswerOf<"acts"> => ({ total: 0, acts: [] }),
    act: ({ id }: RequestOf<"act">): AnswerOf<"act"> => missing(id),
    "compare-versions": (): AnswerOf<"compare-versions"> => ({ fields: [] }),
    restore: () => history.add("Went back to an earlier version", { kind: "restore" }),
  };
}
