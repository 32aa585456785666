/** A dialog with one act: the act's button waits while it is under way, and what went wrong stands above it. */
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import type { WireError } from "../../backend/index.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { close } from "./clearance.state.ts";

export interface ActingProps {
  title: string;
  act: string;
  /** Whether everything is there that the act needs. */
  ready: boolean;
  perform: () => Promise<WireError | null>;
  children: ReactNode;
  role?: "dialog" | "alertdialog";
}

export function Acting({ title, act, ready, perform, children, role = "dialog" }: ActingProps) {
  const t = useT();
  const [error, setError] = useState<WireError | null>(null);
  const [busy, setBusy] = useState(false);
  async function go() {
    setBusy(true);
    setError(await perform());
    setBusy(false);
  }
  return (
    <Dialog
      title={title}
      role={role}
      onClose={close}
      buttons={
        <>
          <Button className="button" onPress={close}>
            {t("window-cancel")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!ready || busy}
            onPress={() => void go()}
          >
            {act}
          </Button>
        </>
      }
    >
      {children}
      {error ? <Problem error={error} /> : null}
    </Dialog>
  );
}
