/** Wordings that capital proposed, each beside today's words, to be taken one by one. */
import { Button } from "react-aria-components";
import type { CapitalQuestion, ProposedWords } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { applyWords } from "./clearance.state.ts";
import { WordSteps } from "./Words.tsx";

export function ProposalList({ question, can }: { question: CapitalQuestion; can: boolean }) {
  const t = useT();
  if (question.proposals.length === 0) return null;
  return (
    <div className="proposals">
      <p className="label">
        {t("clearance-screen-proposals", { count: question.proposals.length })}
      </p>
      <ul className="plain-list">
        {question.proposals.map((each) => (
          <li key={`${each.field}/${each.lang}`}>
            <ProposalWords proposal={each} />
            {each.applied ? (
              <small className="quiet">{t("clearance-screen-applied")}</small>
            ) : each.can_apply && can ? (
              <Button
                className="button"
                aria-label={`${t("clearance-screen-take-words")}: ${each.label}`}
                onPress={() => void applyWords(question, each.field, each.lang)}
              >
                {t("clearance-screen-take-words")}
              </Button>
            ) : (
              <small className="quiet">{t("clearance-screen-by-hand")}</small>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ProposalWords({ proposal }: { proposal: ProposedWords }) {
  return (
    <>
      <small className="quiet">{proposal.label}</small>
      {proposal.applied ? (
        <p className="legal" dir="auto">
          {proposal.proposed}
        </p>
      ) : (
        <WordSteps steps={proposal.words} lang={proposal.lang} />
      )}
    </>
  );
}
