/** What stays of a sunset when it is said to be of another kind: a day or an event that no control shows is not kept. */
import type { JsonValue } from "../../../backend/index.ts";

type Sunset = Record<string, JsonValue>;

/** The sunset with this kind, or nothing for no kind. What belonged to another kind goes, so that none is handed in unseen. */
export function sunsetOfKind(sunset: Sunset, kind: string | null): Sunset | null {
  if (kind === null) return null;
  if (kind === sunset.kind) return sunset;
  const { date: _date, event: _event, ...rest } = sunset;
  return { ...rest, kind };
}
