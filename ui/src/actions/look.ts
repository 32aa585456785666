/** How the window looks: light, dark, high contrast, or as the system has it. */
import type { Action } from "../shared/actions.ts";
import { LOOKS, prefer } from "../shared/preferences.ts";

export const lookActions: readonly Action[] = LOOKS.map((look) => ({
  id: `look.${look}`,
  label: `window-action-look-${look}` as const,
  shortcuts: [],
  enabledWhen: () => true,
  perform: () => prefer({ look }),
}));
