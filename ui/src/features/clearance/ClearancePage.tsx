/** All questions to capital: what is overdue, awaited, answered; and the way to take in a sheet that came back. */
import { Button } from "react-aria-components";
import type { CapitalQuestion } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { useDesk, useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { type Group, grouped } from "./clearance.state.ts";
import { ProposalList } from "./Proposals.tsx";
import { QuestionActs } from "./QuestionActs.tsx";
import { Changed } from "./Words.tsx";

export function ClearancePage() {
  const t = useT();
  const { answer, error } = useCall("clearances", { id: null });
  const open = useDesk()?.open ?? null;
  const can = useMoment() === null && open !== null && !open.read_only;
  const questions = answer?.questions ?? [];
  const awaited = questions.filter((each) => each.answer === "awaited");
  const overdue = awaited.filter((each) => each.overdue);
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("clearance-screen-title")}</h1>
          <p className="sub">
            {answer ? t("clearance-screen-sub", { awaited: awaited.length }) : null}
            {overdue.length > 0 ? (
              <> {t("clearance-screen-overdue", { count: overdue.length })}</>
            ) : null}
          </p>
        </div>
        <div className="bar">
          <span className="grow" />
          <ActionButton id="clearance.take-in" tone="primary" />
        </div>
        {error ? <Problem error={error} /> : null}
        {answer && questions.length === 0 ? (
          <p className="empty">{t("clearance-screen-empty")}</p>
        ) : null}
        <div className="scrolling">
          {grouped(questions).map(([group, list]) => (
            <GroupShown key={group} group={group} questions={list} can={can} />
          ))}
        </div>
      </main>
    </div>
  );
}

interface GroupProps {
  group: Group;
  questions: readonly CapitalQuestion[];
  can: boolean;
}

function GroupShown({ group, questions, can }: GroupProps) {
  const t = useT();
  const title = t(`clearance-screen-group-${group}`);
  return (
    <section className="clearance-group">
      <h2>{title}</h2>
      <table className="list wide" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t("clearance-screen-entry")}</th>
            <th scope="col">{t("clearance-screen-function")}</th>
            <th scope="col">{t("clearance-screen-due")}</th>
            <th scope="col">{t("clearance-screen-answer")}</th>
            <th scope="col">{t("clearance-screen-since")}</th>
            {can ? <th scope="col">{t("clearance-screen-next")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <Line key={question.id} question={question} can={can} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ question, can }: { question: CapitalQuestion; can: boolean }) {
  const t = useT();
  const language = useLanguage();
  const day = (date: string | null) => (date ? formatDate(date, language) : null);
  return (
    <tr>
      <th scope="row">
        <Button
          className="plain-button entry-link"
          onPress={() => go({ name: "measure", id: question.measure })}
        >
          <bdi>{question.reference}</bdi>
        </Button>
        <small>
          <Foreign lang={question.title_lang}>{question.title}</Foreign>
        </small>
      </th>
      <td>
        <bdi>{question.addressee}</bdi>
      </td>
      <td className="nowrap">{day(question.due)}</td>
      <td>
        {question.answer_label}
        {question.answered ? <small>{day(question.answered)}</small> : null}
        {question.answer_reference ? (
          <small>
            <bdi>{question.answer_reference}</bdi>
          </small>
        ) : null}
      </td>
      <td>
        {question.changed ? (
          <Changed changed={question.changed} />
        ) : (
          <span className="quiet">{t("clearance-screen-unchanged")}</span>
        )}
        <ProposalList question={question} can={can} />
      </td>
      {can ? (
        <td>
          <QuestionActs question={question} />
        </td>
      ) : null}
    </tr>
  );
}
