/** Beside the ideas: the sentence in its clause, the measure it is of, and every wording with the states that have it. */
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { bestText, readFiche } from "../../shared/measure/fiche.ts";
import { go } from "../../shared/navigation.ts";
import { useLists, useMoment } from "../../shared/register.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { Marked } from "../../shared/text/Marked.tsx";
import { inSeries } from "../../shared/text/series.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { Letter } from "./Letter.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { Sureness } from "./WordingTable.tsx";
import {
  type Alignment,
  columnOrder,
  type Idea,
  marksOf,
  standing,
  type WordingCell,
} from "./wording.state.ts";

export interface WordingPanelProps {
  alignment: Alignment;
  idea: Idea;
  column: number;
  onClose: () => void;
}

export function WordingPanel({ alignment, idea, column, onClose }: WordingPanelProps) {
  const t = useT();
  const lists = useLists();
  const code = alignment.states[column] ?? "";
  const name = lists.states.find((state) => state.code === code)?.name ?? code;
  const cell = idea.row.cells[column] ?? null;
  return (
    <SidePanel
      place={t("compare-screen-place", { state: name, number: idea.number })}
      onClose={onClose}
    >
      <h2 dir="auto">{idea.row.label}</h2>
      {cell ? (
        <Said idea={idea} cell={cell} language={alignment.language} />
      ) : (
        <p className="quiet">{t("compare-screen-empty-explains", { state: name })}</p>
      )}
      <Variants idea={idea} language={alignment.language} />
    </SidePanel>
  );
}

function Said({ idea, cell, language }: { idea: Idea; cell: WordingCell; language: string }) {
  const t = useT();
  return (
    <>
      <blockquote className="legal said" lang={language} dir="auto">
        {cell.number ? <bdi className="code">{cell.number}</bdi> : null}{" "}
        <Marked text={cell.text} marks={marksOf(cell)} />
      </blockquote>
      <p>
        <small>
          <Letter place={cell.variant} of="wording" />{" "}
          {t("compare-screen-likeness", { likeness: standing(idea.row, cell) })}
        </small>
      </p>
      <p>
        <Sureness confidence={cell.confidence} />
      </p>
      {cell.also.length > 0 ? <Further cell={cell} language={language} /> : null}
      <Measure id={cell.measure} />
    </>
  );
}

/** What the state's other texts say of the same idea. */
function Further({ cell, language }: { cell: WordingCell; language: string }) {
  const t = useT();
  return (
    <>
      <h3>{t("compare-screen-also")}</h3>
      {cell.also.map((other) => (
        <div key={`${other.measure}${other.clause}`}>
          <blockquote className="legal said" lang={language} dir="auto">
            {other.number ? <bdi className="code">{other.number}</bdi> : null} {other.text}
          </blockquote>
          <p>
            <small>
              <Letter place={other.variant} of="wording" />
            </small>
          </p>
        </div>
      ))}
    </>
  );
}

function Measure({ id }: { id: string }) {
  const t = useT();
  const language = useLanguage();
  const at = useMoment()?.at ?? null;
  const { answer } = useCall("measure", { id, at });
  const fiche = answer ? readFiche(answer.measure) : null;
  const title = fiche ? bestText(fiche.title, language) : null;
  return (
    <>
      <h3>{t("compare-screen-measure")}</h3>
      {answer ? (
        <p>
          <Foreign lang={title?.lang}>{title?.text ?? t("window-untitled")}</Foreign>
          <br />
          <small className="quiet">
            <bdi>{answer.state_name}</bdi> · <bdi>{fiche?.reference}</bdi>
          </small>
        </p>
      ) : null}
      <p>
        <Button className="button" onPress={() => go({ name: "measure", id })}>
          {t("window-open-fiche")}
        </Button>
      </p>
    </>
  );
}

/** The wordings of the idea; that states have one says nothing of what anyone asks for. */
function Variants({ idea, language }: { idea: Idea; language: string }) {
  const t = useT();
  const reader = useLanguage();
  const lists = useLists();
  const nameOf = (code: string) => lists.states.find((state) => state.code === code)?.name ?? code;
  return (
    <>
      <h3>{t("compare-screen-variants", { count: idea.row.variants.length })}</h3>
      <ol className="plain-list variants">
        {idea.row.variants.map((variant, place) => {
          const order = columnOrder(variant.states, lists.states);
          const states = order.map((at) => nameOf(variant.states[at] ?? ""));
          return (
            <li key={variant.text}>
              <Letter place={place} of="wording" />
              <div>
                <div className="legal" lang={language} dir="auto">
                  {variant.text}
                </div>
                <small className="quiet">{inSeries(states, reader)}</small>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
