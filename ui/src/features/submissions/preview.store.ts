/** The preview that is open, and what of it is shown. */
import type { PreviewAnswer } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";

export type Tab = "rows" | "columns" | "verbatim" | "about";

interface Shown {
  preview: PreviewAnswer | null;
  /** Index of the file that is shown. */
  file: number;
  tab: Tab;
  bucket: string | null;
}

const NOTHING: Shown = { preview: null, file: 0, tab: "rows", bucket: null };
const shown = createStore<Shown>(NOTHING);

export const usePreview = (): Shown => useStore(shown);
export const currentPreview = (): PreviewAnswer | null => shown.get().preview;

export function showPreview(preview: PreviewAnswer, file?: number): void {
  shown.set((old) => ({
    ...old,
    preview,
    ...(file === undefined ? {} : { file: Math.min(file, preview.files.length - 1), bucket: null }),
  }));
}

export function showFile(file: number): void {
  shown.set((old) => ({ ...old, file, bucket: null }));
}

export function showTab(tab: Tab): void {
  shown.set((old) => ({ ...old, tab }));
}

export function showBucket(bucket: string | null): void {
  shown.set((old) => ({ ...old, bucket }));
}

export function forgetPreview(): void {
  shown.set(NOTHING);
}
