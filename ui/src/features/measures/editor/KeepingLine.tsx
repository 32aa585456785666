/** Says how safe what was typed is: "Saved 14:02" only after the commit returned. */
import { useStore } from "../../../shared/store.ts";
import { hourOf } from "../../../shared/text/dates.ts";
import { useT } from "../../../strings/index.ts";
import type { Sitting } from "./sitting.ts";

export function KeepingLine({ sitting }: { sitting: Sitting }) {
  const t = useT();
  const keeping = useStore(sitting.keeping);
  switch (keeping.phase) {
    case "unchanged":
      return <span className="keeping">{t("fiche-unchanged")}</span>;
    case "typed":
      return <span className="keeping">{t("fiche-typed")}</span>;
    case "kept":
      return <span className="keeping">{t("window-saved", { time: hourOf(keeping.saved) })}</span>;
    case "failed":
      return (
        <span className="keeping" role="alert">
          {t("fiche-not-saved")} {keeping.error.message}
        </span>
      );
  }
}
