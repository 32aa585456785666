/** Every action that has keys, with its keys. */
import { Button } from "react-aria-components";
import { allActions } from "../shared/actions.ts";
import { showShortcut } from "../shared/shortcuts.ts";
import { Dialog } from "../shared/ui/Dialog.tsx";
import { useT } from "../strings/index.ts";

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Dialog
      title={t("window-action-shortcuts")}
      onClose={onClose}
      buttons={
        <Button className="button" onPress={onClose}>
          {t("window-close")}
        </Button>
      }
    >
      <dl className="pairs shortcut-list">
        {allActions()
          .filter((action) => action.shortcuts.length > 0)
          .map((action) => (
            <div key={action.id}>
              <dt>{t(action.label)}</dt>
              <dd>
                {action.shortcuts.map((shortcut) => (
                  <kbd key={shortcut} dir="ltr">
                    {showShortcut(shortcut)}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}
