/** One of a list of codes, or none: "Not stated" is a normal value. */
import { useMemo } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";
import { useT } from "../../strings/index.ts";
import type { ChoiceOption } from "../ui/Choice.tsx";
import { useDescribed } from "./Beside.tsx";

const NONE = ":none";

export interface OneOfProps {
  label: string;
  /** Whether the label is seen, or only read out because what stands around says it. */
  labelled?: "seen" | "read";
  options: readonly ChoiceOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** What no choice is called; "Not stated" unless given, and not offered if null. */
  none?: string | null;
}

export function OneOf(props: OneOfProps) {
  const { label, labelled = "seen", options, value, onChange, none } = props;
  const t = useT();
  const empty = none === undefined ? t("fields-not-stated") : none;
  const items = useMemo(
    () => [
      ...(empty === null ? [] : [{ id: NONE, label: empty }]),
      ...options.map((option) => ({ id: option.value, label: option.label })),
    ],
    [options, empty],
  );
  return (
    <Select
      className="field"
      value={value ?? (empty === null ? null : NONE)}
      onChange={(key) => onChange(key === null || key === NONE ? null : String(key))}
      {...useDescribed()}
    >
      <Label className={labelled === "seen" ? "react-aria-Label" : "only-read"}>{label}</Label>
      <Button className="button choice-button">
        <SelectValue />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={items}>
          {(item) => (
            <ListBoxItem className="option" id={item.id} textValue={item.label}>
              <bdi>{item.label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
