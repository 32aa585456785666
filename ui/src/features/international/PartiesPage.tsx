/** Bringing in a status list of a treaty: from a file or pasted; every name is settled before anything is written. */
import { useDeferredValue, useState } from "react";
import { Button } from "react-aria-components";
import { backend, type StatusListAnswer, type WireError } from "../../backend/index.ts";
import { perform, useCall } from "../../shared/calls.ts";
import { goBack } from "../../shared/navigation.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { language, useT } from "../../strings/index.ts";
import { PartiesRows } from "./PartiesRows.tsx";
import { asListRequest, type GivenList, NOTHING_GIVEN } from "./parties.state.ts";
import { tellWritten } from "./writing.ts";

type Change = (part: Partial<GivenList>) => void;

export function PartiesPage({ text, title }: { text: string; title: string }) {
  const t = useT();
  const [given, setGiven] = useState<GivenList>(NOTHING_GIVEN);
  const [error, setError] = useState<WireError | null>(null);
  const change: Change = (part) => setGiven((old) => ({ ...old, ...part }));
  const asked = useDeferredValue(given);
  const hasRows = asked.path !== null || asked.pasted.trim() !== "";
  const reading = useCall("status-list", hasRows ? asListRequest(text, asked, false) : null);
  const answer = reading.answer;
  async function write() {
    const request = { ...asListRequest(text, given, true), lang: language() };
    const outcome = await perform("status-list", request);
    setError(outcome.ok ? null : outcome.error);
    if (!outcome.ok || !outcome.answer.written) return;
    tellWritten(outcome.answer.written);
    goBack();
  }
  const problem = error ?? reading.error;
  return (
    <div className="page">
      <main>
        <div className="bar">
          <Button className="plain-button" onPress={goBack}>
            {t("window-action-back")}
          </Button>
        </div>
        <div>
          <h1>{t("international-list-title", { treaty: title })}</h1>
          <p className="sub">{t("international-list-explains")}</p>
        </div>
        <div className="scrolling parties">
          {problem ? <Problem error={problem} /> : null}
          <Origin given={given} change={change} />
          {answer ? <Settling given={given} change={change} answer={answer} /> : null}
          {answer ? (
            <>
              <div className="form-buttons">
                <Button
                  className="button"
                  data-tone="primary"
                  isDisabled={answer.open.length > 0}
                  onPress={() => void write()}
                >
                  {t("international-list-write")}
                </Button>
              </div>
              <PartiesRows
                answer={answer}
                answers={given.answers}
                onAnswer={(printed, code) =>
                  change({ answers: { ...given.answers, [printed]: code } })
                }
              />
            </>
          ) : null}
        </div>
      </main>
    </div>
  );
}

function Origin({ given, change }: { given: GivenList; change: Change }) {
  const t = useT();
  async function choose() {
    const [path] = await backend().chooseFiles();
    if (path) change({ path, pasted: "", stateColumn: null, dateColumn: null, answers: {} });
  }
  return (
    <div className="form parties-origin">
      <div className="bar">
        <Button className="button" onPress={() => void choose()}>
          {t("international-list-file")}
        </Button>
        {given.path ? (
          <span>
            {t("international-list-from", { file: given.path.split(/[\\/]/).at(-1) ?? "" })}
          </span>
        ) : null}
      </div>
      <Field
        lines="many"
        label={t("international-list-pasted")}
        value={given.pasted}
        onChange={(pasted) => change({ pasted, path: null, stateColumn: null, dateColumn: null })}
      />
    </div>
  );
}

interface SettlingProps {
  given: GivenList;
  change: Change;
  answer: StatusListAnswer;
}

function Settling({ given, change, answer }: SettlingProps) {
  const t = useT();
  const columns = answer.columns.map((header, index) => ({
    value: String(index + 1),
    label: t("international-list-column", { number: index + 1, header }),
  }));
  const none = { value: "0", label: t("international-list-no-column") };
  return (
    <>
      <div className="form-grid parties-form">
        <Choice
          place="above"
          label={t("international-list-state-column")}
          value={String(answer.state_column)}
          onChange={(column) => change({ stateColumn: Number(column) })}
          options={columns}
        />
        <Choice
          place="above"
          label={t("international-list-date-column")}
          value={String(answer.date_column)}
          onChange={(column) => change({ dateColumn: Number(column) })}
          options={[none, ...columns]}
        />
        <Day
          place="above"
          label={t("international-list-day")}
          value={given.asAt}
          onChange={(asAt) => change({ asAt })}
        />
        <Field
          label={t("international-list-source")}
          hint={t("international-list-source-hint")}
          value={given.source}
          onChange={(source) => change({ source })}
        />
        <YesOrNo
          label={t("international-list-complete")}
          yes={t("international-list-complete-yes")}
          no={t("international-list-complete-no")}
          value={given.complete}
          onChange={(complete) => change({ complete })}
        />
        {answer.open.includes("undated") || given.undated !== null ? (
          <YesOrNo
            label={t("international-list-undated")}
            yes={t("international-list-undated-yes")}
            no={t("international-list-undated-no")}
            value={given.undated}
            onChange={(undated) => change({ undated })}
          />
        ) : null}
      </div>
      {answer.notes.map((note) => (
        <p key={note} className="quiet">
          <bdi>{note}</bdi>
        </p>
      ))}
      {answer.open.includes("empty") ? (
        <p className="question">{t("international-list-empty")}</p>
      ) : null}
    </>
  );
}

interface YesOrNoProps {
  label: string;
  yes: string;
  no: string;
  /** Nothing while nobody has said. */
  value: boolean | null;
  onChange: (value: boolean) => void;
}

function YesOrNo({ label, yes, no, value, onChange }: YesOrNoProps) {
  const t = useT();
  const open = { value: "open", label: t("international-list-choose") };
  const options = [
    { value: "yes", label: yes },
    { value: "no", label: no },
  ];
  const chosen = value === null ? "open" : value ? "yes" : "no";
  return (
    <Choice
      place="above"
      label={label}
      value={chosen}
      onChange={(word) => word !== "open" && onChange(word === "yes")}
      options={value === null ? [open, ...options] : options}
    />
  );
}
