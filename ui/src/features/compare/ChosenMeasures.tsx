/** The measures that are compared, each with a way to take it out again. */
import { Button } from "react-aria-components";
import { compareAll, removeCompared } from "../../shared/compared.ts";
import { useDesk } from "../../shared/register.ts";
import { useT } from "../../strings/index.ts";
import type { Comparison } from "./compare.state.ts";
import { useNamed } from "./named.ts";

export interface ChosenMeasuresProps {
  ids: readonly string[];
  /** Those that a comparison has named already. */
  compared: Comparison["measures"];
  /** Whether a comparison is being made, which will name them. */
  underWay: boolean;
}

export function ChosenMeasures({ ids, compared, underWay }: ChosenMeasuresProps) {
  const t = useT();
  const path = useDesk()?.open?.path ?? "";
  const named = useNamed(ids, compared, underWay);
  if (ids.length === 0) return null;
  return (
    <ul className="compared-chosen" aria-label={t("compare-screen-chosen")}>
      {named.map(({ id, reference, state }) => (
        <li key={id}>
          <bdi>{state}</bdi> <bdi className="code">{reference}</bdi>
          <Button
            className="plain-button"
            aria-label={t("compare-screen-remove", { what: `${state} ${reference}` })}
            onPress={() => removeCompared(path, id)}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
      <li className="compared-none">
        <Button className="plain-button" onPress={() => compareAll(path, [])}>
          {t("compare-screen-remove-all")}
        </Button>
      </li>
    </ul>
  );
}
