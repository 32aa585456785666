/** One recorded entry: its value, since when, why it does not apply, what was searched. */
import { Button } from "react-aria-components";
import { labelOf, useLists } from "../../shared/register.ts";
import { removeEntry } from "../../shared/tasks/tasks.state.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import type { Entry } from "./information.state.ts";
import { ValueWords } from "./ValueWords.tsx";

export interface EntryShownProps {
  entry: Entry;
  /** Opens the form; none where the file cannot be written. */
  onChange: (() => void) | null;
}

export function EntryShown({ entry, onChange }: EntryShownProps) {
  const t = useT();
  const language = useLanguage();
  const label = labelOf(useLists().coverage, entry.value);
  return (
    <li className="information-entry">
      <ValueWords code={entry.value} />
      <small>
        {entry.date
          ? t(entry.value === "none-found" ? "information-searched-on" : "information-stated-on", {
              date: formatDate(entry.date, language, "long"),
            })
          : t("information-date-none")}
      </small>
      {entry.submission ? <small>{t("information-by-submission")}</small> : null}
      {entry.reason ? (
        <p>
          <bdi>{entry.reason}</bdi>
        </p>
      ) : null}
      {entry.queries.length > 0 ? (
        <>
          <h4>{t("information-searches")}</h4>
          <ul className="searches">
            {entry.queries.map((query) => (
              <li key={query} dir="auto">
                {query}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {onChange ? (
        <div className="entry-buttons">
          <Button
            className="plain-button"
            aria-label={t("information-change-this", { value: label })}
            onPress={onChange}
          >
            {t("information-change")}
          </Button>
          <Button
            className="plain-button"
            aria-label={t("information-remove-this", { value: label })}
            onPress={() => void removeEntry(entry.id)}
          >
            {t("information-remove")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
