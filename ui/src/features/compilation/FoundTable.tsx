/** The changes that were found in the copies, in the order of the text: what goes, what comes, and whose it is. */
import { labelOf, useLists } from "../../shared/register.ts";
import { useT } from "../../strings/index.ts";
import { type Compiled, inOrder } from "./copies.state.ts";
import { Frame } from "./Frame.tsx";

export function FoundTable({ preview }: { preview: Compiled }) {
  const t = useT();
  const called = useLists().states.map(({ code, name }) => ({ code, label: name }));
  if (preview.proposals.length === 0) return <p className="empty">{t("compilation-found-none")}</p>;
  return (
    <Frame label={t("compilation-changes-list")}>
      <table className="list wide found-changes">
        <thead>
          <tr>
            <th scope="col">{t("compilation-column-line")}</th>
            <th scope="col">{t("compilation-column-delegation")}</th>
            <th scope="col">{t("compilation-column-removed")}</th>
            <th scope="col">{t("compilation-column-inserted")}</th>
            <th scope="col">{t("compilation-column-made")}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(preview.proposals).map((found, index) => (
            // Changes that are not written yet have no id.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the name
            <tr key={index}>
              <th scope="row">
                {found.paragraph ? t("window-number", { number: found.paragraph }) : null}
              </th>
              <td>
                <bdi>{labelOf(called, found.state)}</bdi>
                {found.id ? <small>{t("compilation-there-already")}</small> : null}
              </td>
              <td className="legal" dir="auto">
                {found.remove ? <del>{found.remove}</del> : null}
              </td>
              <td className="legal" dir="auto">
                {found.insert ? <ins>{found.insert}</ins> : null}
              </td>
              <td>
                <bdi>{found.author}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
