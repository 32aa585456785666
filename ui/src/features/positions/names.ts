/** States by their names, in the order in which they come. */
import { labelOf, useLists } from "../../shared/register.ts";
import { inSeries } from "../../shared/text/series.ts";
import { useLanguage } from "../../strings/index.ts";

export interface Names {
  one: (state: string) => string;
  /** One after the other. */
  all: (states: readonly string[]) => string;
}

export function useNames(): Names {
  const language = useLanguage();
  const called = useLists().states.map(({ code, name }) => ({ code, label: name }));
  const one = (state: string) => labelOf(called, state);
  return { one, all: (states) => inSeries(states.map(one), language) };
}
