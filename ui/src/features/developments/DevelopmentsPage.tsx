/** The log of developments: what happened elsewhere, dated, with its source and whoever said it. */
import { useDeferredValue, useState } from "react";
import { Button } from "react-aria-components";
import type { DevelopmentLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useLists } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useCanWrite } from "../../shared/writable.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { DevelopmentForm } from "./DevelopmentForm.tsx";

export function DevelopmentsPage() {
  const t = useT();
  const lists = useLists();
  const canWrite = useCanWrite();
  const [words, setWords] = useState("");
  const [state, setState] = useState("");
  const [obligation, setObligation] = useState("");
  const [editing, setEditing] = useState<DevelopmentLine | "new" | null>(null);
  const { answer, error } = useCall("developments", {
    words: useDeferredValue(words.trim()) || null,
    state: state || null,
    obligation: obligation || null,
  });
  const any = { value: "", label: t("calendar-any") };
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("calendar-developments")}</h1>
          <p className="sub">{t("calendar-developments-sub")}</p>
        </div>
        <div className="bar developments-bar">
          <Field label={t("calendar-development-words")} value={words} onChange={setWords} />
          <Choice
            label={t("calendar-state")}
            value={state}
            onChange={setState}
            options={[any, ...lists.states.map(({ code, name }) => ({ value: code, label: name }))]}
          />
          <Choice
            label={t("calendar-development-texts")}
            value={obligation}
            onChange={setObligation}
            options={[any, ...lists.obligations.map(({ code, label }) => ({ value: code, label }))]}
          />
          <span className="grow" />
          {canWrite ? (
            <Button className="button" data-tone="primary" onPress={() => setEditing("new")}>
              {t("calendar-development-new")}
            </Button>
          ) : null}
        </div>
        {error ? <Problem error={error} /> : null}
        {answer ? (
          <div className="scrolling">
            {answer.developments.length === 0 ? (
              <p className="empty">
                {t(
                  answer.total === 0
                    ? "calendar-development-none"
                    : "calendar-development-none-found",
                )}
              </p>
            ) : null}
            <ul className="plain-list developments">
              {answer.developments.map((development) => (
                <Development
                  key={development.id}
                  development={development}
                  onEdit={canWrite ? () => setEditing(development) : null}
                />
              ))}
            </ul>
          </div>
        ) : null}
      </main>
      {editing ? (
        <DevelopmentForm
          development={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </div>
  );
}

interface DevelopmentProps {
  development: DevelopmentLine;
  onEdit: (() => void) | null;
}

function Development({ development, onEdit }: DevelopmentProps) {
  const t = useT();
  const language = useLanguage();
  const { fields } = development;
  const said = [fields.said_by, fields.source].filter(Boolean);
  return (
    <li className="development">
      <span className="changed-what">
        {fields.date
          ? formatDate(fields.date, language, "long")
          : t("calendar-development-date-none")}
      </span>
      <span className="changed-words">
        <strong dir="auto">{development.title}</strong>
        {development.text ? (
          <span dir="auto" className="development-text">
            {development.text}
          </span>
        ) : null}
        <small>
          <bdi>
            {said.length === 2
              ? t("calendar-development-by", { who: said[0] ?? "", source: said[1] ?? "" })
              : said[0]}
          </bdi>
        </small>
        <small>
          <bdi>{[...development.state_names, ...development.obligation_names].join(" · ")}</bdi>
        </small>
      </span>
      {onEdit ? (
        <Button
          className="plain-button"
          onPress={onEdit}
          aria-label={t("calendar-development-change", { title: development.title })}
        >
          {t("calendar-development-change-short")}
        </Button>
      ) : null}
    </li>
  );
}
