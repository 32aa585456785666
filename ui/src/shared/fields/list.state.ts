/** Lists whose elements have ids: adding, changing, moving, without touching the other elements. */

interface WithId {
  readonly id: string;
}

/** The first free id of a letter ("x3"), as the program gives them. */
export function freshId(letter: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

export function withElement<E extends WithId>(
  elements: readonly E[],
  id: string,
  change: Partial<E>,
): E[] {
  return elements.map((element) => (element.id === id ? { ...element, ...change } : element));
}

export function withoutElement<E extends WithId>(elements: readonly E[], id: string): E[] {
  return elements.filter((element) => element.id !== id);
}

/** The same list with one element a place up or down; nothing where there is no such place. */
export function moved<E extends WithId>(
  elements: readonly E[],
  id: string,
  by: -1 | 1,
): E[] | null {
  const from = elements.findIndex((element) => element.id === id);
  const to = from + by;
  const element = elements[from];
  if (!element || to < 0 || to >= elements.length) return null;
  const next = [...elements];
  next.splice(from, 1);
  next.splice(to, 0, element);
  return next;
}
