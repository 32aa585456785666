/** Several of a long list, found by typing; what is chosen stands above and can be taken away. */
import {
  type ComponentProps,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import { useT } from "../../strings/index.ts";
import type { ChoiceOption } from "../ui/Choice.tsx";
import { useDescribed } from "./Beside.tsx";
import { Chips } from "./Chips.tsx";

export interface SeveralProps {
  label: string;
  options: readonly ChoiceOption[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  /** Lets words be added that are not in the list. */
  others?: "listed" | "any";
  placeholder?: string;
  labelled?: "seen" | "read";
}

/** As many as a person looks through; typing brings the rest. */
const SHOWN = 60;

export function Several(props: SeveralProps) {
  const { label, options, values, onChange, others = "listed" } = props;
  const t = useT();
  const [typed, setTyped] = useState("");
  const found = useMemo(
    () => matching(options, typed, new Set(values)).slice(0, SHOWN),
    [options, typed, values],
  );
  const list = useRef<List | null>(null);
  const described = useDescribed();
  function add(value: string) {
    setTyped("");
    list.current?.close();
    const word = value.trim();
    if (word && !values.includes(word)) onChange([...values, word]);
  }
  const labels = new Map(options.map((option) => [option.value, option.label]));
  return (
    <div className="several">
      <Chips
        items={values.map((value) => ({ value, label: labels.get(value) ?? value }))}
        onRemove={(value) => onChange(values.filter((each) => each !== value))}
      />
      <ComboBox
        className="field"
        items={found.map((option) => ({ ...option, id: option.value }))}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        menuTrigger="manual"
        allowsCustomValue
        onChange={(key) => key !== null && add(String(key))}
        {...described}
      >
        <Label className={props.labelled === "read" ? "only-read" : "react-aria-Label"}>
          {label}
        </Label>
        <div className="picker">
          <SearchInput
            held={list}
            className="input"
            placeholder={props.placeholder ?? t("fields-search-to-add")}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || others !== "any" || !typed.trim()) return;
              // The list may have an entry in focus; then Enter is for that one.
              if (event.currentTarget.getAttribute("aria-activedescendant")) return;
              event.preventDefault();
              add(typed);
            }}
            onBlur={() => (others === "any" ? add(typed) : setTyped(""))}
            {...(typed ? { dir: "auto" } : {})}
          />
          {options.length > 0 ? <Button className="picker-open" data-aside="" /> : null}
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
    </div>
  );
}

interface List {
  close: () => void;
}

/**
 * Opens the list when a person types, and lets it be closed: by itself it would open again whenever a choice empties the
 * field, and stay open because nothing stays chosen in it.
 */
function SearchInput({
  held,
  ...props
}: ComponentProps<typeof Input> & { held: RefObject<List | null> }) {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    held.current = state;
  });
  return <Input {...props} onInput={() => state?.open(null, "input")} />;
}

/** Options that hold every word typed and are not chosen yet; diacritics and case are passed over. */
export function matching(
  options: readonly ChoiceOption[],
  typed: string,
  chosen: ReadonlySet<string>,
): ChoiceOption[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    if (chosen.has(option.value)) return false;
    if (wanted.length === 0) return true;
    const label = folded(option.label);
    return wanted.every((word) => label.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");
}
