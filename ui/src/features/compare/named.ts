/** What chosen measures are called, also while there are too few of them for a comparison. */
import { useQueries } from "@tanstack/react-query";
import { backend } from "../../backend/index.ts";
import { readFiche } from "../../shared/measure/fiche.ts";
import { useMoment } from "../../shared/register.ts";
import { useLanguage } from "../../strings/index.ts";

export interface Named {
  id: string;
  reference: string;
  state: string;
}

/** The names of `ids` in their order; one that is still being read shows its id alone. */
export function useNamed(ids: readonly string[]): Named[] {
  const lang = useLanguage();
  const at = useMoment()?.at ?? null;
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ["measure", { id, at, lang }],
      queryFn: () => backend().call("measure", { id, at, lang }),
    })),
  });
  return ids.map((id, place) => {
    const answer = answers[place]?.data;
    if (!answer) return { id, reference: "", state: id };
    return { id, reference: readFiche(answer.measure).reference ?? "", state: answer.state_name };
  });
}
