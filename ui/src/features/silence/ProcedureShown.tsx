/** One silence procedure: its stage, its deadline with place and offset, its messages, late ones before the chair. */
import { useId } from "react";
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { formatInstant } from "../../shared/text/moments.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { type Adding, arranged, isOpen, type Message, type Procedure } from "./silence.state.ts";

interface ProcedureProps {
  procedure: Procedure;
  onAdd: ((adding: Adding) => void) | null;
}

export function ProcedureShown({ procedure, onAdd }: ProcedureProps) {
  const t = useT();
  const title = useId();
  const { late, others } = arranged(procedure.messages);
  return (
    <section className="silence" aria-labelledby={title}>
      <div className="silence-head">
        <h2 id={title}>
          <bdi>{procedure.title}</bdi>
        </h2>
        <span className="silence-stage" data-stage={procedure.stage}>
          {procedure.stage_words}
        </span>
      </div>
      <UnderSilence subject={procedure.subject} />
      <Until procedure={procedure} />
      {late.length > 0 ? (
        <>
          <p className="silence-messages">{t("silence-before-the-chair")}</p>
          <Messages procedure={procedure} messages={late} onAdd={onAdd} />
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <p className="silence-messages">{t("silence-messages")}</p>
          <Messages procedure={procedure} messages={others} onAdd={onAdd} />
        </>
      ) : null}
      {procedure.messages.length === 0 ? <p className="quiet">{t("silence-no-messages")}</p> : null}
      {procedure.idle.map(({ id, why_words }) => (
        <p key={id} className="place">
          {t("silence-idle", { why: why_words })}
        </p>
      ))}
      {onAdd && isOpen(procedure) ? (
        <div className="silence-acts">
          <Button className="button" onPress={() => onAdd({ kind: "broken", of: procedure })}>
            {t("silence-log")}
          </Button>
          {procedure.stage === "running" ? (
            <Button className="button" onPress={() => onAdd({ kind: "extended", of: procedure })}>
              {t("silence-extend")}
            </Button>
          ) : null}
          <Button className="button" onPress={() => onAdd({ kind: "stopped", of: procedure })}>
            {t("silence-stop")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** The text that is under silence, where it is one of those here. */
function UnderSilence({ subject }: { subject: string | null }) {
  const t = useT();
  const { answer } = useCall("texts", {});
  const text = answer?.texts.find(({ id }) => id === subject);
  if (!text) return null;
  return (
    <p>
      {t("silence-subject")}{" "}
      <Button className="plain-button" onPress={() => go({ name: "drafted-text", id: text.id })}>
        <bdi>{text.title}</bdi>
      </Button>
    </p>
  );
}

function Until({ procedure }: { procedure: Procedure }) {
  const t = useT();
  const language = useLanguage();
  const { until, place } = procedure;
  if (!until) return <p className="quiet">{t("silence-no-deadline")}</p>;
  const moment = formatInstant(until, place, language, t);
  return <p>{t("silence-until", { moment })}</p>;
}

interface MessagesProps extends ProcedureProps {
  messages: readonly Message[];
}

function Messages({ procedure, messages, onAdd }: MessagesProps) {
  const t = useT();
  const language = useLanguage();
  const called = useLists().states.map(({ code, name }) => ({ code, label: name }));
  return (
    <ul className="plain-list">
      {messages.map((message) => (
        <li key={message.id} className="silence-message" data-standing={message.standing}>
          <span>
            <strong>
              <bdi>{labelOf(called, message.state)}</bdi>
            </strong>
            <small>
              <bdi>{formatInstant(message.at, procedure.place, language, t)}</bdi>
            </small>
          </span>
          <span>
            <span>{message.standing_words}</span>
            {message.words ? (
              <small className="silence-words" dir="auto">
                {message.words}
              </small>
            ) : null}
            {message.source ? <small dir="auto">{message.source}</small> : null}
          </span>
          {onAdd && isOpen(procedure) ? (
            <Acts procedure={procedure} message={message} onAdd={onAdd} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface ActsProps {
  procedure: Procedure;
  message: Message;
  onAdd: (adding: Adding) => void;
}

function Acts({ procedure, message, onAdd }: ActsProps) {
  const t = useT();
  const act = (kind: "taken" | "not-taken" | "taken-back") => (
    <Button className="button" onPress={() => onAdd({ kind, of: procedure, message })}>
      {t(`silence-act-${kind}`)}
    </Button>
  );
  if (message.standing === "late") {
    return (
      <span className="silence-message-acts">
        {act("taken")}
        {act("not-taken")}
      </span>
    );
  }
  if (message.standing === "in-time" || message.standing === "late-taken") {
    return <span className="silence-message-acts">{act("taken-back")}</span>;
  }
  return null;
}
