/** Beside the fiche: who in capital was asked, what they said, what changed since; and whether others have the entry. */
import { Button } from "react-aria-components";
import type { CapitalQuestion, ClearancesAnswer, ConfirmedMark } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useDesk, useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { show } from "./clearance.state.ts";
import { ProposalList } from "./Proposals.tsx";
import { QuestionActs } from "./QuestionActs.tsx";
import { Changed } from "./Words.tsx";

export function ClearancePanel({ id }: { id: string }) {
  const t = useT();
  const { answer, error } = useCall("clearances", { id });
  const open = useDesk()?.open ?? null;
  const now = useMoment() === null;
  const can = open !== null && !open.read_only && now;
  return (
    <section className="clearance" aria-label={t("clearance-screen-panel")}>
      <h3>{t("clearance-screen-panel")}</h3>
      {error ? <Problem error={error} /> : null}
      {answer ? <Shown id={id} answer={answer} can={can} own={open?.delegation != null} /> : null}
    </section>
  );
}

interface ShownProps {
  id: string;
  answer: ClearancesAnswer;
  can: boolean;
  own: boolean;
}

function Shown({ id, answer, can, own }: ShownProps) {
  const t = useT();
  const isOut = answer.handed_in !== "none";
  return (
    <>
      {own && answer.questions.length === 0 ? (
        <p className="quiet">{t("clearance-screen-nobody")}</p>
      ) : null}
      <ul className="plain-list">
        {answer.questions.map((question) => (
          <QuestionShown key={question.id} question={question} can={can} />
        ))}
      </ul>
      {can && own ? (
        <Button className="button" onPress={() => show({ kind: "ask", ids: [id] })}>
          {t("clearance-screen-ask")}
        </Button>
      ) : null}
      {own ? (
        <p className="handed-in">
          {t(`clearance-screen-hand-in-${handedIn(answer.handed_in)}`)}
          {answer.version_short ? (
            <small className="quiet">
              {t("clearance-screen-version", { version: answer.version_short })}
            </small>
          ) : null}
        </p>
      ) : null}
      {answer.confirmations.map((mark) => (
        <ConfirmedShown key={mark.id} mark={mark} />
      ))}
      {can ? (
        <div className="bar">
          {own && answer.handed_in !== "same" ? (
            <Button className="button" onPress={() => show({ kind: "hand-in", ids: [id] })}>
              {t("clearance-screen-hand-in")}
            </Button>
          ) : null}
          {isOut ? (
            <>
              <Button className="button" onPress={() => show({ kind: "confirm", ids: [id] })}>
                {t("clearance-screen-confirm")}
              </Button>
              <Button className="button" onPress={() => show({ kind: "withdraw", id })}>
                {t("clearance-screen-withdraw")}
              </Button>
            </>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function handedIn(word: string): "none" | "same" | "differs" {
  return word === "same" || word === "differs" ? word : "none";
}

function QuestionShown({ question, can }: { question: CapitalQuestion; can: boolean }) {
  const t = useT();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  const about = [
    question.answered
      ? t("clearance-screen-answered-on", { date: day(question.answered) })
      : question.asked
        ? t("clearance-screen-asked-on", { date: day(question.asked) })
        : "",
    question.answer === "awaited" && question.due
      ? t("clearance-screen-due-on", { date: day(question.due) })
      : "",
    question.answer_reference
      ? t("clearance-screen-their-reference", { reference: question.answer_reference })
      : "",
    t("clearance-screen-version", { version: question.version_short }),
  ];
  return (
    <li className="capital-question" data-overdue={question.overdue}>
      <p>
        <strong>
          <bdi>{question.addressee}</bdi>
        </strong>{" "}
        <span className="answer-word">
          {question.overdue ? t("clearance-screen-group-overdue") : question.answer_label}
        </span>
      </p>
      <p className="quiet">{about.filter(Boolean).join(" · ")}</p>
      {question.note ? (
        <p className="words" dir="auto">
          {question.note}
        </p>
      ) : null}
      {question.changed ? <Changed changed={question.changed} /> : null}
      <ProposalList question={question} can={can} />
      {can ? <QuestionActs question={question} /> : null}
    </li>
  );
}

function ConfirmedShown({ mark }: { mark: ConfirmedMark }) {
  const t = useT();
  const language = useLanguage();
  const about = [
    mark.date ? t("clearance-screen-confirmed-on", { date: formatDate(mark.date, language) }) : "",
    mark.reference ?? "",
  ];
  return (
    <div className="confirmed-mark">
      <p>
        <strong>{t("clearance-screen-confirmed", { who: mark.by })}</strong>
      </p>
      <p className="quiet" dir="auto">
        {about.filter(Boolean).join(" · ")}
      </p>
      {mark.changed ? <Changed changed={mark.changed} /> : null}
    </div>
  );
}
