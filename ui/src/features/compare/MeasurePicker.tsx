/** Finds measures by words and adds the one chosen; those already there are not offered. */
import { useDeferredValue, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { useT } from "../../strings/index.ts";

/** So many are offered at once; more words find the others. */
const OFFERED = 20;

export interface MeasurePickerProps {
  taken: readonly string[];
  onPick: (id: string) => void;
}

export function MeasurePicker({ taken, onPick }: MeasurePickerProps) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const at = useMoment()?.at ?? null;
  const { answer } = useCall("measures", {
    state: null,
    category: null,
    stage: null,
    sort: null,
    descending: false,
    query: useDeferredValue(typed.trim()) || null,
    at,
    offset: 0,
    // Those that are taken may be among the first.
    limit: OFFERED + taken.length,
  });
  const offered = (answer?.measures ?? [])
    .filter((measure) => !taken.includes(measure.id))
    .slice(0, OFFERED);
  return (
    <ComboBox
      className="choice measure-picker"
      items={offered}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped("");
        onPick(String(key));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{t("compare-screen-add")}</Label>
      <Input className="input" placeholder={t("compare-screen-find")} />
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => <p className="empty">{t("compare-screen-none-found")}</p>}
        >
          {(measure: (typeof offered)[number]) => (
            <ListBoxItem
              className="option measure-option"
              id={measure.id}
              textValue={`${measure.state_name} ${measure.reference} ${measure.title}`}
            >
              <bdi>{measure.title}</bdi>
              <small>
                <bdi>{measure.state_name}</bdi> · <bdi className="code">{measure.reference}</bdi>
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
