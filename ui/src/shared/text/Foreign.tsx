/** Text that came from elsewhere: its direction is its own, whatever the direction of the page. */
import type { ReactNode } from "react";

export function Foreign({ lang, children }: { lang?: string | undefined; children: ReactNode }) {
  return <bdi {...(lang && lang !== "und" ? { lang } : {})}>{children}</bdi>;
}
