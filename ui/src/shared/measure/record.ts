/** The record in lines of name and value: only what is filled, in the order of the fiche. */

import type { T } from "../../strings/index.ts";
import type { Language } from "../../strings/languages.ts";
import { formatDate } from "../text/dates.ts";
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
  add(t("window-cites"), basisWords(fiche, labels, t, "cited"));
  add(t("window-stated-basis"), basisWords(fiche, labels, t, "state"));
  return lines;
}

export function actWords(fiche: Fiche, language: Language): string {
  const authority = bestText(fiche.act?.authority ?? {}, language)?.text;
  return [fiche.act?.number, authority].filter(Boolean).join(", ");
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
  const said = bestText(exemption.text, language)?.text;
  const type = exemption.type ? labelIn(labels, t, "exemption", exemption.type) : null;
  const rest = [exemption.decider, exemption.condition].filter(Boolean);
  const main = said ?? type ?? "";
  return rest.length > 0 ? [main.replace(/[.。]\s*$/, ""), ...rest].join("; ") : main;
}

function basisWords(fiche: Fiche, labels: Labels, t: T, basis: string): string {
  return fiche.obligations
    .filter((paragraph) => paragraph.basis === basis)
    .map((paragraph) => labelIn(labels, t, "obligation", paragraph.id))
    .join("; ");
}
