/** What Ctrl+S keeps: the page where something is typed says so while it is open. */

export type Keep = () => void;

let keeping: Keep | null = null;

/** Says what is kept from now on; returns how to take it back. */
export function offerKeeping(keep: Keep): () => void {
  keeping = keep;
  return () => {
    if (keeping === keep) keeping = null;
  };
}

export function currentKeeping(): Keep | null {
  return keeping;
}
