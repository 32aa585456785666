/** What must be done before a file is left or the window closed: what was typed is kept first. */
type Work = () => Promise<unknown>;

const works = new Set<Work>();

export function beforeLeaving(work: Work): () => void {
  works.add(work);
  return () => works.delete(work);
}

/** Does all of it; what fails is as safe as it was, and keeps nobody here. */
export async function leave(): Promise<void> {
  await Promise.allSettled([...works].map((work) => work()));
}
