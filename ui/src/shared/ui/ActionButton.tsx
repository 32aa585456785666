/** A button for an action of the registry: its words, its shortcut and whether it can be done come from there. */
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";
import { useAction } from "../actions.ts";
import { ariaShortcut } from "../shortcuts.ts";

export function ActionButton({ id, tone = "plain" }: { id: string; tone?: "plain" | "primary" }) {
  const t = useT();
  const offer = useAction(id);
  if (!offer) return null;
  const shortcut = offer.action.shortcuts[0];
  return (
    <Button
      className="button"
      data-tone={tone}
      isDisabled={!offer.enabled}
      onPress={offer.perform}
      {...(shortcut ? { "aria-keyshortcuts": ariaShortcut(shortcut) } : {})}
    >
      {t(offer.action.label)}
    </Button>
  );
}
