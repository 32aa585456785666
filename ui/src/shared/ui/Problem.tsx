/** What went wrong and what to do about it, in the place where it went wrong. */
import type { WireError } from "../../backend/index.ts";

export function Problem({ error }: { error: WireError }) {
  return (
    <div className="problem" role="alert">
      <strong>{error.message}</strong>
      {error.hint ? <span>{error.hint}</span> : null}
    </div>
  );
}
