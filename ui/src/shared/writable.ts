/** Whether the open file can be written now: not in a read-only place, and not while looking back. */
import { useDesk, useMoment } from "./register.ts";

export function useCanWrite(): boolean {
  const open = useDesk()?.open;
  const moment = useMoment();
  return open != null && !open.read_only && moment === null;
}
