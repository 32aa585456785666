/** Measures linked to a paragraph, apart by who made the link; nothing is counted. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { LinkedMeasure, ParagraphAnswer } from "../../backend/index.ts";
import { go } from "../../shared/navigation.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { useT } from "../../strings/index.ts";
import { LinkDialog } from "./LinkDialog.tsx";
import { useCanWrite } from "./writing.ts";

export const BASES = ["cited", "state", "editor"] as const;

export function LinkedMeasures({ answer }: { answer: ParagraphAnswer }) {
  const t = useT();
  const canWrite = useCanWrite();
  const [linking, setLinking] = useState(false);
  return (
    <section>
      <h2>{t("international-measures")}</h2>
      {BASES.map((basis) => (
        <div key={basis} className="basis">
          <h3>{t.code("obligation-basis", basis)}</h3>
          <Measures measures={answer.measures[basis]} />
        </div>
      ))}
      {canWrite ? (
        <Button className="button" onPress={() => setLinking(true)}>
          {t("international-link")}
        </Button>
      ) : null}
      {linking ? <LinkDialog answer={answer} onClose={() => setLinking(false)} /> : null}
    </section>
  );
}

function Measures({ measures }: { measures: readonly LinkedMeasure[] }) {
  const t = useT();
  if (measures.length === 0) return <p className="quiet">{t("international-no-measures")}</p>;
  return (
    <ul className="plain-list">
      {measures.map((measure) => (
        <li key={measure.id}>
          <Button className="list-button" onPress={() => go({ name: "measure", id: measure.id })}>
            <bdi>{measure.state_name}</bdi>
            {": "}
            <Foreign lang={measure.title_lang}>{measure.title || t("window-untitled")}</Foreign>
            <small>
              {[measure.reference, measure.stage, measure.act]
                .filter((part) => part !== null)
                .map((part, index) => (
                  <span key={part}>
                    {index > 0 ? " · " : null}
                    <bdi>{part}</bdi>
                  </span>
                ))}
            </small>
          </Button>
        </li>
      ))}
    </ul>
  );
}
