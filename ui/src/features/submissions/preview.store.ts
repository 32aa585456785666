/** The preview that is open, and what of it is shown. */
import type { PreviewAnswer } from "../../backend/index.ts";
import { createStore, useStore } from "../../shared/store.ts";
import { language } from "../../strings/index.ts";

export type Tab = "rows" | "columns" | "verbatim" | "about";

interface Shown {
  preview: PreviewAnswer | null;
  /** The language that the program said it in. */
  lang: string;
  /** Index of the file that is shown. */
  file: number;
  tab: Tab;
  bucket: string | null;
}

const NOTHING: Shown = { preview: null, lang: "", file: 0, tab: "rows", bucket: null };
const shown = createStore<Shown>(NOTHING);

export const usePreview = (): Shown => useStore(shown);
export const currentPreview = (): PreviewAnswer | null => shown.get().preview;

export function showPreview(preview: PreviewAnswer, file?: number): void {
  shown.set((old) => ({
    ...old,
    preview,
    lang: language(),
    ...(file === undefined ? {} : { file: Math.min(file, preview.files.length - 1), bucket: null }),
  }));
}

export const saidIn = (): string => shown.get().lang;

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
