/** A date to the day, month or year, typed as it stands in the source; nothing typed is "not known", a normal value. */
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useLanguage, useT } from "../../strings/index.ts";
import { formatDate } from "../text/dates.ts";
import { useDescribed } from "./Beside.tsx";
import { precisionOf, readDate } from "./readDate.ts";

export interface TypedDateProps {
  label: string;
  value: string | null;
  onChange: (date: string | null) => void;
}

export function TypedDate({ label, value, onChange }: TypedDateProps) {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  const said = useId();
  const described = useDescribed()["aria-describedby"];
  const [typed, setTyped] = useState(value ?? "");
  // What the field itself reported must not rewrite what is being typed ("March 2025" stays so).
  const reported = useRef(value);
  useEffect(() => {
    if (reported.current === value) return;
    reported.current = value;
    setTyped(value ?? "");
  }, [value]);
  const read = readDate(typed);

  function report(date: string | null) {
    reported.current = date;
    if (date !== value) onChange(date);
  }
  function type(text: string) {
    setTyped(text);
    const now = readDate(text);
    report(now.kind === "date" ? now.date : null);
  }
  function choose(date: string) {
    setTyped(date);
    report(date);
  }
  return (
    <div className="field typed-date">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="input"
        value={typed}
        placeholder={t("fields-date-placeholder")}
        aria-describedby={described ? `${said} ${described}` : said}
        aria-invalid={read.kind === "unread" || read.kind === "ambiguous"}
        onChange={(event) => type(event.target.value)}
        {...(typed ? { dir: "auto" } : {})}
      />
      <span className="hint" id={said}>
        {read.kind === "date"
          ? t("fields-date-read", {
              date: formatDate(read.date, language, "long"),
              precision: precisionOf(read.date),
            })
          : read.kind === "none"
            ? t("fields-date-not-known")
            : read.kind === "ambiguous"
              ? t("fields-date-ambiguous")
              : t("fields-date-unread")}
      </span>
      {read.kind === "ambiguous" ? (
        <span className="choices">
          {read.choices.map((date) => (
            <Button key={date} className="button" onPress={() => choose(date)}>
              {formatDate(date, language, "long")}
            </Button>
          ))}
        </span>
      ) : null}
    </div>
  );
}
