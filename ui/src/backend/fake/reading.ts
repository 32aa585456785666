/** Lists, matrix, measures and search over the fictional measures. */
import { loadCatalogue, sayCode } from "../../strings/catalogue.ts";
import { isLanguage } from "../../strings/languages.ts";
import type {
  Calls,
  CellLine,
  Facet,
  Lists,
  MatrixCell,
  MeasureLine,
  WireCode,
} from "../generated/wire.ts";
import * as demo from "./demo.ts";

type Answer<N extends keyof Calls> = Calls[N]["answer"];
type Request<N extends keyof Calls> = Calls[N]["request"];

const LISTS = {
  stages: [
    "stage",
    "announced proposed drafted in-consultation tabled adopted in-force in-force-provisional suspended expired repealed annulled withdrawn",
  ],
  coverage: [
    "coverage",
    "reported held stated-none none-found not-applicable received no-information unchecked",
  ],
  channels: ["channel", "note-verbale mail in-person capital envelope"],
  standings: ["standing", "own-note own-mail secretariat press"],
  audiences: ["matrix-screen-audience", "delegation cochairs participants public"],
  work: ["submission-work", "received being-entered queries-out checked confirmed printed"],
} as const;

const FIELDS: Record<string, Record<string, string>> = {
  en: {
    reference: "Reference",
    state: "State",
    title: "Title",
    official_title: "Official title",
    category: "Category",
    stage: "Legal status",
    announced: "Announced",
    adopted: "Adopted",
    published: "Published",
    in_force: "In force",
    sunset: "Ends",
    number: "Act",
    act_type: "Kind of act",
    authority: "Authority",
    hs: "HS codes",
    exemptions: "Exemptions",
    obligations: "Legal basis",
    text: "Text",
    summary: "Summary",
    source: "Source",
    remarks: "Remarks",
    row_number: "Running number",
  },
  fr: {
    reference: "Référence",
    state: "État",
    title: "Titre",
    official_title: "Titre officiel",
    category: "Catégorie",
    stage: "Statut juridique",
    announced: "Annoncée",
    adopted: "Adoptée",
    published: "Publiée",
    in_force: "En vigueur",
    sunset: "Fin",
    number: "Acte",
    act_type: "Nature de l’acte",
    authority: "Autorité",
    hs: "Codes SH",
    exemptions: "Exceptions",
    obligations: "Base juridique",
    text: "Texte",
    summary: "Résumé",
    source: "Source",
    remarks: "Observations",
    row_number: "Numéro d’ordre",
  },
  ar: {
    reference: "الرقم المرجعي",
    state: "الدولة",
    title: "العنوان",
    official_title: "العنوان الرسمي",
    category: "الفئة",
    stage: "الوضع القانوني",
    announced: "الإعلان",
    adopted: "الاعتماد",
    published: "النشر",
    in_force: "النفاذ",
    sunset: "الانتهاء",
    number: "الصك",
    act_type: "نوع الصك",
    authority: "السلطة",
    hs: "رموز النظام المنسق",
    exemptions: "الاستثناءات",
    obligations: "الأساس القانوني",
    text: "النص",
    summary: "الملخص",
    source: "المصدر",
    remarks: "ملاحظات",
    row_number: "الرقم المتسلسل",
  },
};

async function say(lang: string, list: string, code: string): Promise<string> {
  return sayCode(await loadCatalogue(isLanguage(lang) ? lang : "en"), list, code) ?? code;
}

function coded(lang: string, [list, codes]: readonly [string, string]): Promise<WireCode[]> {
  return Promise.all(
    codes.split(" ").map(async (code) => ({ code, label: await say(lang, list, code) })),
  );
}

export async function lists({ lang }: Request<"lists">): Promise<Lists> {
  const fields = FIELDS[lang] ?? FIELDS.en ?? {};
  return {
    states: demo.stateCodes.map((code) => ({
      code,
      name: demo.stateName(code, lang),
      formal: demo.formalName(code, lang),
      region: "none",
      kind: "fictional",
    })),
    categories: demo.categoryCodes.map((code) => ({ code, label: demo.categoryLabel(code, lang) })),
    stages: await coded(lang, LISTS.stages),
    coverage: await coded(lang, LISTS.coverage),
    channels: await coded(lang, LISTS.channels),
    standings: await coded(lang, LISTS.standings),
    audiences: await coded(lang, LISTS.audiences),
    work: await coded(lang, LISTS.work),
    fields: Object.entries(fields).map(([code, label]) => ({ code, label })),
    obligations: [],
    fiche: {
      events: await coded(lang, FICHE.events),
      precisions: await coded(lang, FICHE.precisions),
      exemptions: await coded(lang, FICHE.exemptions),
      triggers: await coded(lang, FICHE.triggers),
      directions: await coded(lang, FICHE.directions),
      item_lists: [
        { code: "HS", label: "Harmonized System" },
        { code: "named", label: "Named" },
      ],
      existing_contracts: await coded(lang, FICHE.existing_contracts),
      applications: await coded(lang, FICHE.applications),
      sunsets: await coded(lang, FICHE.sunsets),
      sources: await coded(lang, FICHE.sources),
      act_types: await coded(lang, FICHE.act_types),
      bases: await coded(lang, FICHE.bases),
      geography_methods: await coded(lang, FICHE.geography_methods),
      languages: await coded(lang, FICHE.languages),
    },
  };
}

