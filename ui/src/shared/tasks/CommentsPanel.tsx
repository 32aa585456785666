/** The comments beside one entry, for a side panel: to read, to add, to settle. They stay with their delegation. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { CommentLine } from "../../backend/index.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { useCall } from "../calls.ts";
import { NO_FAULTS, useForm } from "../fields/form.ts";
import { tellProblem } from "../notices.ts";
import { formatDate, formatTime } from "../text/dates.ts";
import { Choice } from "../ui/Choice.tsx";
import { Field } from "../ui/Field.tsx";
import { FormButtons } from "../ui/FormButtons.tsx";
import { Problem } from "../ui/Problem.tsx";
import { useCanWrite } from "../writable.ts";
import { saveComment } from "./tasks.state.ts";

export function CommentsPanel({ about }: { about: string }) {
  const t = useT();
  const canWrite = useCanWrite();
  const [adding, setAdding] = useState(false);
  const { answer, error } = useCall("comments", { about });
  return (
    <section aria-label={t("overview-comments")}>
      <h3>{t("overview-comments")}</h3>
      {error ? <Problem error={error} /> : null}
      {answer && answer.comments.length > 0 ? (
        <ul className="plain-list notes">
          {answer.comments.map((comment) => (
            <CommentShown key={comment.id} comment={comment} about={about} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t("overview-no-comments")}</p>
      )}
      {adding ? <CommentForm about={about} onClose={() => setAdding(false)} /> : null}
      {canWrite && !adding ? (
        <p className="notes-end">
          <Button className="button" onPress={() => setAdding(true)}>
            {t("overview-comment-add")}
          </Button>
        </p>
      ) : null}
      <p className="place">{t("overview-comments-explain")}</p>
    </section>
  );
}

function CommentShown({ comment, about }: { comment: CommentLine; about: string }) {
  const t = useT();
  const language = useLanguage();
  const canWrite = useCanWrite();
  const isSettled = comment.settled !== null;

  async function settle() {
    const { text, audience } = comment;
    const problem = await saveComment(comment, { about, text, audience, settled: !isSettled });
    if (problem) tellProblem(problem);
  }

  return (
    <li className="note" data-done={isSettled}>
      <span className="note-words">
        <span dir="auto" className="note-text">
          {comment.text}
        </span>
        <small>
          {[
            t("overview-comment-written", {
              author: comment.author,
              time: formatTime(comment.time, language),
            }),
            comment.audience === "me" ? t("overview-comment-me") : null,
            comment.settled
              ? t("overview-comment-settled", { day: formatDate(comment.settled, language) })
              : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
      {canWrite ? (
        <Button
          className="plain-button"
          onPress={() => void settle()}
          aria-label={t(
            isSettled ? "overview-comment-open-again-which" : "overview-comment-settle-which",
            { text: comment.text },
          )}
        >
          {t(isSettled ? "overview-comment-open-again" : "overview-comment-settle")}
        </Button>
      ) : null}
    </li>
  );
}

function CommentForm({ about, onClose }: { about: string; onClose: () => void }) {
  const t = useT();
  const [text, setText] = useState("");
  const [audience, setAudience] = useState("delegation");
  const form = useForm(
    NO_FAULTS,
    () => saveComment(null, { about, text, audience, settled: false }),
    onClose,
  );

  return (
    <div className="form note-form">
      {form.problem ? <Problem error={form.problem} /> : null}
      <Field
        label={t("overview-comment-text")}
        lines="many"
        value={text}
        onChange={setText}
        autoFocus
      />
      <Choice
        label={t("overview-comment-audience")}
        place="above"
        value={audience}
        onChange={setAudience}
        options={[
          { value: "delegation", label: t("overview-comment-delegation") },
          { value: "me", label: t("overview-comment-me") },
        ]}
      />
      <div className="form-buttons">
        <FormButtons
          keepLabel="overview-keep"
          isDisabled={text.trim() === ""}
          onKeep={form.keep}
          onClose={onClose}
        />
      </div>
    </div>
  );
}
