/** A piece of text with what was found in it marked; the places are the program's own, in UTF-16 units. */

export type Marks = readonly (readonly [number, number])[];

export interface MarkedPart {
  text: string;
  found: boolean;
  at: number;
}

/** The text cut at its marks; marks that do not fit are left out. */
export function markedParts(text: string, marks: Marks): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at || to <= from || to > text.length) continue;
    if (from > at) parts.push({ text: text.slice(at, from), found: false, at });
    parts.push({ text: text.slice(from, to), found: true, at: from });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false, at });
  return parts;
}

export function Marked({ text, marks }: { text: string; marks: Marks }) {
  return markedParts(text, marks).map((part) =>
    part.found ? <mark key={part.at}>{part.text}</mark> : part.text,
  );
}
