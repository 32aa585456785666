/** A day, typed by its parts in the order of the reader's language; empty while none is chosen. */
import { type CalendarDate, parseDate } from "@internationalized/date";
import { Button, DateField, DateInput, DateSegment, Label } from "react-aria-components";
import { useT } from "../../strings/index.ts";

export interface DayProps {
  label: string;
  place?: "beside" | "above";
  /** ISO day, or none. */
  value: string | null;
  onChange: (day: string | null) => void;
}

function parsed(day: string | null): CalendarDate | null {
  return day && /^\d{4}-\d{2}-\d{2}/.test(day) ? parseDate(day.slice(0, 10)) : null;
}

export function Day({ label, place = "beside", value, onChange }: DayProps) {
  const t = useT();
  return (
    <DateField
      className={place === "above" ? "field" : "choice"}
      value={parsed(value)}
      onChange={(day) => onChange(day ? day.toString() : null)}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <div className="day">
        <DateInput className="day-input">
          {(segment) => <DateSegment className="day-part" segment={segment} />}
        </DateInput>
        {value ? (
          <Button className="plain-button" slot={null} onPress={() => onChange(null)}>
            {t("window-clear")}
          </Button>
        ) : null}
      </div>
    </DateField>
  );
}
