/** Four columns: the paragraph, the words of the text, what each delegation proposes, and what nobody proposes to change. */
import { type MessageId, useT } from "../../strings/index.ts";
import { directionOf, isLanguage } from "../../strings/languages.ts";
import { Frame } from "./Frame.tsx";
import type { Rolling } from "./rolling.state.ts";

export function FourColumns({ rolling }: { rolling: Rolling }) {
  const t = useT();
  const { language } = rolling;
  const own = { lang: language, dir: isLanguage(language) ? directionOf(language) : "auto" };
  const words = (text: string) => (
    <span className="legal" {...own}>
      {text}
    </span>
  );
  const note = (id: MessageId) => <span className="quiet">{t(id)}</span>;
  return (
    <Frame label={t("compilation-tab-four-column")}>
      <table className="list wide four-column">
        <thead>
          <tr>
            <th scope="col">{t("compilation-column-paragraph")}</th>
            <th scope="col">{t("compilation-column-text")}</th>
            <th scope="col">{t("compilation-column-proposals")}</th>
            <th scope="col">{t("compilation-column-without-brackets")}</th>
          </tr>
        </thead>
        <tbody>
          {rolling.four_column.map((row, index) => (
            // Rows have no name of their own: one paragraph may have several.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name
            <tr key={index}>
              <th scope="row">
                <bdi>
                  {row.number && row.text !== null
                    ? row.number
                    : t("compilation-line", { line: index + 1 })}
                </bdi>
              </th>
              <td>{row.text === null ? note("compilation-new-paragraph") : words(row.text)}</td>
              <td>
                {row.proposals.map(({ state, name, text }) => (
                  <p key={state} className="four-proposal">
                    <strong>
                      <bdi>{name}</bdi>
                    </strong>
                    {text ? words(text) : note("compilation-words-go")}
                  </p>
                ))}
              </td>
              <td>
                {row.without_brackets === null
                  ? note("compilation-open")
                  : words(row.without_brackets)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
