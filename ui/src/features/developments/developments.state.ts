/** A development as it is typed, and writing it. */
import type { DevelopmentFields, DevelopmentLine, WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tell } from "../../shared/notices.ts";
import { language, type MessageId, t } from "../../strings/index.ts";

export const NEW_DEVELOPMENT: DevelopmentFields = {
  date: null,
  title: {},
  text: {},
  said_by: null,
  source: null,
  states: [],
  obligations: [],
};

/** What is not well stated, by the name of its control. */
export function faultsOf(fields: DevelopmentFields): Map<string, MessageId> {
  const faults = new Map<string, MessageId>();
  const hasTitle = Object.values(fields.title).some((words) => words?.trim());
  if (!hasTitle) faults.set("title", "calendar-problem-title");
  return faults;
}

export async function saveDevelopment(
  development: DevelopmentLine | null,
  fields: DevelopmentFields,
): Promise<WireError | null> {
  const outcome = await perform("development-save", {
    id: development?.id ?? null,
    base: development?.revision ?? null,
    development: fields,
    lang: language(),
  });
  if (!outcome.ok) return outcome.error;
  tell(t("calendar-development-saved"));
  return null;
}
