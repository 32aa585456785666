/** How a wording is called in a list: its paragraph, and whose wording it is. */
import type { T } from "../../strings/index.ts";
import type { Names } from "./names.ts";
import type { Subject } from "./positions.state.ts";

export function placeOf(subject: Subject, t: T): string {
  if (subject.kind === "package") return t("positions-package-named", { title: subject.heading });
  if (subject.number) return t("positions-paragraph", { number: subject.number });
  return subject.heading || t("positions-other");
}

export function kindOf(subject: Subject, t: T, names: Names): string {
  if (subject.kind === "proposal") {
    return subject.proposed_by
      ? t("positions-proposal-of", { state: names.one(subject.proposed_by) })
      : t("positions-proposal");
  }
  if (subject.kind === "provision") return t("positions-words-of-text");
  return subject.kind === "package" ? t("positions-package-kind") : t("positions-other");
}

/** Long enough to be known by in a list. */
const BEGINNING = 60;

export function optionOf(subject: Subject, t: T, names: Names): string {
  const words =
    subject.words.length > BEGINNING ? `${subject.words.slice(0, BEGINNING)}…` : subject.words;
  const parts = [placeOf(subject, t), kindOf(subject, t, names), words];
  return parts.filter(Boolean).join(" · ");
}
