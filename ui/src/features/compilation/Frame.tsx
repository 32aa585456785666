/** The frame in which a long table scrolls: the Tab key reaches it, the arrows move it. */
import type { ReactNode } from "react";

export function Frame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      className="table-frame"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
      tabIndex={0}
    >
      {children}
    </section>
  );
}
