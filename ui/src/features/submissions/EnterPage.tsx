/** Keying a submission by hand, with the kept file beside the fields. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { perform, useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { tell, tellProblem } from "../../shared/notices.ts";
import { hourOf } from "../../shared/text/dates.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { language, useT } from "../../strings/index.ts";
import { EnterForm } from "./EnterForm.tsx";
import { asMeasure, canEnter, type Keyed, NOTHING_KEYED, nextOf } from "./enter.state.ts";
import { KeptFile } from "./KeptFile.tsx";

export function EnterPage({ submission }: { submission: string }) {
  const t = useT();
  const { answer: file, error } = useCall("file", { submission });
  const [keyed, setKeyed] = useState<Keyed>(NOTHING_KEYED);
  const [entered, setEntered] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const isEmpty = keyed.title.trim() === "";

  async function enter(end: "more" | "done") {
    setBusy(true);
    const measures = isEmpty ? [] : [asMeasure(keyed)];
    const done = end === "done";
    const outcome = await perform("enter", { submission, measures, done, lang: language() });
    setBusy(false);
    if (!outcome.ok) {
      tellProblem(outcome.error);
      return;
    }
    tell(outcome.answer.title, { hint: t("window-saved", { time: hourOf(outcome.answer.saved) }) });
    if (done) {
      go({ name: "submissions" });
      return;
    }
    setEntered((old) => [...old, keyed.title]);
    setKeyed(nextOf(keyed));
  }

  return (
    <div className="page enter-page">
      <main>
        <div className="heading-line">
          <div>
            <h1>{t("submissions-enter-title")}</h1>
            <p className="sub">
              <bdi>{file?.name}</bdi>
            </p>
          </div>
          <Button className="plain-button" onPress={() => go({ name: "submissions" })}>
            {t("submissions-to-board")}
          </Button>
        </div>
        {error ? <Problem error={error} /> : null}
        <div className="enter-sides">
          {file ? <KeptFile file={file} /> : null}
          <div className="scrolling">
            {entered.length > 0 ? (
              <p className="quiet">
                {t("submissions-entered-so-far", { count: entered.length })}
                {entered.map((title) => (
                  <small key={title} className="entered" dir="auto">
                    {title}
                  </small>
                ))}
              </p>
            ) : null}
            <EnterForm keyed={keyed} onChange={setKeyed} />
            <div className="form-buttons">
              <Button
                className="button"
                isDisabled={busy || !canEnter(keyed)}
                onPress={() => void enter("more")}
              >
                {t("submissions-enter-more")}
              </Button>
              <Button
                className="button"
                data-tone="primary"
                isDisabled={busy || (!isEmpty && !canEnter(keyed))}
                onPress={() => void enter("done")}
              >
                {isEmpty ? t("submissions-enter-done-without") : t("submissions-enter-done")}
              </Button>
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}
