/** The co-chairs' Word document: its paragraphs as they were found, marked as new, changed or the same, then brought in. */
import { Button } from "react-aria-components";
import { go } from "../../shared/navigation.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useWork } from "../../shared/work.ts";
import { useCanWrite } from "../../shared/writable.ts";
import { useT } from "../../strings/index.ts";
import { directionOf, isLanguage, LANGUAGES } from "../../strings/languages.ts";
import {
  accountOf,
  type BroughtIn,
  bringIn,
  chooseDocument,
  forgetBringing,
  sayLanguage,
  useBringing,
} from "./bringing.state.ts";
import { Frame } from "./Frame.tsx";
import { TextChoice } from "./TextChoice.tsx";
import { useWhichText } from "./whichText.ts";

export function BringInPage() {
  const t = useT();
  const canWrite = useCanWrite();
  const which = useWhichText();
  const bringing = useBringing();
  const busy = useWork().length > 0;
  const preview = bringing?.preview;
  return (
    <div className="page">
      <main>
        <div className="bar">
          <div>
            <h1>{t("compilation-bring-in-page")}</h1>
            <p className="sub">{t("compilation-bring-in-sub")}</p>
          </div>
          <div className="bar-end">
            <Button className="button" onPress={() => go({ name: "common-text" })}>
              {t("compilation-all-texts")}
            </Button>
            <Button
              className="button"
              data-tone={preview ? "plain" : "primary"}
              isDisabled={!canWrite || busy || which.texts === undefined}
              onPress={() => void chooseDocument(which.text)}
            >
              {t("compilation-choose-document")}
            </Button>
          </div>
        </div>
        {bringing ? null : (
          <>
            <div className="bar">
              <TextChoice {...which} />
            </div>
            <p className="empty">
              {t(which.texts?.length ? "compilation-bring-in-over" : "compilation-bring-in-empty")}
            </p>
          </>
        )}
        {bringing?.problem ? <Problem error={bringing.problem} /> : null}
        {bringing && !preview && !bringing.problem ? (
          <p className="empty" role="status">
            {t("compilation-document-read")}
          </p>
        ) : null}
        {preview ? <Preview preview={preview} canTake={canWrite && !busy} /> : null}
      </main>
    </div>
  );
}

function Preview({ preview, canTake }: { preview: BroughtIn; canTake: boolean }) {
  const t = useT();
  const { set_aside: aside } = preview;
  // A document that was read has a language; without one it was set aside.
  const language = preview.language ?? "";
  if (aside) {
    return <Problem error={{ ...aside, hint: aside.hint ?? "", params: {} }} />;
  }
  return (
    <>
      <div className="bar">
        <strong>
          <bdi>{preview.title || preview.file}</bdi>
        </strong>
        <Choice
          label={t("compilation-language")}
          value={language}
          onChange={(code) => void sayLanguage(code)}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <span className="quiet" role="status">
          {t("compilation-account", { ...accountOf(preview) })}
        </span>
        <div className="bar-end">
          <Button className="button" onPress={forgetBringing}>
            {t("compilation-document-drop")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!canTake}
            onPress={() => void bringIn()}
          >
            {t("compilation-bring-in-take")}
          </Button>
        </div>
      </div>
      <Findings preview={preview} />
      <Provisions preview={preview} />
    </>
  );
}

function Findings({ preview }: { preview: BroughtIn }) {
  const t = useT();
  if (preview.findings.length === 0 && preview.removed.length === 0) return null;
  return (
    <ul className="plain-list copy-findings">
      {preview.findings.map((finding) => (
        <li key={finding.code} data-severity={finding.severity}>
          <span dir="auto">{finding.message}</span>
          {finding.hint ? <small dir="auto">{finding.hint}</small> : null}
        </li>
      ))}
      {preview.removed.map(({ id, text }) => (
        <li key={id} data-severity="warning">
          <span>{t("compilation-removed")}</span>
          <small dir="auto">{text}</small>
        </li>
      ))}
    </ul>
  );
}

function Provisions({ preview }: { preview: BroughtIn }) {
  const t = useT();
  const language = preview.language ?? "";
  const own = isLanguage(language) ? { lang: language, dir: directionOf(language) } : {};
  return (
    <Frame label={t("compilation-column-words")}>
      <table className="list wide brought">
        <thead>
          <tr>
            <th scope="col">{t("compilation-column-number")}</th>
            <th scope="col">{t("compilation-column-words")}</th>
            <th scope="col">{t("compilation-column-bucket")}</th>
          </tr>
        </thead>
        <tbody>
          {preview.provisions.map((each, index) => (
            // What is new has no id yet.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name
            <tr key={index} data-bucket={each.bucket}>
              <th scope="row">
                <bdi>{each.number}</bdi>
              </th>
              <td className="legal" data-level={each.level} {...own}>
                {each.heading ? <strong>{each.heading}</strong> : null}
                <span>{each.text}</span>
              </td>
              <td className="nowrap">
                <span className="bucket" data-bucket={each.bucket}>
                  {t.code("compilation-bucket", each.bucket)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
