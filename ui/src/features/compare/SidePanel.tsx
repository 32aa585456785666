/** The panel beside a table: what it speaks of, its content, and the way back to the cell it was opened from. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";

export interface SidePanelProps {
  place: string;
  onClose: () => void;
  children: ReactNode;
}

export function SidePanel({ place, onClose, children }: SidePanelProps) {
  const t = useT();
  function close() {
    const cell = document.querySelector<HTMLElement>("[role=grid] [aria-selected=true]");
    onClose();
    cell?.focus();
  }
  return (
    <aside
      aria-label={t("compare-screen-panel")}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className="aside-bar">
        <span className="aside-place">
          <bdi>{place}</bdi>
        </span>
        <Button className="plain-button" onPress={close}>
          {t("window-close")}
        </Button>
      </div>
      {children}
    </aside>
  );
}
