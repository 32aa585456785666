/** A control with what is to be said of it: notes stand below it and are read out with it. */
import { createContext, type ReactNode, useContext, useId } from "react";

export interface BesideNote {
  severity: string;
  message: string;
  hint: string;
}

const Described = createContext<string | undefined>(undefined);

/** The id of the notes that describe the control drawn here. */
export function useDescribed(): { "aria-describedby"?: string } {
  const id = useContext(Described);
  return id ? { "aria-describedby": id } : {};
}

export interface BesideProps {
  /** Where the control stands in the entry (`exemptions/x1/decider`); what leads to it looks for this. */
  path: string;
  notes: readonly BesideNote[];
  children: ReactNode;
}

export function Beside({ path, notes, children }: BesideProps) {
  const id = useId();
  return (
    <div className="beside" data-field={path}>
      <Described value={notes.length > 0 ? id : undefined}>{children}</Described>
      {notes.length > 0 ? (
        <div className="beside-notes" id={id}>
          {notes.map((note) => (
            <p key={note.message} data-severity={note.severity}>
              {note.message} {note.hint ? <span>{note.hint}</span> : null}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Moves the focus to the control at `path`, or to the nearest part around it; says whether it was there. */
export function focusAt(path: string): boolean {
  const parts = path.split("/");
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join("/");
    const place = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted)}"]`);
    const control = place?.querySelector<HTMLElement>(
      "textarea, input:not([type=hidden]):not([tabindex='-1']), button:not([data-aside])",
    );
    if (!place || !control) continue;
    place.scrollIntoView({ block: "center" });
    control.focus({ preventScroll: true });
    return true;
  }
  return false;
}
