/** One of several, as a menu under a button that shows what is chosen. */
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";

export interface ChoiceOption {
  value: string;
  label: string;
}

export interface ChoiceProps {
  label: string;
  /** "beside" reads "Stage: any" on the button; "above" stands as a form field's label. */
  place?: "beside" | "above";
  options: readonly ChoiceOption[];
  value: string;
  onChange: (value: string) => void;
}

export function Choice({ label, place = "beside", options, value, onChange }: ChoiceProps) {
  return (
    <Select
      className={place === "above" ? "field" : "choice"}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <Label>{label}</Label>
      <Button className="button choice-button">
        <SelectValue />
      </Button>
      <Popover className="popover">
        <ListBox
          className="options"
          items={options.map((option) => ({ ...option, id: option.value }))}
        >
          {(option) => (
            <ListBoxItem className="option" id={option.value} textValue={option.label}>
              <bdi>{option.label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
