/** The record in lines of name and value: only what is filled, in the order of the fiche. */

import type { T } from "../../strings/index.ts";
import type { Language } from "../../strings/languages.ts";
import { formatDate } from "../text/dates.ts";
import { inSequence, inSeries } from "../text/series.ts";
import { bestText, type Fiche, type Labels, labelIn } from "./fiche.ts";

export interface RecordLine {
  name: string;
  value: string;
}

/** Act, dates, items, exemptions and paragraphs of `fiche`. */
export function recordLines(fiche: Fiche, labels: Labels, language: Language, t: T): RecordLine[] {
  const lines: RecordLine[] = [];
  const add = (name: string, value: string | null | undefined) => {
    if (value) lines.push({ name, value });
  };
  add(t("window-act"), actWords(fiche, language));
  for (const event of fiche.events) {
    const name = labelIn(labels, t, "event", event.kind);
    add(name, event.date ? formatDate(event.date, language) : t("window-date-not-known"));
  }
  add(t("window-items"), itemWords(fiche));
  for (const exemption of fiche.exemptions)
    add(t("window-exemption"), exemptionWords(exemption, labels, language, t));
  add(t("window-cites"), basisWords(fiche, labels, language, t, "cited"));
  add(t("window-stated-basis"), basisWords(fiche, labels, language, t, "state"));
  return lines;
}

export function actWords(fiche: Fiche, language: Language): string {
  const authority = bestText(fiche.act?.authority ?? {}, language)?.text;
  // An act without a number is known by its title.
  const name = fiche.act?.number || bestText(fiche.act?.title ?? {}, language)?.text;
  return inSeries(said(name, authority), language);
}

export function itemWords(fiche: Fiche): string {
  return fiche.items
    .map((item, index) => {
      const code = `${item.code}${item.national ?? ""}`;
      return item.list && item.list !== fiche.items[index - 1]?.list
        ? `${item.list} ${code}`
        : code;
    })
    .join(" · ");
}

export function exemptionWords(
  exemption: Fiche["exemptions"][number],
  labels: Labels,
  language: Language,
  t: T,
): string {
  const words = bestText(exemption.text, language)?.text;
  const type = exemption.type ? labelIn(labels, t, "exemption", exemption.type) : null;
  const rest = said(exemption.decider, exemption.condition);
  const main = words ?? type ?? "";
  return rest.length > 0 ? inSequence([main.replace(/[.。]\s*$/, ""), ...rest], language) : main;
}

function basisWords(fiche: Fiche, labels: Labels, language: Language, t: T, basis: string): string {
  const paragraphs = fiche.obligations
    .filter((paragraph) => paragraph.basis === basis)
    .map((paragraph) => labelIn(labels, t, "obligation", paragraph.id));
  return inSequence(paragraphs, language);
}

/** Those of the words that are there. */
function said(...words: (string | null | undefined)[]): string[] {
  return words.filter((word) => word != null && word !== "") as string[];
}
