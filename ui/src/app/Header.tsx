/** Brand, the open file, one box for search and commands, the moment looked at, the meeting prepared for. */
import { Button } from "react-aria-components";
import type { OpenRegister } from "../backend/index.ts";
import { openDialog } from "../shared/dialogs.ts";
import { useMoment } from "../shared/register.ts";
import { showShortcut } from "../shared/shortcuts.ts";
import { useT } from "../strings/index.ts";

export function Header({ open }: { open: OpenRegister | null }) {
  const t = useT();
  const moment = useMoment();
  const days = open?.meeting?.days ?? null;
  return (
    <header className="header">
      <span className="brand">{t("window-brand")}</span>
      {open ? (
        <span className="register-name">
          <bdi>{open.name}</bdi>
          {open.demo ? ` · ${t("window-demo")}` : null}
          {open.read_only ? ` · ${t("window-read-only")}` : null}
        </span>
      ) : null}
      <span className="grow" />
      {open ? (
        <>
          <Button className="search-box" onPress={() => openDialog("palette")}>
            <span>{t("window-search-or-command")}</span>
            <kbd>{showShortcut("Mod+Shift+P")}</kbd>
          </Button>
          <Button className="chip" data-on={moment !== null} onPress={() => openDialog("moment")}>
            {t("window-as-at")} <b>{moment?.title ?? t("window-today")}</b>
          </Button>
          {days !== null && days >= 0 ? (
            <span className="chip" title={open.meeting?.title}>
              {t("window-meeting-in")} <b>{t("window-days", { count: days })}</b>
            </span>
          ) : null}
        </>
      ) : null}
    </header>
  );
}
