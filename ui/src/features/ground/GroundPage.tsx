/** Common ground: which states could announce which measures together, exactly, from what they reported or stated. */

import { Button } from "react-aria-components";
import type { CommonGroundAnswer, CommonSet } from "../../backend/index.ts";
import { useLongCall } from "../../shared/longCall.ts";
import { useDesk, useLists, useMoment } from "../../shared/register.ts";
import { inSeries } from "../../shared/text/series.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { LongWork } from "../../shared/ui/LongWork.tsx";
import { RegionChoice } from "../../shared/ui/RegionChoice.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import {
  asRequest,
  keyOf,
  labelOfCategory,
  leastOf,
  narrowGround,
  SOURCES,
  useGround,
} from "./ground.state.ts";

export interface GroundPageProps {
  /** Opens the list of measures of a category, at a stage where one is chosen. */
  onList: (category: string, stage: string | null) => void;
  /** Opens the wording of a category's texts in the file at `path`. */
  onWording: (path: string, category: string) => void;
}

export function GroundPage(props: GroundPageProps) {
  const t = useT();
  const ground = useGround();
  const asked = asRequest(ground, useMoment()?.at ?? null);
  const reading = useLongCall("common-ground", asked, "last-answer");
  const { answer } = reading;
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("ground-title")}</h1>
          <p className="sub">
            {answer
              ? t("ground-counts", { sets: answer.sets.length, states: answer.states.length })
              : null}
          </p>
          <p className="sub">{t("ground-explains", { from: ground.from })}</p>
        </div>
        <GroundBar />
        <LongWork reading={reading} label={t("ground-working")} />
        {answer ? <Sets answer={answer} {...props} /> : null}
      </main>
    </div>
  );
}

function GroundBar() {
  const t = useT();
  const lists = useLists();
  const { from, least, stage, group } = useGround();
  const any = { value: "", label: t("matrix-screen-any") };
  return (
    <div className="bar ground-bar">
      <Segmented
        label={t("ground-from")}
        value={from}
        onChange={(from) => narrowGround({ from })}
        options={SOURCES.map((value) => ({ value, label: t("ground-source", { from: value }) }))}
      />
      <div className="ground-least">
        <Field
          label={t("ground-least")}
          value={least}
          onChange={(least) => narrowGround({ least })}
          dir="ltr"
          problem={leastOf(least) === null ? t("ground-least-hint") : undefined}
        />
      </div>
      {from === "measures" ? (
        <Choice
          label={t("matrix-screen-stage")}
          value={stage}
          onChange={(stage) => narrowGround({ stage })}
          options={[any, ...lists.stages.map(({ code, label }) => ({ value: code, label }))]}
        />
      ) : null}
      <RegionChoice value={group} onChange={(group) => narrowGround({ group })} />
    </div>
  );
}

function Sets({ answer, ...props }: GroundPageProps & { answer: CommonGroundAnswer }) {
  const t = useT();
  if (answer.sets.length === 0)
    return <p className="empty">{t("ground-none", { from: answer.from })}</p>;
  return (
    <div className="scrolling">
      {answer.note ? <p className="ground-note">{answer.note}</p> : null}
      <ul className="plain-list ground">
        {answer.sets.map((set) => (
          <SetShown key={keyOf(set)} answer={answer} set={set} {...props} />
        ))}
      </ul>
    </div>
  );
}

interface SetProps extends GroundPageProps {
  answer: CommonGroundAnswer;
  set: CommonSet;
}

function SetShown({ answer, set, ...props }: SetProps) {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const known = lists.states.filter(({ code }) => set.states.includes(code));
  const unknown = set.states.filter((code) => !known.some((state) => state.code === code));
  const names = [...known.map(({ name }) => name), ...unknown];
  return (
    <li>
      <p className="ground-said">
        {t("ground-sentence", {
          from: answer.from,
          measures: set.categories.length,
          states: set.states.length,
        })}
      </p>
      <dl className="pairs">
        <div>
          <dt>{t("ground-what", { from: answer.from })}</dt>
          <dd>
            <ul className="plain-list">
              {set.categories.map((code) => (
                <li key={code}>
                  {answer.from === "measures" ? <bdi className="code">{code}</bdi> : null}{" "}
                  <bdi>{labelOfCategory(answer, code)}</bdi>
                  {answer.from === "measures" ? (
                    <Ways code={code} answer={answer} {...props} />
                  ) : null}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t("ground-states")}</dt>
          <dd>{inSeries(names, language)}</dd>
        </div>
      </dl>
    </li>
  );
}

/** Where the measures of a category are seen: in the list, and word by word. */
function Ways({
  code,
  answer,
  onList,
  onWording,
}: GroundPageProps & { code: string; answer: CommonGroundAnswer }) {
  const t = useT();
  const { stage } = useGround();
  const path = useDesk()?.open?.path ?? "";
  const label = labelOfCategory(answer, code);
  return (
    <span className="ground-ways">
      <Button
        className="plain-button"
        aria-label={t("ground-list-of", { category: label })}
        onPress={() => onList(code, stage || null)}
      >
        {t("ground-list")}
      </Button>
      <Button
        className="plain-button"
        aria-label={t("ground-wording-of", { category: label })}
        onPress={() => onWording(path, code)}
      >
        {t("ground-wording")}
      </Button>
    </span>
  );
}
