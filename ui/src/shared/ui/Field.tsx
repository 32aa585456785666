/** A line or an area of text with its label, a hint below, and what is wrong with it. */
import { FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";

export interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "password" | "date";
  lines?: "one" | "many";
  hint?: string | undefined;
  problem?: string | undefined;
  dir?: "auto" | "ltr" | "rtl";
  autoFocus?: boolean;
}

export function Field(props: FieldProps) {
  const {
    label,
    value,
    onChange,
    type = "text",
    lines = "one",
    hint,
    problem,
    dir = "auto",
  } = props;
  // While nothing is typed, the caret waits where the page's own language begins.
  const typed = value || dir !== "auto" ? { dir } : {};
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      type={type}
      isInvalid={problem !== undefined}
      autoFocus={props.autoFocus ?? false}
    >
      <Label>{label}</Label>
      {lines === "many" ? (
        <TextArea className="input" {...typed} />
      ) : (
        <Input className="input" {...typed} />
      )}
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
