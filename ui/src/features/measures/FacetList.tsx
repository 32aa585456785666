/** Values of one kind with how many measures have each; choosing one narrows the list to it. */
import { useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import type { Facet } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { facetsShown } from "./measures.state.ts";

export interface FacetListProps {
  title: string;
  facets: readonly Facet[];
  chosen: string | null;
  onChoose: (code: string) => void;
  showCodes?: boolean;
}

const FEW = 8;

export function FacetList({ title, facets, chosen, onChoose, showCodes = false }: FacetListProps) {
  const t = useT();
  const [limit, setLimit] = useState(FEW);
  if (facets.length === 0) return null;
  const hidden = facets.length - facetsShown(facets, chosen, limit).length;
  return (
    <section>
      <h2>{title}</h2>
      {facetsShown(facets, chosen, limit).map((facet) => (
        <ToggleButton
          key={facet.code}
          className="facet"
          isSelected={facet.code === chosen}
          onChange={() => onChoose(facet.code)}
        >
          <span>
            {showCodes ? <bdi className="code">{facet.code}</bdi> : null}
            {showCodes ? " " : null}
            <bdi>{facet.label}</bdi>
          </span>
          <span className="count">{facet.count}</span>
        </ToggleButton>
      ))}
      {hidden > 0 ? (
        <Button className="plain-button facet-more" onPress={() => setLimit(facets.length)}>
          {t("matrix-screen-more", { count: hidden })}
        </Button>
      ) : null}
    </section>
  );
}
