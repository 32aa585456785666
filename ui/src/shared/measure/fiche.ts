/** A measure as the program sends it (JSON), read into what the page shows. Unknown keys are passed over. */
import type { JsonValue } from "../../backend/index.ts";
import type { T } from "../../strings/index.ts";
import { type Json, list, object, text, texts } from "../json.ts";

export type Texts = Readonly<Record<string, string>>;

export interface Exemption {
  type: string | null;
  text: Texts;
  decider: string | null;
  condition: string | null;
  expiry: string | null;
}

export interface FicheEvent {
  kind: string;
  date: string | null;
}

export interface Passage {
  number: string | null;
  heading: Texts;
  text: Texts;
}

export interface Source {
  kind: string;
  locator: string | null;
  quote: string | null;
  language: string | null;
  object: string | null;
  file: string | null;
}

export interface Fiche {
  id: string;
  reference: string | null;
  state: string;
  title: Texts;
  officialTitle: Texts;
  categories: string[];
  stage: string | null;
  application: string | null;
  act: { type: string | null; number: string | null; title: Texts; authority: Texts } | null;
  summary: Texts;
  passages: Passage[];
  exemptions: Exemption[];
  events: FicheEvent[];
  sources: Source[];
  items: { list: string; code: string; national: string | null }[];
  obligations: { id: string; basis: string }[];
  directions: string[];
  places: string[];
  trigger: string | null;
  existingContracts: string | null;
  sunset: string | null;
  enforcement: Texts;
  review: Texts;
  audience: string | null;
}

/** Text in whatever language it is in. */
function plain(value: Json): string | null {
  return Object.values(texts(value))[0] ?? null;
}

function words(value: Json): string[] {
  return list(value)
    .map((each) => text(each) ?? text(object(each).name) ?? text(object(each).code))
    .filter((each): each is string => each !== null);
}

function sunsetOf(value: Json): string | null {
  const sunset = object(value);
  return (
    text(sunset.date) ??
    text(sunset.event) ??
    Object.values(texts(sunset.event))[0] ??
    text(sunset.kind)
  );
}

export function readFiche(json: JsonValue): Fiche {
  const measure = object(json);
  const act = object(measure.act);
  return {
    id: text(measure.id) ?? "",
    reference: text(measure.ref),
    state: text(measure.state) ?? "",
    title: texts(measure.title),
    officialTitle: texts(measure.official_title),
    categories: words(measure.categories),
    stage: text(measure.stage),
    application: text(measure.application),
    act: measure.act
      ? {
          type: text(act.type),
          number: text(act.number),
          title: texts(act.title),
          authority: texts(act.authority),
        }
      : null,
    summary: texts(measure.summary),
    passages: list(measure.clauses)
      .map(object)
      .map((clause) => ({
        number: text(clause.number),
        heading: texts(clause.heading),
        text: texts(clause.text),
      })),
    exemptions: list(measure.exemptions)
      .map(object)
      .map((exemption) => ({
        type: text(exemption.type),
        text: texts(exemption.text),
        decider: plain(exemption.decider),
        condition: plain(exemption.condition),
        expiry: text(exemption.expiry),
      })),
    events: list(measure.events)
      .map(object)
      .map((event) => ({ kind: text(event.kind) ?? "", date: text(event.date) })),
    sources: list(measure.sources)
      .map(object)
      .map((source) => ({
        kind: text(source.kind) ?? "",
        locator: text(source.locator),
        quote: text(source.quote) ?? Object.values(texts(source.quote))[0] ?? null,
        language: text(source.language),
        object: text(source.object),
        file: text(source.file),
      })),
    items: list(measure.items)
      .map(object)
      .map((item) => ({
        list: text(item.list) ?? "",
        code: text(item.code) ?? "",
        national: text(item.national),
      })),
    obligations: list(measure.obligations)
      .map(object)
      .map((paragraph) => ({ id: text(paragraph.id) ?? "", basis: text(paragraph.basis) ?? "" })),
    directions: words(measure.directions),
    places: words(object(measure.geography).places),
    trigger: text(measure.trigger),
    existingContracts: text(measure.existing_contracts),
    sunset: sunsetOf(measure.sunset),
    enforcement: texts(measure.enforcement),
    review: texts(measure.review),
    audience: text(measure.audience),
  };
}

export interface Said {
  text: string;
  lang: string;
}

/** The text in the reader's language, else the first there is; nothing if there is none. */
export function bestText(all: Texts, language: string): Said | null {
  const own = all[language];
  if (own) return { text: own, lang: language };
  const [first] = Object.entries(all);
  return first ? { lang: first[0], text: first[1] } : null;
}

/** Labels that came with the answer, by `list:code`. */
export type Labels = { [key in string]?: string };

/** The label of `code`: from the answer, else from the catalogues, else the code itself. */
export function labelIn(labels: Labels, t: T, list: string, code: string): string {
  return labels[`${list}:${code}`] ?? t.code(list, code);
}
