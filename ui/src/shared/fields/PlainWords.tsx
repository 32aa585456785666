/** Words whose language the record does not say; nothing typed is "not stated". */
import type { JsonValue } from "../../backend/index.ts";
import { Words, type WordsProps } from "./Words.tsx";

export interface PlainWordsProps
  extends Pick<WordsProps, "label" | "labelled" | "lines" | "lang" | "face" | "placeholder"> {
  value: JsonValue | undefined;
  onChange: (value: string | null) => void;
}

export function PlainWords({ value, onChange, ...words }: PlainWordsProps) {
  return (
    <Words
      {...words}
      value={typeof value === "string" ? value : ""}
      onChange={(typed) => onChange(typed === "" ? null : typed)}
    />
  );
}
