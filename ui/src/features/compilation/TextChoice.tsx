/** Asks which common text is meant, where there are several. */
import { Choice } from "../../shared/ui/Choice.tsx";
import { useT } from "../../strings/index.ts";
import { takeText, type WhichText } from "./whichText.ts";

export function TextChoice({ texts, text }: WhichText) {
  const t = useT();
  if (text === null || !texts) return null;
  return (
    <Choice
      label={t("compilation-text")}
      value={text}
      onChange={takeText}
      options={texts.map(({ id, title }) => ({
        value: id,
        label: title || t("compilation-untitled"),
      }))}
    />
  );
}