const FICHE = {
  events: ["event", "announced tabled adopted published in-force applied amended repealed"],
  precisions: ["precision", "day month year unknown"],
  exemptions: ["exemption", "humanitarian medical existing-contracts personal-use other"],
  triggers: ["trigger", "absolute clear-risk case-by-case"],
  directions: ["direction", "import export transit"],
  existing_contracts: ["existing-contracts", "covered saved partly"],
  applications: ["application", "applied partly-applied not-yet-applied not-reported"],
  sunsets: ["sunset", "date event none-stated unknown"],
  sources: ["source", "official-gazette ministry note-verbale press other"],
  act_types: ["act-type", "law decree regulation licensing-practice political-announcement"],
  bases: ["obligation-basis", "cited state editor"],
  geography_methods: ["geography-method", "postal-codes customs-code declaration"],
  languages: ["language", "en fr ar es pt ru tr zh und"],
} as const;

function lineOf(measure: demo.FakeMeasure): CellLine {
  return {
    measure: measure.id,
    reference: measure.reference,
    title: demo.titleOf(measure),
    stage: measure.stage,
    act: measure.act,
    year: demo.yearOf(measure),
    exemptions: measure.exemptions.length,
    title_only: false,
  };
}

const EMPTY = [
  "no-information",
  "unchecked",
  "stated-none",
  "not-applicable",
  "none-found",
  "no-information",
  "received",
];
const NO_CELL = "no-information";

function cellOf(
  state: string,
  column: string,
  place: number,
  request: Request<"matrix">,
): MatrixCell {
  const found =
    request.columns === "category"
      ? demo.measures.filter(
          (each) =>
            each.state === state &&
            each.category === column &&
            (request.stage === null || each.stage === request.stage),
        )
      : demo.measures
          .filter((each) => each.state === state && (place + each.id.length) % 5 === 0)
          .slice(0, 1);
  const stages: Record<string, number> = {};
  for (const each of found) stages[each.stage] = (stages[each.stage] ?? 0) + 1;
  const changed = request.since !== null && place % 13 === 4;
  return {
    column,
    coverage: found.length > 0 ? "reported" : (EMPTY[place % EMPTY.length] ?? NO_CELL),
    measures: found.map((each) => each.id),
    stage: Object.keys(stages).length === 1 ? (found[0]?.stage ?? null) : null,
    stages,
    lines: found.slice(0, 3).map(lineOf),
    more: Math.max(0, found.length - 3),
    change: changed ? "stage" : null,
    notes: state === "XBE" && column === "C1" ? [1] : [],
    changed_since: changed,
  };
}

const COLUMNS: Record<string, readonly { code: string; short: string; label: string }[]> = {
  obligation: [
    { code: "AO:278", short: "para 278", label: "Advisory opinion of 19 July 2024" },
    { code: "AO:279", short: "para 279", label: "Advisory opinion of 19 July 2024" },
    { code: "ES24:5.b", short: "OP 5(b)", label: "A/RES/ES-10/24" },
  ],
  commitment: [
    { code: "BOG:1", short: "1", label: "Joint statement" },
    { code: "BOG:2", short: "2", label: "Joint statement" },
  ],
};

export async function matrix(request: Request<"matrix">): Promise<Answer<"matrix">> {
  const present = new Set(demo.measures.map((each) => each.category));
  const columns =
    COLUMNS[request.columns] ??
    demo.categoryCodes
      .filter((code) => present.has(code))
      .map((code) => ({ code, short: code, label: demo.categoryLabel(code, request.lang) }));
  const states = demo.stateCodes.filter((code) =>
    demo.measures.some((each) => each.state === code),
  );
  const rows = states.map((state, row) => ({
    number: row + 1,
    state,
    name: demo.stateName(state, request.lang),
    cells: columns.map((column, index) => cellOf(state, column.code, row * 5 + index * 3, request)),
  }));
  return {
    content_id: "",
    as_at: request.at ?? "2026-03-09",
    columns: columns.map((column) => ({ ...column, unverified: request.columns === "obligation" })),
    groups: [],
    group: null,
    rows,
    changed: rows.flatMap((row) => row.cells).filter((cell) => cell.changed_since).length,
    notes: request.columns === "category" ? ["Suspended in part: the order names two ports."] : [],
  };
}

async function facets(lang: string): Promise<Answer<"measures">["facets"]> {
  async function count(
    pick: (each: demo.FakeMeasure) => string,
    label: (code: string) => string | Promise<string>,
  ) {
    const counts = new Map<string, number>();
    for (const each of demo.measures) counts.set(pick(each), (counts.get(pick(each)) ?? 0) + 1);
    const all: Facet[] = [];
    for (const [code, number] of counts)
      all.push({ code, label: await label(code), count: number });
    return all;
  }
  return {
    states: await count(
      (each) => each.state,
      (code) => demo.stateName(code, lang),
    ),
    categories: await count(
      (each) => each.category,
      (code) => demo.categoryLabel(code, lang),
    ),
    stages: await count(
      (each) => each.stage,
      (code) => say(lang, "stage", code),
    ),
  };
}

export async function measures(request: Request<"measures">): Promise<Answer<"measures">> {
  const query = request.query?.toLocaleLowerCase() ?? "";
  const found = demo.measures.filter(
    (each) =>
      (request.state === null || each.state === request.state) &&
      (request.category === null || each.category === request.category) &&
      (request.stage === null || each.stage === request.stage) &&
      (!query ||
        `${demo.titleOf(each)} ${each.act} ${each.reference}`.toLocaleLowerCase().includes(query)),
  );
  const page: MeasureLine[] = found
    .slice(request.offset, request.offset + request.limit)
    .map((each) => ({
      ...lineOf(each),
      id: each.id,
      state: each.state,
      state_name: demo.stateName(each.state, request.lang),
      title_lang: each.lang,
      categories: [each.category],
      conflict: each.id === "measure-12",
    }));
  return { total: found.length, measures: page, facets: await facets(request.lang) };
}
