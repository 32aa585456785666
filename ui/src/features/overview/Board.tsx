/** The states by the work on their latest submission. For the desk; nothing here is ever printed. */
import type { BoardGroup } from "../../backend/index.ts";
import { inSeries } from "../../shared/text/series.ts";
import { useLanguage, useT } from "../../strings/index.ts";

export function Board({ groups }: { groups: readonly BoardGroup[] }) {
  const t = useT();
  const language = useLanguage();
  if (groups.length === 0) return <p className="quiet">{t("overview-nothing-received")}</p>;
  return (
    <dl className="board-groups">
      {groups.map((group) => (
        <div key={group.work}>
          <dt>{group.label}</dt>
          <dd>
            <bdi>{inSeries(group.states, language)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
