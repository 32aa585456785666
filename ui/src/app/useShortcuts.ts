/** Listens to the keyboard for the whole window and performs the action that a shortcut belongs to. */
import { useEffect, useRef } from "react";
import { allActions, useCircumstances } from "../shared/actions.ts";
import { isEditable, matchesShortcut } from "../shared/shortcuts.ts";

/** In a text field these keep the meaning that every text field gives them. */
const KEPT_FOR_TEXT = new Set([
  ...["Mod+Z", "Mod+Shift+Z", "Mod+Y"],
  ...["Alt+ArrowLeft", "Alt+ArrowRight"],
]);

export function useShortcuts(): void {
  const circumstances = useRef(useCircumstances());
  circumstances.current = useCircumstances();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      for (const action of allActions()) {
        const shortcut = action.shortcuts.find((each) => matchesShortcut(each, event));
        if (!shortcut || (KEPT_FOR_TEXT.has(shortcut) && isEditable(event.target))) continue;
        // Also when the action cannot be done now: the browser's own meaning (print, reload) never fits here.
        event.preventDefault();
        if (action.enabledWhen(circumstances.current)) action.perform(circumstances.current);
        return;
      }
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
