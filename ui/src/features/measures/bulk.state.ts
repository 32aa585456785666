/** What a change to many measures is while it is being said; nothing here draws. */
import type { BulkChange } from "../../backend/index.ts";
import type { MessageId } from "../../strings/index.ts";

/** Fields that can be set at once, as the program names them. */
export const FIELDS = [
  "stage",
  "application",
  "audience",
  "authentic",
  "trigger",
  "existing_contracts",
  "act",
] as const;

export type BulkField = (typeof FIELDS)[number];

export const WHATS = [
  ...FIELDS,
  "add-category",
  "remove-category",
  "add-link",
  "remove-link",
] as const;

export type What = (typeof WHATS)[number];

export const WORDS: Record<What, MessageId> = {
  stage: "bulk-set-stage",
  application: "bulk-set-application",
  audience: "bulk-set-audience",
  authentic: "bulk-set-authentic",
  trigger: "bulk-set-trigger",
  existing_contracts: "bulk-set-existing-contracts",
  act: "bulk-set-act",
  "add-category": "bulk-add-category",
  "remove-category": "bulk-remove-category",
  "add-link": "bulk-add-link",
  "remove-link": "bulk-remove-link",
};

export interface Said {
  what: What;
  value: string;
  reason: string;
  basis: string;
  actSeen: boolean;
}

export const NOTHING_SAID: Said = {
  what: "stage",
  value: "",
  reason: "",
  basis: "state",
  actSeen: false,
};

export function isField(what: What): what is BulkField {
  return FIELDS.some((field) => field === what);
}

/** Whether enough was said to show what would change. */
export function isWhole({ what, value, reason }: Said): boolean {
  if (what === "stage") return value === "" || reason.trim() !== "";
  return isField(what) ? what !== "audience" || value !== "" : value !== "";
}

export function changeOf({ what, value, reason, basis, actSeen }: Said): BulkChange {
  switch (what) {
    case "add-category":
    case "remove-category":
      return { kind: what, code: value };
    case "add-link":
      return { kind: what, paragraph: value, basis, act_seen: actSeen };
    case "remove-link":
      return { kind: what, paragraph: value, basis };
    default:
      return { kind: "set", field: what, value: value || null, reason: reason.trim() || null };
  }
}
