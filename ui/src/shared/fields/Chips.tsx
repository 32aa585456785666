/** Chosen values, each with a button that takes it away. */
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";

export interface ChipsProps {
  items: readonly { value: string; label: string }[];
  onRemove: (value: string) => void;
}

export function Chips({ items, onRemove }: ChipsProps) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <ul className="chips">
      {items.map(({ value, label }) => (
        <li key={value} className="chip-chosen">
          <bdi>{label}</bdi>
          <Button
            slot={null}
            className="chip-remove"
            data-aside=""
            aria-label={t("fields-remove", { what: label })}
            onPress={() => onRemove(value)}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
}
