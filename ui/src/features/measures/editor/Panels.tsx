/** Beside the fields: what is not filled yet, and what asks for a look; each leads to its field. */
import { Button } from "react-aria-components";
import { useT } from "../../../strings/index.ts";
import { useReview } from "./editing.ts";
import { fieldOf } from "./fields.ts";

export interface LeadsProps {
  /** Opens the field of a missing part, or of the place that a check speaks of, and goes there. */
  onLead: (place: string) => void;
}

export function Completeness({ onLead }: LeadsProps) {
  const t = useT();
  const { missing } = useReview();
  const leading = missing.filter((part) => fieldOf(part) !== null);
  return (
    <section className="panel" aria-labelledby="fiche-completeness">
      <h3 id="fiche-completeness">{t("fiche-completeness")}</h3>
      {leading.length === 0 ? (
        <p className="quiet">{t("fiche-complete")}</p>
      ) : (
        <ul className="leads">
          {leading.map((part) => (
            <li key={part}>
              <Button className="plain-button" onPress={() => onLead(part)}>
                {t("fiche-field", { field: part })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Checks({ onLead }: LeadsProps) {
  const t = useT();
  const { checks } = useReview();
  return (
    <section className="panel" aria-labelledby="fiche-checks">
      <h3 id="fiche-checks">{t("fiche-checks")}</h3>
      <p className="only-read" role="status">
        {t("fiche-checks-count", { count: checks.length })}
      </p>
      {checks.length === 0 ? <p className="quiet">{t("fiche-no-checks")}</p> : null}
      <ul className="leads checks-list">
        {checks.map((check) => (
          <li key={`${check.code}${check.field}`} data-severity={check.severity}>
            <Button className="plain-button check-lead" onPress={() => onLead(check.field)}>
              {check.message}
            </Button>
            {check.hint ? <small>{check.hint}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
