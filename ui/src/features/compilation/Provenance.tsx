/** Where the words of the rolling text come from, line by line. */
import { labelOf, useLists } from "../../shared/register.ts";
import { inSeries } from "../../shared/text/series.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { Frame } from "./Frame.tsx";
import type { Rolling } from "./rolling.state.ts";

type Row = Rolling["provenance"][number];

/** As much of a file's digest as a person compares ("sha256:4f2a..."). */
const beginning = (digest: string): string => digest.replace(/^sha256:/, "").slice(0, 8);

/** The files' names, one a line; digests of copies taken when names were not kept. */
function Copies({ row }: { row: Row }) {
  if (row.files.length === 0)
    return <bdi className="code">{row.copies.map(beginning).join(", ")}</bdi>;
  return row.files.map((file) => (
    <div key={file}>
      <bdi>{file}</bdi>
    </div>
  ));
}

export function Provenance({ rolling }: { rolling: Rolling }) {
  const t = useT();
  const language = useLanguage();
  const called = useLists().states.map(({ code, name }) => ({ code, label: name }));
  const added = new Set(rolling.provisions.flatMap((line) => (line.new ? [line.line] : [])));
  return (
    <>
      <p className="quiet">{t("compilation-provenance-explains")}</p>
      <Frame label={t("compilation-tab-provenance")}>
        <table className="list wide">
          <thead>
            <tr>
              <th scope="col">{t("compilation-column-line")}</th>
              <th scope="col">{t("compilation-column-paragraph")}</th>
              <th scope="col">{t("compilation-column-delegations")}</th>
              <th scope="col">{t("compilation-column-proposal-count")}</th>
              <th scope="col">{t("compilation-column-compared")}</th>
              <th scope="col">{t("compilation-column-copies")}</th>
            </tr>
          </thead>
          <tbody>
            {rolling.provenance.map((row) => (
              <tr key={row.line}>
                <th scope="row">{t("window-number", { number: row.line })}</th>
                <td>
                  {added.has(row.line) ? t("compilation-new-paragraph") : <bdi>{row.number}</bdi>}
                </td>
                <td>
                  {row.states.length > 0 ? (
                    <bdi>
                      {inSeries(
                        row.states.map((state) => labelOf(called, state)),
                        language,
                      )}
                    </bdi>
                  ) : (
                    <span className="quiet">{t("compilation-no-open-proposal")}</span>
                  )}
                </td>
                <td>{shown(row.proposals.length)}</td>
                <td>{shown(row.compared)}</td>
                <td>
                  <Copies row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Frame>
    </>
  );

  function shown(count: number): string {
    return count > 0 ? t("window-number", { number: count }) : "";
  }
}
