/** Narrows a page to the states of one regional group; nothing where the file has but one. */
import { useT } from "../../strings/index.ts";
import { regionsOf } from "../regions.ts";
import { useLists } from "../register.ts";
import { Choice } from "./Choice.tsx";

export interface RegionChoiceProps {
  /** The group's code; empty for all. */
  value: string;
  onChange: (region: string) => void;
}

export function RegionChoice({ value, onChange }: RegionChoiceProps) {
  const t = useT();
  const regions = regionsOf(useLists().states);
  if (regions.length < 2) return null;
  return (
    <Choice
      label={t("matrix-screen-region")}
      value={value}
      onChange={onChange}
      options={[
        { value: "", label: t("matrix-screen-all") },
        ...regions.map((region) => ({ value: region, label: t.code("region", region) })),
      ]}
    />
  );
}
