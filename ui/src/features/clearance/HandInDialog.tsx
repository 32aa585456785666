/** Names what is not cleared or taken over, what changed since, what is open and what stays behind; then hands in. */
import type { HandInEntry } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { Acting } from "./Acting.tsx";
import { handIn } from "./clearance.state.ts";
import { ProposalWords } from "./Proposals.tsx";
import { Changed } from "./Words.tsx";

export function HandInDialog({ ids }: { ids: readonly string[] }) {
  const t = useT();
  const { answer, error } = useCall("hand-in", { ids: [...ids], confirmed: false });
  const entries = answer?.entries ?? [];
  const open = entries.some((each) => !isClear(each) || each.checks.length > 0);
  const ready =
    entries.length > 0 &&
    entries.every((each) => each.state !== "refused") &&
    entries.some((each) => each.state !== "same");
  return (
    <Acting
      title={t("clearance-screen-hand-in-title", { count: ids.length })}
      act={open ? t("clearance-screen-hand-in-anyway") : t("clearance-screen-hand-in-do")}
      ready={ready}
      perform={() => handIn(ids)}
    >
      {error ? <Problem error={error} /> : null}
      {entries.map((entry) => (
        <EntryShown key={entry.id} entry={entry} />
      ))}
    </Acting>
  );
}

/** Whether everyone who was asked cleared the very words that would go out. */
function isClear(entry: HandInEntry): boolean {
  const open = [entry.not_cleared, entry.not_taken, entry.changed];
  return entry.asked > 0 && open.every((list) => list.length === 0);
}

function EntryShown({ entry }: { entry: HandInEntry }) {
  const t = useT();
  return (
    <section className="leaving">
      <p>
        {entry.reference ? (
          <>
            <bdi className="code">{entry.reference}</bdi>{" "}
          </>
        ) : null}
        <bdi>{entry.title}</bdi>
      </p>
      {entry.reason ? (
        <p className="problem">{entry.reason}</p>
      ) : entry.state === "same" ? (
        <p className="quiet">{t("clearance-screen-hand-in-already")}</p>
      ) : (
        <Naming entry={entry} />
      )}
    </section>
  );
}

function Naming({ entry }: { entry: HandInEntry }) {
  const t = useT();
  return (
    <>
      <p className="quiet">
        {t("clearance-screen-hand-in-explains", { audience: entry.audience })}
      </p>
      {isClear(entry) ? <p>{t("clearance-screen-hand-in-clear")}</p> : null}
      {entry.asked === 0 ? <p>{t("clearance-screen-hand-in-nobody-asked")}</p> : null}
      {entry.typing ? <p>{t("clearance-screen-hand-in-typing")}</p> : null}
      {entry.not_cleared.length > 0 ? (
        <>
          <h3>{t("clearance-screen-hand-in-not-cleared")}</h3>
          <ul>
            {entry.not_cleared.map((each) => (
              <li key={each.id}>
                <bdi>{each.addressee}</bdi>: {each.answer_label}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <NotTaken entry={entry} />
      {entry.changed.length > 0 ? (
        <>
          <h3>{t("clearance-screen-hand-in-changed")}</h3>
          {entry.changed.map((each) => (
            <Changed key={each.who} changed={each} />
          ))}
        </>
      ) : null}
      <OpenChecks entry={entry} />
      {entry.left.length > 0 ? (
        <>
          <h3>{t("clearance-screen-hand-in-left")}</h3>
          <ul>
            {entry.left.map((each) => (
              <li key={each.code}>{each.label}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** Words that capital proposed and the entry does not say, by whom and where. */
function NotTaken({ entry }: { entry: HandInEntry }) {
  const t = useT();
  if (entry.not_taken.length === 0) return null;
  return (
    <>
      <h3>{t("clearance-screen-hand-in-not-taken")}</h3>
      <ul className="plain-list">
        {entry.not_taken.flatMap((question) =>
          question.proposals
            .filter((each) => !each.applied)
            .map((each) => (
              <li key={`${question.id}/${each.field}/${each.lang}`}>
                <bdi>{question.addressee}</bdi>
                <ProposalWords proposal={each} />
              </li>
            )),
        )}
      </ul>
    </>
  );
}

/** What the entry leaves open; said, and nothing that stands in the way. */
function OpenChecks({ entry }: { entry: HandInEntry }) {
  const t = useT();
  if (entry.checks.length === 0) return null;
  return (
    <>
      <h3>{t("clearance-screen-hand-in-checks")}</h3>
      <ul>
        {entry.checks.map((each) => (
          <li key={`${each.code}/${each.field}/${each.message}`}>
            {each.message} <small className="quiet">{each.hint}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
