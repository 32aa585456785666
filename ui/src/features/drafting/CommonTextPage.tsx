/** The texts that are drafted here; one is opened, a new one begun. */
import { Button } from "react-aria-components";
import type { TextLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { closeDialog, useDialog } from "../../shared/dialogs.ts";
import { go } from "../../shared/navigation.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { inSeries } from "../../shared/text/series.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { isLanguage, languageName } from "../../strings/languages.ts";
import { NewText } from "./NewText.tsx";

export function CommonTextPage() {
  const t = useT();
  const dialog = useDialog();
  const { answer, error } = useCall("texts", {});
  return (
    <div className="page">
      <main>
        <div className="bar">
          <h1>{t("common-text-page")}</h1>
          <div className="bar-end">
            <ActionButton id="go.rolling" />
            <ActionButton id="compilation.copies" />
            <ActionButton id="compilation.bring-in" />
            <ActionButton id="common-text.new" tone="primary" />
          </div>
        </div>
        <div className="scrolling">
          <p className="quiet">{t("common-text-explains")}</p>
          {error ? <Problem error={error} /> : null}
          {answer?.texts.length === 0 ? <p>{t("common-text-none")}</p> : null}
          <ul className="plain-list">
            {answer?.texts.map((text) => (
              <li key={text.id}>
                <Line text={text} />
              </li>
            ))}
          </ul>
        </div>
      </main>
      {dialog === "new-text" ? <NewText onClose={closeDialog} /> : null}
    </div>
  );
}

function Line({ text }: { text: TextLine }) {
  const t = useT();
  const language = useLanguage();
  const languages = text.languages.map((code) => (isLanguage(code) ? languageName(code) : code));
  const parts = [
    t.code("text-kind", text.kind),
    t("common-text-clauses", { count: text.clauses }),
    inSeries(languages, language),
    ...(text.waits ? [t("common-text-waits")] : []),
  ];
  return (
    <Button
      className="list-button text-line"
      onPress={() => go({ name: "drafted-text", id: text.id })}
    >
      <strong>
        <Foreign lang={text.title_lang}>{text.title || t("common-text-untitled")}</Foreign>
      </strong>
      <small>
        {parts.map((part, index) => (
          <span key={part}>
            {index > 0 ? " · " : null}
            <bdi>{part}</bdi>
          </span>
        ))}
      </small>
    </Button>
  );
}
