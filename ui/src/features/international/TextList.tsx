/** The texts, to choose one to read; the first entry stands for all. */
import { ListBox, ListBoxItem } from "react-aria-components";
import type { WireText } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { narrow } from "./international.state.ts";

const ALL = "all";

export function TextList({ texts, chosen }: { texts: readonly WireText[]; chosen: string }) {
  const t = useT();
  const entries = [
    { id: ALL, name: t("international-all-texts"), symbol: "" },
    ...texts.map(({ code, name, symbol }) => ({ id: code, name, symbol })),
  ];
  return (
    <ListBox
      className="facets text-list"
      aria-label={t("international-texts")}
      items={entries}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen || ALL]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : [...keys];
        narrow({ text: key === undefined || key === ALL ? "" : String(key) });
      }}
    >
      {(entry) => (
        <ListBoxItem className="facet" id={entry.id} textValue={entry.name}>
          <span>
            <bdi>{entry.name}</bdi>
            {entry.symbol && entry.symbol !== entry.name ? (
              <small>
                <bdi>{entry.symbol}</bdi>
              </small>
            ) : null}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
