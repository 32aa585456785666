/** The kept file as far as the window can show it: a picture, its text, or the word that it cannot. */
import { useState } from "react";
import { ToggleButton } from "react-aria-components";
import type { FileAnswer } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";

export function KeptFile({ file }: { file: FileAnswer }) {
  const t = useT();
  const [isLarge, setLarge] = useState(false);
  if (file.base64 && file.media_type.startsWith("image/")) {
    return (
      <figure className="kept-file" data-large={isLarge}>
        <ToggleButton className="button" isSelected={isLarge} onChange={setLarge}>
          {t("submissions-larger")}
        </ToggleButton>
        <div className="kept-picture">
          <img
            alt={t("submissions-picture-of", { file: file.name })}
            src={`data:${file.media_type};base64,${file.base64}`}
          />
        </div>
      </figure>
    );
  }
  if (file.text) {
    return (
      <div className="kept-file kept-text" dir="auto">
        {file.text}
      </div>
    );
  }
  return (
    <div className="kept-file">
      <p className="quiet">{t("submissions-cannot-show")}</p>
    </div>
  );
}
