/** What each sign of the information view means. */
import { useT } from "../../strings/index.ts";
import { VALUES } from "./information.state.ts";
import { ValueWords } from "./ValueWords.tsx";

export function Legend() {
  const t = useT();
  return (
    <ul className="legend" aria-label={t("information-legend")}>
      {VALUES.map((value) => (
        <li key={value}>
          <ValueWords code={value} />
        </li>
      ))}
    </ul>
  );
}
