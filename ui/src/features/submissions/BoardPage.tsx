/** All submissions by state of work, and the ways to add more. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { SubmissionLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { inSeries } from "../../shared/text/series.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { accountOf, nextStep, worksPresent } from "./board.state.ts";
import { usePreview } from "./preview.store.ts";
import { reopen } from "./take-in.ts";

export function BoardPage() {
  const t = useT();
  const lists = useLists();
  const { answer, error } = useCall("board", {});
  const { preview } = usePreview();
  const [work, setWork] = useState("");
  const all = answer?.submissions ?? [];
  const shown = all.filter((each) => work === "" || each.work === work);
  const works = worksPresent(all);
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("window-page-submissions")}</h1>
          <p className="sub">{t("submissions-sub", { count: all.length })}</p>
        </div>
        <div className="bar">
          <Choice
            label={t("submissions-work")}
            value={work}
            onChange={setWork}
            options={[
              { value: "", label: t("matrix-screen-any") },
              ...works.map(({ code, count }) => ({
                value: code,
                label: `${labelOf(lists.work, code)} (${count})`,
              })),
            ]}
          />
          <span className="grow" />
          {preview ? (
            <Button className="button" onPress={() => go({ name: "preview" })}>
              {t("submissions-back-to-preview", { count: preview.files.length })}
            </Button>
          ) : null}
          <ActionButton id="submissions.add-folder" />
          <ActionButton id="submissions.add-files" tone="primary" />
        </div>
        {error ? <Problem error={error} /> : null}
        {answer && all.length === 0 ? <p className="empty">{t("submissions-empty")}</p> : null}
        {shown.length > 0 ? <Board lines={shown} /> : null}
      </main>
    </div>
  );
}

function Board({ lines }: { lines: readonly SubmissionLine[] }) {
  const t = useT();
  return (
    <div className="table-frame">
      <table className="list wide">
        <thead>
          <tr>
            <th scope="col">{t("submissions-file")}</th>
            <th scope="col">{t("submissions-states")}</th>
            <th scope="col">{t("submissions-channel")}</th>
            <th scope="col">{t("submissions-received")}</th>
            <th scope="col">{t("submissions-work")}</th>
            <th scope="col">{t("submissions-rows")}</th>
            <th scope="col">{t("submissions-next")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: SubmissionLine }) {
  const t = useT();
  const lists = useLists();
  const language = useLanguage();
  const step = nextStep(line);
  return (
    <tr>
      <th scope="row">
        <bdi>{line.file}</bdi>
        {line.reason ? <small>{line.reason}</small> : null}
      </th>
      <td>
        <bdi>{inSeries(line.states, language)}</bdi>
      </td>
      <td>
        {line.channel ? labelOf(lists.channels, line.channel) : null}
        {line.note ? (
          <small>
            <bdi>{line.note}</bdi>
          </small>
        ) : null}
      </td>
      <td className="nowrap">{line.received ? formatDate(line.received, language) : null}</td>
      <td>{labelOf(lists.work, line.work)}</td>
      <td>{accountOf(line, t)}</td>
      <td>
        {step === "answer" ? (
          <Button className="button" onPress={() => void reopen(line.id)}>
            {t("submissions-open-queries")}
          </Button>
        ) : null}
        {step === "enter" ? (
          <Button className="button" onPress={() => go({ name: "enter", submission: line.id })}>
            {t("submissions-enter")}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
