/** The closed lists that the editor offers, with their labels in the reader's language. */
import { useMemo } from "react";
import type { Lists } from "../../../backend/index.ts";
import { useLists } from "../../../shared/register.ts";
import type { ChoiceOption } from "../../../shared/ui/Choice.tsx";

export function useCodes(list: keyof Lists["fiche"]): readonly ChoiceOption[] {
  const codes = useLists().fiche[list];
  return useMemo(() => codes.map(({ code, label }) => ({ value: code, label })), [codes]);
}
