/** Asks in which form the rolling text is saved, then writes it. */
import { perform } from "../../shared/calls.ts";
import { SaveAs } from "../../shared/ui/SaveAs.tsx";
import { useT } from "../../strings/index.ts";
import { FORMATS } from "./rolling.state.ts";

interface SaveProps {
  text: string | null;
  onClose: () => void;
}

export function SaveRolling({ text, onClose }: SaveProps) {
  const t = useT();
  return (
    <SaveAs
      title={t("compilation-save-title")}
      explains={t("compilation-save-explains")}
      name={t("compilation-file-name")}
      formats={FORMATS.map((value) => ({ value, label: t(`compilation-format-${value}`) }))}
      write={(path, lang) => perform("export-rolling", { path, lang, text })}
      saved={(path) => t("compilation-saved", { path })}
      onClose={onClose}
    />
  );
}
