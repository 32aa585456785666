/** What every form does: faults are told once it was tried, what was kept closes it, what the core refused is shown. */
import { useRef, useState } from "react";
import type { WireError } from "../../backend/index.ts";
import { type MessageId, useT } from "../../strings/index.ts";

/** What is wrong, by the control that it is wrong in. */
export type Faults = ReadonlyMap<string, MessageId>;

/** The faults of a form whose button waits until it can be kept. */
export const NO_FAULTS: Faults = new Map();

export interface Form {
  /** Whether it was tried: from then on faults are told. */
  tried: boolean;
  /** What the core said to the last try; `null` where it took it. */
  problem: WireError | null;
  /** What is wrong in a control, once the form was tried. */
  told: (control: string) => string | undefined;
  /** Keeps the form if nothing is wrong. A second press while the first is under way does nothing. */
  keep: () => Promise<void>;
}

export function useForm(
  faults: Faults,
  save: () => Promise<WireError | null>,
  onKept: () => void,
): Form {
  const t = useT();
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<WireError | null>(null);
  const underWay = useRef(false);
  return {
    tried,
    problem,
    told(control) {
      const fault = tried ? faults.get(control) : undefined;
      return fault ? t(fault) : undefined;
    },
    async keep() {
      setTried(true);
      if (faults.size > 0 || underWay.current) return;
      underWay.current = true;
      const failed = await save().finally(() => {
        underWay.current = false;
      });
      setProblem(failed);
      if (!failed) onKept();
    },
  };
}
