/** What chosen measures are called, also while there are too few of them for a comparison. */
import { useQueries } from "@tanstack/react-query";
import { backend } from "../../backend/index.ts";
import { readFiche } from "../../shared/measure/fiche.ts";
import { useLists, useMoment } from "../../shared/register.ts";
import { useLanguage } from "../../strings/index.ts";
import type { Comparison } from "./compare.state.ts";

export interface Named {
  id: string;
  reference: string;
  state: string;
}

/** The names of `ids` in their order: from the comparison that has them, else each is read unless one is under way. */
export function useNamed(
  ids: readonly string[],
  compared: Comparison["measures"],
  underWay: boolean,
): Named[] {
  const lang = useLanguage();
  const lists = useLists();
  const at = useMoment()?.at ?? null;
  const unknown = ids.filter((id) => !compared.some((measure) => measure.id === id));
  const answers = useQueries({
    queries: unknown.map((id) => ({
      queryKey: ["measure", { id, at, lang }],
      queryFn: () => backend().call("measure", { id, at, lang }),
      enabled: !underWay,
    })),
  });
  return ids.map((id) => {
    const known = compared.find((measure) => measure.id === id);
    if (known) {
      const state = lists.states.find(({ code }) => code === known.state)?.name ?? known.state;
      return { id, reference: known.ref ?? "", state };
    }
    const answer = answers[unknown.indexOf(id)]?.data;
    const reference = answer ? (readFiche(answer.measure).reference ?? "") : "";
    return { id, reference, state: answer?.state_name ?? "…" };
  });
}
