/** The copies file by file: whose they are, how they were read, what they add, and what is to be looked at. */
import { labelOf, useLists } from "../../shared/register.ts";
import { formatDate, formatTime } from "../../shared/text/dates.ts";
import { inSeries } from "../../shared/text/series.ts";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { asksWhose, type CopyFile, hintOf, sayWhose } from "./copies.state.ts";
import { Frame } from "./Frame.tsx";

export function CopiesTable({ files }: { files: readonly CopyFile[] }) {
  const t = useT();
  return (
    <Frame label={t("compilation-copies-page")}>
      <table className="list wide copies">
        <thead>
          <tr>
            <th scope="col">{t("compilation-column-file")}</th>
            <th scope="col">{t("compilation-column-whose")}</th>
            <th scope="col">{t("compilation-column-standing")}</th>
            <th scope="col">{t("compilation-column-changes")}</th>
            <th scope="col">{t("compilation-column-findings")}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file, index) => (
            // Two files of different folders may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name
            <Row key={`${file.file} ${index}`} file={file} />
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

function Row({ file }: { file: CopyFile }) {
  const t = useT();
  const language = useLanguage();
  return (
    <tr data-taken={file.taken}>
      <th scope="row">
        <bdi>{file.file}</bdi>
        <small>{t(file.taken ? "compilation-taken" : "compilation-not-taken")}</small>
      </th>
      <td>
        <Whose file={file} />
      </td>
      <td>
        {t.code("compilation-standing", file.standing)}
        {file.version ? <small>{formatDate(file.version, language, "long")}</small> : null}
      </td>
      <td>
        {t("window-number", { number: file.changes })}
        {file.no_longer.length > 0 ? (
          <small>{t("compilation-no-longer", { count: file.no_longer.length })}</small>
        ) : null}
      </td>
      <td>
        <Findings file={file} />
      </td>
    </tr>
  );
}

function Whose({ file }: { file: CopyFile }) {
  const t = useT();
  const language = useLanguage();
  const { states } = useLists();
  const options = states.map(({ code, name }) => ({ value: code, label: name }));
  const name = (state: string) =>
    labelOf(
      states.map((each) => ({ code: each.code, label: each.name })),
      state,
    );
  if (asksWhose(file)) {
    return (
      <>
        <Picker
          label={t("compilation-whose", { file: file.file })}
          options={options}
          value={file.state}
          onChange={(state) => void sayWhose(file.file, state)}
        />
        {file.state_from === "told" ? <small>{t("compilation-whose-from-told")}</small> : null}
        {file.named.length > 0 ? (
          <small>
            {t("compilation-named", { states: inSeries(file.named.map(name), language) })}
          </small>
        ) : null}
      </>
    );
  }
  return (
    <>
      <bdi>{file.state ? name(file.state) : null}</bdi>
      {file.state_from ? <small>{t.code("compilation-whose-from", file.state_from)}</small> : null}
    </>
  );
}

function Findings({ file }: { file: CopyFile }) {
  const t = useT();
  const language = useLanguage();
  const aside = file.set_aside;
  if (!aside && file.findings.length === 0) return null;
  return (
    <ul className="plain-list copy-findings">
      {file.findings.map((finding) => (
        <li key={finding.code} data-severity={finding.severity}>
          <span dir="auto">
            {finding.code === "earlier-version" && file.version
              ? t("compilation-earlier-version", { time: formatTime(file.version, language) })
              : finding.message}
          </span>
          {hintOf(finding) ? <small dir="auto">{hintOf(finding)}</small> : null}
        </li>
      ))}
      {aside ? (
        <li>
          <span dir="auto">{aside.message}</span>
          {aside.hint ? <small dir="auto">{aside.hint}</small> : null}
        </li>
      ) : null}
    </ul>
  );
}
