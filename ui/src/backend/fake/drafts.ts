/** What is typed in the fake file: drafts, versions of one sitting, checks that turn quiet, languages. */
import type {
  AnswerOf,
  Check,
  CheckAnswer,
  ComparedField,
  JsonValue,
  RequestOf,
  Translation,
  Version,
} from "../index.ts";
import { COMMON, comparedText } from "./commonText.ts";
import * as demo from "./demo.ts";
import type { FakeHistory } from "./history.ts";
import { measure } from "./measure.ts";
import { problem } from "./problem.ts";

type Measure = { [key: string]: JsonValue };

interface Entry {
  measure: Measure;
  versions: (Version & { measure: Measure })[];
}

interface Draft {
  fields: Measure;
  base: string | null;
  saved: string;
}

const MINUTE = "2026-03-09T14:02:00+01:00";

export function fakeDrafts(history: FakeHistory) {
  const entries = new Map<string, Entry>();
  const drafts = new Map<string, Draft>();
  const states = new Map<string, string>();
  let kept = 0;

  function entryOf(id: string, lang: string): Entry | null {
    const known = entries.get(id);
    if (known) return known;
    const found = measure({ id, at: null, lang });
    if (!found) return null;
    const whole: Measure = { ...(found.measure as Measure), entered_by: "secretariat" };
    const entry: Entry = {
      measure: whole,
      versions: found.versions.map((version) => ({ ...version, measure: whole })),
    };
    entries.set(String(whole.id), entry);
    return entry;
  }

  function blank(id: string): Measure {
    return { id, state: states.get(id) ?? "XBE", title: {}, events: [], entered_by: "secretariat" };
  }

  function review(measure: Measure): CheckAnswer {
    return {
      checks: checksOf(measure),
      missing: ["title", "category", "text", "exemptions", "sunset", "obligations"].filter((part) =>
        isMissing(measure, part),
      ),
      translations: translationsOf(measure),
    };
  }

  function compose({ id, state, lang }: RequestOf<"compose">): AnswerOf<"compose"> {
    if (state) states.set(id, state);
    const entry = id.startsWith("new:") ? null : entryOf(id, lang);
    if (!entry && !id.startsWith("new:")) {
      throw problem("record.not-found", `There is no entry ${id}.`);
    }
    const whole = entry?.measure ?? blank(id);
    const draft = drafts.get(id) ?? null;
    return {
      record: id,
      measure: whole,
      base: entry?.versions[0]?.revision ?? null,
      draft,
      ...review({ ...whole, ...draft?.fields }),
      line: "handed-in",
      versions: entry?.versions ?? [],
      state_name: demo.stateName(String(whole.state), lang),
      to_reconcile: [],
    };
  }

  function keep({ record, name }: RequestOf<"draft-keep">): AnswerOf<"draft-keep"> {
    const draft = drafts.get(record);
    const before = record.startsWith("new:") ? null : entryOf(record, "en");
    const id = before ? record : `measure-new-${entries.size}`;
    const conflict = draft !== undefined && draft.base !== (before?.versions[0]?.revision ?? null);
    if (!draft) {
      const revision = before?.versions[0]?.revision ?? null;
      return { record, revision, reference: null, operation: null, saved: MINUTE, conflict: false };
    }
    const whole: Measure = { ...(before?.measure ?? blank(record)), ...draft.fields, id };
    whole.ref ??= `${whole.state}-D1-NW`;
    kept += 1;
    const written = history.add("Edited one entry");
    const version = {
      revision: `kept-${kept}`,
      number: (before?.versions.length ?? 0) + 1,
      name,
      line: "handed-in",
      operation: written.operation,
      title: "Edited one entry",
      time: MINUTE,
      author: "secretariat",
      changed: Object.keys(draft.fields),
      measure: whole,
    };
    entries.set(id, { measure: whole, versions: [version, ...(before?.versions ?? [])] });
    drafts.delete(record);
    return {
      record: id,
      revision: version.revision,
      reference: String(whole.ref),
      operation: written.operation,
      saved: MINUTE,
      conflict,
    };
  }

  return {
    /** The entry as it was last kept, where it was changed here. */
    kept: (id: string): Measure | null => entries.get(id)?.measure ?? null,
    versions: (id: string): Version[] | null => entries.get(id)?.versions ?? null,
    /** Somebody else writes a version of the entry meanwhile. */
    moveOn(id: string): void {
      const entry = entryOf(id, "en");
      const [newest] = entry?.versions ?? [];
      if (!entry || !newest) return;
      entry.versions = [
        { ...newest, number: newest.number + 1, revision: "moved-on" },
        ...entry.versions,
      ];
    },
    answers: {
      compose,
      check: ({ record, fields, lang }: RequestOf<"check">): CheckAnswer =>
        review({ ...(entryOf(record, lang)?.measure ?? blank(record)), ...(fields as Measure) }),
      "draft-save": ({ record, base, fields }: RequestOf<"draft-save">) => {
        drafts.set(record, { fields: fields as Measure, base, saved: MINUTE });
        return { saved: MINUTE };
      },
      "draft-keep": keep,
      "draft-drop": ({ record }: RequestOf<"draft-drop">) => {
        drafts.delete(record);
        return null;
      },
      drafts: (): AnswerOf<"drafts"> => ({
        drafts: [...drafts].map(([record, { fields, saved }]) => ({
          record,
          title: Object.values((fields.title ?? {}) as Record<string, string>)[0] ?? "",
          state: states.get(record) ?? "XBE",
          saved,
        })),
      }),
      attach: ({ path }: RequestOf<"attach">) => ({
        object: "sha256:0",
        name: path.split("/").at(-1) ?? path,
        size: 2_048,
      }),
      "kept-file": ({ name }: RequestOf<"kept-file">) => ({
        name,
        media_type: "text/plain",
        base64: "",
        text: "Dear colleagues",
      }),
      "save-file": () => null,
      "confirm-translation": ({ id, language }: RequestOf<"confirm-translation">) => {
        const entry = entryOf(id, "en");
        if (entry) entry.measure = { ...entry.measure, confirmed: language };
        return history.add("Confirmed a translation");
      },
      "compare-versions": ({ id, from, to }: RequestOf<"compare-versions">) => {
        if (id === COMMON) return { fields: [], clauses: comparedText() };
        const versions = entryOf(id, "en")?.versions ?? [];
        const at = (revision: string | null) =>
          versions.find((version) => version.revision === revision)?.measure ?? {};
        const later = at(to ?? versions[0]?.revision ?? null);
        return { fields: comparedFields(at(from), later), clauses: [] };
      },
      resolve: () => history.add("Chose between two wordings"),
      restore: ({ id, revision }: RequestOf<"restore">) => {
        const entry = entryOf(id, "en");
        const goal = entry?.versions.find((version) => version.revision === revision);
        const written = history.add("Restored a version");
        if (entry && goal) {
          entry.measure = goal.measure;
          entry.versions = [
            { ...goal, number: entry.versions.length + 1, revision: `restored-${revision}` },
            ...entry.versions,
          ];
        }
        return written;
      },
    },
  };
}

