/** The wordings there are to speak about: the words of the text, and what delegations propose for them. */
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";
import { useNames } from "./names.ts";
import {
  inOrder,
  lookAtSubject,
  type Positions,
  type Subject,
  useLooked,
} from "./positions.state.ts";
import { kindOf, placeOf } from "./title.ts";

export function SubjectList({ answer }: { answer: Positions }) {
  const t = useT();
  if (answer.subjects.length === 0) return <p className="empty">{t("positions-none")}</p>;
  return (
    <div className="scrolling">
      <ul className="plain-list" aria-label={t("positions-wordings")}>
        {inOrder(answer.subjects).map((subject) => (
          <li key={subject.subject}>
            <Line subject={subject} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ subject }: { subject: Subject }) {
  const t = useT();
  const names = useNames();
  const isChosen = useLooked().subject === subject.subject;
  return (
    <Button
      className="list-button subject-line"
      data-kind={subject.kind}
      data-chosen={isChosen}
      aria-pressed={isChosen}
      onPress={() => lookAtSubject(isChosen ? null : subject.subject)}
    >
      <span className="subject-place">
        <bdi>{placeOf(subject, t)}</bdi>
        <small>
          <bdi>{kindOf(subject, t, names)}</bdi>
        </small>
      </span>
      <span className="subject-words">
        {subject.kind === "provision" && subject.heading ? (
          <strong dir="auto">{subject.heading}</strong>
        ) : null}
        <span className="subject-text" dir="auto">
          {subject.words}
        </span>
        <small>
          {subject.spoken.length > 0
            ? t("positions-spoken-by", { states: names.all(subject.spoken) })
            : t("positions-nobody-spoke")}
        </small>
      </span>
    </Button>
  );
}
