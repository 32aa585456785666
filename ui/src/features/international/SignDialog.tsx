/** Signing a reading: who, which words, where they stand, in which file. Other words of another reader are told. */
import { useState } from "react";
import { Button } from "react-aria-components";
import {
  backend,
  type ParagraphAnswer,
  type WireError,
  type WireReading,
} from "../../backend/index.ts";
import { perform } from "../../shared/calls.ts";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { language, useT } from "../../strings/index.ts";
import { tellWritten } from "./writing.ts";

export function SignDialog({ answer, onClose }: { answer: ParagraphAnswer; onClose: () => void }) {
  const t = useT();
  const [reader, setReader] = useState("");
  const [quote, setQuote] = useState("");
  const [locator, setLocator] = useState("");
  const [path, setPath] = useState<string | null>(null);
  const [kept, setKept] = useState<WireReading | null>(null);
  const [differing, setDiffering] = useState<readonly WireReading[]>([]);
  const [error, setError] = useState<WireError | null>(null);
  const earlier = answer.readings.find((reading) => reading.file !== null) ?? null;

  async function sign(keep_differing: boolean) {
    const outcome = await perform("sign-off", {
      paragraph: answer.line.id,
      reader,
      quote,
      locator,
      path,
      object: path ? null : (kept?.object ?? null),
      keep_differing,
      lang: language(),
    });
    setError(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return;
    if (outcome.answer.written) {
      tellWritten(outcome.answer.written);
      onClose();
      return;
    }
    setDiffering(outcome.answer.differing);
  }
  async function choose() {
    const [chosen] = await backend().chooseFiles();
    if (!chosen) return;
    setPath(chosen);
    setKept(null);
  }
  const file = path?.split(/[\\/]/).at(-1) ?? kept?.file;
  return (
    <Dialog
      title={t("international-sign")}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          {differing.length > 0 ? (
            <Button className="button" onPress={() => void sign(true)}>
              {t("international-keep-both")}
            </Button>
          ) : null}
          <Button className="button" data-tone="primary" onPress={() => void sign(false)}>
            {t("international-keep-reading")}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("international-sign-explains")}</p>
      {error ? <Problem error={error} /> : null}
      {differing.map((other) => (
        <Differs key={other.id} other={other} />
      ))}
      <Field label={t("international-reader")} value={reader} onChange={setReader} autoFocus />
      <Field label={t("international-quote")} value={quote} onChange={setQuote} lines="many" />
      <Field
        label={t("international-locator")}
        hint={t("international-locator-hint")}
        value={locator}
        onChange={setLocator}
      />
      <fieldset className="file-read">
        <legend>{t("international-file-read")}</legend>
        <span aria-live="polite">
          <bdi>{file ?? t("international-file-none")}</bdi>
        </span>
        <Button className="button" onPress={() => void choose()}>
          {t("international-file-choose")}
        </Button>
        {earlier?.file && !path && !kept ? (
          <Button className="button" onPress={() => setKept(earlier)}>
            {t("international-file-same", { file: earlier.file })}
          </Button>
        ) : null}
      </fieldset>
    </Dialog>
  );
}

function Differs({ other }: { other: WireReading }) {
  const t = useT();
  return (
    <div className="problem" role="alert">
      <strong>{t("international-quotes-differ", { reader: other.reader })}</strong>
      <span>{t("international-quotes-differ-hint")}</span>
      <span>{t("international-quote-other", { reader: other.reader })}</span>
      <blockquote>
        <bdi>{other.quote}</bdi>
      </blockquote>
    </div>
  );
}