function isMissing(measure: Measure, part: string): boolean {
  const key = { category: "categories", text: "summary" }[part] ?? part;
  const value = measure[key];
  return value == null || Object.keys(value as object).length === 0;
}

function checksOf(measure: Measure): Check[] {
  const exemptions = (measure.exemptions ?? []) as Measure[];
  return exemptions
    .filter((exemption) => !exemption.decider && exemption.id)
    .map((exemption) => ({
      code: "exemption-without-decider",
      severity: "query",
      field: `exemptions/${exemption.id}/decider`,
      message: "It is not stated who decides on this exemption.",
      hint: "Name the authority, or say that nobody decides.",
    }));
}

function translationsOf(measure: Measure): Translation[] {
  const languages = Object.keys((measure.title ?? {}) as object).sort();
  const authentic = typeof measure.authentic === "string" ? measure.authentic : languages[0];
  return languages.map((language) => {
    const confirmed = measure.confirmed === language;
    const other = confirmed ? "confirmed" : "stale";
    return {
      language,
      status: language === authentic ? "authentic" : other,
      version: language === authentic ? null : 3,
      confirmed: confirmed ? "2026-03-09" : null,
      lacks: [],
    };
  });
}

function comparedFields(from: Measure, to: Measure): ComparedField[] {
  const words = (measure: Measure) =>
    Object.values((measure.summary ?? {}) as Record<string, string>)[0] ?? "";
  if (words(from) === words(to)) return [];
  return [
    {
      field: "summary/en",
      label: "Summary (English)",
      language: "en",
      from: words(from),
      to: words(to),
      words: [
        ["-", words(from)],
        ["+", words(to)],
      ],
    },
  ];
}
