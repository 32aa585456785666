/** How far a paragraph was checked, who signed, and the way to sign. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ParagraphAnswer, WireReading } from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { tellProblem } from "../../shared/notices.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { language, useLanguage, useT } from "../../strings/index.ts";
import { SignDialog } from "./SignDialog.tsx";
import { tellWritten, useCanWrite } from "./writing.ts";

export function Readings({ answer }: { answer: ParagraphAnswer }) {
  const t = useT();
  const canWrite = useCanWrite();
  const [signing, setSigning] = useState(false);
  const { checked } = answer.line;
  const { readings } = answer;
  return (
    <>
      <h2>{t("international-checked")}</h2>
      <p className="checked-words" data-final={checked.final}>
        <strong>{checked.words}</strong>
        {checked.mark ? (
          <small>
            {" "}
            <bdi>{t("international-mark", { mark: checked.mark })}</bdi>
          </small>
        ) : null}
      </p>
      <p className="quiet">
        {checked.final ? t("international-may-be-final") : t("international-held-out")}
      </p>
      <h3>{t("international-readings")}</h3>
      {readings.length === 0 ? <p className="quiet">{t("international-no-reading")}</p> : null}
      {readings.map((reading) => (
        <Reading key={reading.id} reading={reading} paragraph={answer.line.id} />
      ))}
      {canWrite ? (
        <Button className="button" onPress={() => setSigning(true)}>
          {readings.length > 0 ? t("international-sign-second") : t("international-sign")}
        </Button>
      ) : null}
      {signing ? <SignDialog answer={answer} onClose={() => setSigning(false)} /> : null}
    </>
  );
}

function Reading({ reading, paragraph }: { reading: WireReading; paragraph: string }) {
  const t = useT();
  const lang = useLanguage();
  const canWrite = useCanWrite();
  async function takeBack() {
    const request = { paragraph, reading: reading.id, lang: language() };
    const outcome = await perform("take-back-reading", request);
    if (outcome.ok) tellWritten(outcome.answer);
    else tellProblem(outcome.error);
  }
  return (
    <section className="reading">
      <p>
        {t("international-read-on", {
          reader: reading.reader,
          date: formatDate(reading.date, lang),
        })}
      </p>
      <blockquote className="words">
        <bdi>{reading.quote}</bdi>
      </blockquote>
      <p className="place">
        <bdi>{reading.locator}</bdi>
        {reading.file ? (
          <>
            {" · "}
            <bdi>{reading.file}</bdi>
          </>
        ) : null}{" "}
        · <bdi title={reading.object}>{reading.object.slice(0, 15)}…</bdi>
      </p>
      {canWrite ? (
        <Button className="plain-button" onPress={() => void takeBack()}>
          {t("international-take-back")}
        </Button>
      ) : null}
    </section>
  );
}
