/** Long work in the place where its answer will stand: how far it is, a way to cancel, and to begin again. */
import { Button } from "react-aria-components";
import type { CallName } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import type { LongReading } from "../longCall.ts";
import { Problem } from "./Problem.tsx";

export interface LongWorkProps<N extends CallName> {
  reading: LongReading<N>;
  /** What is being done: "Putting 40 texts beside each other". */
  label: string;
}

export function LongWork<N extends CallName>({ reading, label }: LongWorkProps<N>) {
  const t = useT();
  const { error, pending, cancelled, cancelling, progress } = reading;
  if (pending) {
    const total = progress?.total ?? 0;
    return (
      <div className="long-work" role="status">
        <span>{label}</span>
        <progress
          aria-label={label}
          {...(total > 0 ? { max: total, value: progress?.done ?? 0 } : {})}
        />
        <Button className="button" isDisabled={cancelling} onPress={reading.cancel}>
          {cancelling ? t("window-cancelling") : t("window-cancel")}
        </Button>
      </div>
    );
  }
  if (cancelled) {
    return (
      <div className="long-work" data-state="cancelled" role="status">
        <span>{t("compare-screen-cancelled")}</span>
        <Button className="button" onPress={reading.again}>
          {t("compare-screen-again")}
        </Button>
      </div>
    );
  }
  return error ? <Problem error={error} /> : null;
}
