/** International texts over the tables that the program ships, with readings kept in memory. */
import instruments from "../../../../crates/model/data/instruments.json";
import paragraphs from "../../../../crates/model/data/paragraphs.json";
import type {
  Calls,
  ParagraphLine,
  WireChecked,
  WireReading,
  WireText,
  Written,
} from "../generated/wire.ts";
import * as demo from "./demo.ts";

type Answer<N extends keyof Calls> = Calls[N]["answer"];
type Request<N extends keyof Calls> = Calls[N]["request"];
type Row = (typeof paragraphs)[number];

const MARKS: Record<string, string> = {
  verified: "V",
  substance: "V*",
  unverified: "GK",
  disputed: "D",
};

const codes = (all: readonly string[]) => all.map((code) => ({ code, label: code }));

const written: Written = {
  operation: "op-text",
  title: "Changed the readings",
  records: 1,
  saved: "2026-03-09T10:00:00+01:00",
};

export function fakeTexts() {
  const readings = new Map<string, WireReading[]>();

  function checked(row: Row): WireChecked {
    const own = readings.get(row.id) ?? [];
    const state = ["", "one-reader", "signed-off"][own.length] || row.verification;
    const words = state === "signed-off" ? "Signed off here by two readers" : state;
    const is_final = state === "signed-off" || row.verification === "verified";
    return { state, words, mark: MARKS[row.verification] ?? null, final: is_final };
  }

  function line(row: Row): ParagraphLine {
    const verb = "verb" in row ? (row.verb ?? null) : null;
    const deadline = "deadline" in row ? (row.deadline ?? null) : null;
    return {
      id: row.id,
      pinpoint: `para ${row.number}`,
      own_part: "part_of" in row && row.part_of !== undefined,
      addressee: row.addressee,
      nature: row.nature,
      verb,
      paraphrase: row.paraphrase.en,
      paraphrase_lang: "en",
      categories: row.categories,
      deadline,
      checked: checked(row),
    };
  }

  function text(code: string): WireText {
    const row = instruments.find((each) => each.code === code);
    return {
      code,
      name: row?.names.en ?? code,
      symbol: row?.symbol ?? code,
      title: null,
      date: row?.date ?? "2024-07-19",
      nature: row?.nature ?? "",
      nature_code: row?.nature ?? "",
      pinpoints: row?.pinpoints ?? "paragraph",
      source: row?.source ?? "",
      note: null,
      parties_only: row !== undefined && "parties_only" in row,
      parties: null,
      added: false,
      paragraphs: [],
    };
  }

  const texts = ({ query, addressee }: Request<"international">): Answer<"international"> => {
    const words = query?.toLowerCase() ?? "";
    const all = instruments.map((row) => ({
      ...text(row.code),
      paragraphs: paragraphs
        .filter((each) => each.instrument === row.code)
        .filter((each) => addressee === null || each.addressee === addressee)
        .filter((each) => each.paraphrase.en.toLowerCase().includes(words))
        .map(line),
    }));
    const narrowed = words !== "" || addressee !== null;
    return {
      texts: narrowed ? all.filter((each) => each.paragraphs.length > 0) : all,
      addressees: codes(["all-states", "parties"]),
      natures: codes(["treaty-obligation", "advisory-opinion"]),
      pinpoints: codes(["paragraph", "article"]),
    };
  };

  const paragraph = ({ id }: Request<"paragraph">): Answer<"paragraph"> => {
    const row = paragraphs.find((each) => each.id === id);
    if (!row) throw { code: "record.not-found", params: {}, message: id, hint: "" };
    const parts = paragraphs.filter((each) => "part_of" in each && each.part_of === id);
    return {
      line: line(row),
      text: text(row.instrument),
      cited: `${text(row.instrument).name}, para ${row.number}`,
      source: row.source,
      note: null,
      added: false,
      codes: {},
      part_of: null,
      parts: parts.map(line),
      readings: readings.get(id) ?? [],
      measures: { cited: [], state: [], editor: [] },
      applies: null,
    };
  };

  const signOff = (request: Request<"sign-off">): Answer<"sign-off"> => {
    const row = paragraphs.find((each) => each.id === request.paragraph);
    if (!row) throw { code: "record.not-found", params: {}, message: "", hint: "" };
    const own = readings.get(row.id) ?? [];
    const differing = own.filter((reading) => reading.quote !== request.quote);
    if (differing.length > 0 && !request.keep_differing) {
      return { written: null, differing, checked: checked(row) };
    }
    const reading = {
      id: `r${own.length}`,
      reader: request.reader,
      date: "2026-03-09",
      quote: request.quote,
      locator: request.locator,
      object: request.object ?? "sha256:0123",
      file: request.path?.split("/").at(-1) ?? null,
    };
    readings.set(row.id, [...own, reading]);
    return { written, differing: [], checked: checked(row) };
  };

  const statusList = ({ pasted, answers }: Request<"status-list">): Answer<"status-list"> => ({
    columns: ["State", "Date"],
    state_column: 1,
    date_column: 2,
    rows: (pasted ?? "").split("\n").map((printed, index) => ({
      row: index + 1,
      printed,
      matched: printed in answers ? "answered" : "asked",
      state: answers[printed] ?? null,
      name: answers[printed] ? demo.stateName(answers[printed], "en") : null,
      suggestions: [{ code: "XBE", label: "Belmora" }],
      date: null,
    })),
    open: ["names"],
    notes: [],
    written: null,
  });

  return {
    international: texts,
    paragraph,
    "sign-off": signOff,
    "take-back-reading": () => written,
    "save-text": ({ code }: Request<"save-text">) => ({ code, written }),
    "save-paragraph": ({ text, number }: Request<"save-paragraph">) => ({
      code: `${text}:${number}`,
      written,
    }),
    "status-list": statusList,
  };
}
