/** One of many, found by typing: states, categories, fields. */
import { useState } from "react";
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import type { ChoiceOption } from "./Choice.tsx";

export interface PickerProps {
  label: string;
  options: readonly ChoiceOption[];
  value: string | null;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

export function Picker({ label, options, value, onChange, autoFocus = false }: PickerProps) {
  const chosen = options.find((option) => option.value === value)?.label ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ComboBox
      className="field"
      defaultItems={options.map((option) => ({ ...option, id: option.value }))}
      inputValue={typed ?? chosen}
      onInputChange={setTyped}
      selectedKey={value}
      autoFocus={autoFocus}
      menuTrigger="focus"
      onSelectionChange={(key) => {
        setTyped(null);
        if (key !== null) onChange(String(key));
      }}
    >
      <Label>{label}</Label>
      <div className="picker">
        <Input className="input" {...(typed || chosen ? { dir: "auto" } : {})} />
        <Button className="picker-open" aria-label={label} />
      </div>
      <Popover className="popover">
        <ListBox className="options">
          {(option: ChoiceOption) => (
            <ListBoxItem className="option" id={option.value} textValue={option.label}>
              <bdi>{option.label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
