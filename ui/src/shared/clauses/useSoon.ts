/** Calls something a moment after the last wish for it, and at once when the component goes. */
import { useCallback, useEffect, useRef } from "react";

/** Soon enough to be kept within two seconds of a pause, late enough to be no part of a keystroke. */
const SOON_MS = 300;

export function useSoon(work: () => void): () => void {
  const latest = useRef(work);
  latest.current = work;
  const waiting = useRef<number | null>(null);
  const now = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current);
    waiting.current = null;
    latest.current();
  }, []);
  useEffect(() => now, [now]);
  return useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = window.setTimeout(now, SOON_MS);
  }, [now]);
}
