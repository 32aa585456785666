/** What was being written when the program ended: told once when the file is opened, with the way back to it. */
import {
  asWireError,
  backend,
  type DraftLine,
  type DraftsAnswer,
  type WireError,
} from "../../backend/index.ts";
import { go } from "../../shared/navigation.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { language, t } from "../../strings/index.ts";
import { isNew } from "./fiche.state.ts";

/** Opens what is being written, where it was left. */
export function goOnWriting({ record, state }: DraftLine): void {
  go({ name: "measure", id: record, ...(isNew(record) ? { state, sitting: record } : {}) });
}

export async function tellOfWaiting(): Promise<void> {
  const outcome = await waiting();
  if ("code" in outcome) {
    tellProblem(outcome);
    return;
  }
  const { drafts } = outcome;
  const [first, ...more] = drafts;
  if (!first) return;
  tell(
    t("fiche-interrupted", { count: drafts.length, title: first.title || t("window-untitled") }),
    {
      offer: {
        label: t(more.length === 0 ? "fiche-continue" : "window-action-go-measures"),
        perform: () => (more.length === 0 ? goOnWriting(first) : go({ name: "measures" })),
      },
    },
  );
}

async function waiting(): Promise<DraftsAnswer | WireError> {
  try {
    return await backend().call("drafts", { lang: language() });
  } catch (thrown) {
    return asWireError(thrown);
  }
}
