/** Saved layouts: what of the view is kept under a name, and reading it back without trust. */
import type { ColumnKind, JsonValue, WireError } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { type Json, object, text } from "../../shared/json.ts";
import { lookAt, type Moment } from "../../shared/register.ts";
import { language, type MessageId } from "../../strings/index.ts";
import { FIRST_VIEW, showView, type View } from "./matrix.state.ts";

export interface Layout {
  view: View;
  moment: Moment | null;
}

const KINDS: readonly ColumnKind[] = ["category", "obligation", "commitment"];

export function asSaved({ view, moment }: Layout): JsonValue {
  return { ...view, at: moment ? { at: moment.at, title: moment.title } : null };
}

export function asLayout(saved: Json): Layout {
  const read = object(saved);
  const at = object(read.at);
  const [moment, title] = [text(at.at), text(at.title)];
  const columns = KINDS.find((kind) => kind === read.columns) ?? FIRST_VIEW.columns;
  return {
    view: {
      columns,
      group: text(read.group),
      stage: text(read.stage) ?? "",
      region: text(read.region) ?? "",
      audience: text(read.audience) ?? "",
      since: text(read.since),
      beside: text(read.beside),
      differing: read.differing === true,
    },
    moment: moment ? { at: moment, title: title ?? moment } : null,
  };
}

/** Whether two layouts show the same; the words for a moment differ by language. */
export function isSame(one: Layout, other: Layout): boolean {
  const essence = ({ view, moment }: Layout) =>
    JSON.stringify(asSaved({ view, moment: moment && { at: moment.at, title: "" } }));
  return essence(one) === essence(other);
}

/** What is wrong with a name for a layout. */
export function nameFault(name: string): MessageId | null {
  if (name.trim() === "") return "matrix-screen-layout-name-missing";
  return name.trim().length > 80 ? "matrix-screen-layout-name-long" : null;
}

export function choose({ view, moment }: Layout): void {
  // Columns first: another kind of columns forgets the group of the last one.
  showView({ columns: view.columns });
  showView(view);
  lookAt(moment);
}

export async function saveLayout(name: string, layout: Layout): Promise<WireError | null> {
  const outcome = await perform("matrix-layout-save", {
    name: name.trim(),
    request: asSaved(layout),
    lang: language(),
  });
  return outcome.ok ? null : outcome.error;
}

export async function forgetLayout(name: string): Promise<WireError | null> {
  const outcome = await perform("matrix-layout-forget", { name, lang: language() });
  return outcome.ok ? null : outcome.error;
}
