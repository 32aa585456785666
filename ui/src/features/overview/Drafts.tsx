/** What is being written and has not become a version yet. */
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { formatTime } from "../../shared/text/dates.ts";
import { useLanguage, useT } from "../../strings/index.ts";

export function Drafts() {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const states = lists.states.map(({ code, name }) => ({ code, label: name }));
  const { answer } = useCall("drafts", {});
  if (!answer || answer.drafts.length === 0) return null;
  return (
    <section aria-label={t("overview-drafts")}>
      <h3>{t("overview-drafts")}</h3>
      <ul className="plain-list notes">
        {answer.drafts.map((draft) => (
          <li key={draft.record} className="note">
            <span className="note-words">
              <Button
                className="plain-button note-about"
                onPress={() => go({ name: "measure", id: draft.record })}
              >
                <bdi>{draft.title || t("overview-draft-untitled")}</bdi>
              </Button>
              <small>
                {[
                  labelOf(states, draft.state),
                  t("overview-draft-saved", { time: formatTime(draft.saved, language) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
