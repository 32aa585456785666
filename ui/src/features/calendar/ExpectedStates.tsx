/** The states that are expected to submit for a meeting, in protocol order. */
import { Several } from "../../shared/fields/Several.tsx";
import { useLists } from "../../shared/register.ts";
import { useT } from "../../strings/index.ts";

interface ExpectedStatesProps {
  codes: readonly string[];
  onChange: (codes: string[]) => void;
}

export function ExpectedStates({ codes, onChange }: ExpectedStatesProps) {
  const t = useT();
  const { states } = useLists();
  const order = (code: string) => states.findIndex((state) => state.code === code);
  return (
    <>
      <h2 className="form-part">{t("calendar-meeting-expected")}</h2>
      <div className="form">
        <Several
          label={t("calendar-meeting-expected")}
          labelled="read"
          values={[...codes].sort((one, other) => order(one) - order(other))}
          options={states.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(chosen) => onChange([...chosen].sort())}
        />
      </div>
    </>
  );
}
