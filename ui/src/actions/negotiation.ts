/** Going to the rolling text, to copies and the co-chairs' document, to positions and silence procedures. */
import type { Action } from "../shared/actions.ts";
import { go, type Page } from "../shared/navigation.ts";
import type { MessageId } from "../strings/index.ts";

type Simple = "rolling" | "copies" | "bring-in" | "positions" | "silences";

const toPage = (id: string, name: Simple, label: MessageId): Action => ({
  id,
  label,
  shortcuts: [],
  enabledWhen: ({ open }) => open !== null,
  perform: () => go({ name } satisfies Page),
});

export const negotiationActions: readonly Action[] = [
  toPage("go.rolling", "rolling", "compilation-go-rolling"),
  toPage("compilation.copies", "copies", "compilation-go-copies"),
  toPage("compilation.bring-in", "bring-in", "compilation-go-bring-in"),
  toPage("go.positions", "positions", "positions-go"),
  toPage("go.silences", "silences", "silence-go"),
];
