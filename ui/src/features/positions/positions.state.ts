/** Where states stand: the wording that is looked at, positions and packages as they are typed, and writing them. */
import type { AnswerOf, RequestOf, WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language, type MessageId, t } from "../../strings/index.ts";

export type Positions = AnswerOf<"positions">;
export type Subject = Positions["subjects"][number];
export type Position = Subject["positions"][number];
export type Package = Positions["packages"][number];

/** What a state can say. "No position" is said by saying nothing. */
export const VALUES = [
  "supports",
  "can-accept",
  "awaits-instructions",
  "asks-for-changes",
  "cannot-accept",
] as const;

interface Looked {
  /** The package that is looked at; the whole text without. */
  package: string | null;
  subject: string | null;
  view: "positions" | "outlook";
}

const looked = createStore<Looked>({ package: null, subject: null, view: "positions" });

export const useLooked = (): Looked => useStore(looked);
export const lookAtPackage = (id: string | null): void =>
  looked.set({ package: id, subject: null, view: id ? "outlook" : "positions" });
export const lookAtSubject = (subject: string | null): void =>
  looked.set((old) => ({ ...old, subject }));
export const showView = (view: Looked["view"]): void => looked.set((old) => ({ ...old, view }));

/** A position as it is typed. */
export interface Typed {
  state: string | null;
  subject: string | null;
  value: string;
  source: string;
  date: string | null;
  asks: Readonly<Record<string, string>>;
}

/** The words of a language; empty where there are none. */
type Words = Readonly<{ [code in string]?: string }>;

function filled(words: Words): Record<string, string> {
  const pairs = Object.entries(words).flatMap(([code, said]): [string, string][] =>
    said?.trim() ? [[code, said.trim()]] : [],
  );
  return Object.fromEntries(pairs);
}

export function typedOf(position: Position | null, subject: string | null): Typed {
  return {
    state: position?.state ?? null,
    subject,
    value: position?.value ?? "",
    source: position?.source ?? "",
    date: position?.date ?? null,
    asks: filled(position?.asks ?? {}),
  };
}

/** What is not stated yet, by the name of its control. */
export function faultsOf(typed: Typed): Map<string, MessageId> {
  const faults = new Map<string, MessageId>();
  if (!typed.state) faults.set("state", "positions-problem-state");
  if (!typed.subject) faults.set("subject", "positions-problem-subject");
  if (!typed.value) faults.set("value", "positions-problem-value");
  if (!typed.source.trim()) faults.set("source", "positions-problem-source");
  return faults;
}

export function positionRequest(
  position: Pick<Position, "id" | "base"> | null,
  typed: Typed,
): RequestOf<"position-save"> {
  return {
    id: position?.id ?? null,
    base: position?.base ?? null,
    state: typed.state ?? "",
    subject: typed.subject ?? "",
    value: typed.value,
    source: typed.source.trim(),
    date: typed.date,
    asks: filled(typed.asks),
    lang: language(),
  };
}

export async function savePosition(
  position: Position | null,
  typed: Typed,
): Promise<WireError | null> {
  const outcome = await perform("position-save", positionRequest(position, typed));
  if (!outcome.ok) return outcome.error;
  tell(t("positions-saved"));
  return null;
}

/** Takes out a position or a package that was entered here. */
export async function remove(id: string): Promise<void> {
  const outcome = await perform("entry-remove", { id, lang: language() });
  if (outcome.ok) tell(t("positions-removed"));
  else tellProblem(outcome.error);
}

/** Wordings in the order of the text; the proposals for one provision by the code of their states. */
export function inOrder(subjects: readonly Subject[]): Subject[] {
  const places = new Map<string, number>();
  for (const { subject, provision, kind } of subjects) {
    const of = kind === "proposal" ? (provision ?? subject) : subject;
    if (!places.has(of)) places.set(of, places.size);
  }
  const place = ({ subject, provision, kind }: Subject) =>
    places.get(kind === "proposal" ? (provision ?? subject) : subject) ?? 0;
  const code = ({ kind, proposed_by: by }: Subject) => (kind === "proposal" ? ` ${by ?? ""}` : "");
  return [...subjects].sort(
    (one, other) => place(one) - place(other) || code(one).localeCompare(code(other), "en"),
  );
}

/** The text with its provisions, each with what is proposed for it. */
export interface Choices {
  provision: Subject;
  proposals: readonly Subject[];
}

export function choicesOf(subjects: readonly Subject[]): Choices[] {
  const ordered = inOrder(subjects);
  const provisions = ordered.filter(({ kind }) => kind === "provision");
  return provisions.map((provision) => ({
    provision,
    proposals: ordered.filter(
      (each) => each.kind === "proposal" && each.provision === provision.subject,
    ),
  }));
}

/** A package as it is typed; a part without a proposal weighs the words of the text. */
export interface PackageTyped {
  title: Readonly<Record<string, string>>;
  parts: readonly { provision: string; proposal: string | null }[];
  needed: string;
}

export function packageTyped(of: Package | null): PackageTyped {
  return {
    title: of ? { [language()]: of.title } : {},
    parts: of?.parts.map(({ provision, proposal }) => ({ provision, proposal })) ?? [],
    needed: of?.needed ? `${of.needed}` : "",
  };
}

export function packageFaults(typed: PackageTyped): Map<string, MessageId> {
  const faults = new Map<string, MessageId>();
  if (Object.keys(filled(typed.title)).length === 0) faults.set("title", "positions-problem-title");
  if (typed.parts.length === 0) faults.set("parts", "positions-problem-parts");
  if (typed.needed.trim() && !/^[1-9]\d{0,3}$/.test(typed.needed.trim())) {
    faults.set("needed", "positions-problem-needed");
  }
  return faults;
}

/** Adds a provision in the order of the text, or takes it out. */
export function withPart(
  typed: PackageTyped,
  order: readonly string[],
  provision: string,
  isPart: boolean,
): PackageTyped {
  const others = typed.parts.filter((part) => part.provision !== provision);
  const parts = isPart ? [...others, { provision, proposal: null }] : others;
  const place = (id: string) => order.indexOf(id);
  return {
    ...typed,
    parts: [...parts].sort((one, other) => place(one.provision) - place(other.provision)),
  };
}

/** Weighs another wording of a provision. */
export function withProposal(
  typed: PackageTyped,
  provision: string,
  proposal: string | null,
): PackageTyped {
  return {
    ...typed,
    parts: typed.parts.map((part) =>
      part.provision === provision ? { provision, proposal } : part,
    ),
  };
}

export function packageRequest(
  of: Pick<Package, "id" | "base"> | null,
  typed: PackageTyped,
): RequestOf<"package-save"> {
  return {
    id: of?.id ?? null,
    base: of?.base ?? null,
    title: filled(typed.title),
    parts: typed.parts.map((part) => ({ ...part })),
    needed: typed.needed.trim() ? Number(typed.needed) : null,
    lang: language(),
  };
}

export async function savePackage(
  of: Package | null,
  typed: PackageTyped,
): Promise<WireError | null> {
  const outcome = await perform("package-save", packageRequest(of, typed));
  if (!outcome.ok) return outcome.error;
  tell(t("positions-package-saved"));
  return null;
}
