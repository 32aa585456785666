/** Wording in national texts: one row an idea, one column a state, each cell with the sentence that says it. */
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { FEWEST, readWording, useCompared } from "../../shared/compared.ts";
import { useLongCall } from "../../shared/longCall.ts";
import { go } from "../../shared/navigation.ts";
import { useDesk, useLists, useMoment } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { LongWork } from "../../shared/ui/LongWork.tsx";
import { useT } from "../../strings/index.ts";
import { isLanguage, languageName } from "../../strings/languages.ts";
import { type Beside, ExportBeside } from "./ExportBeside.tsx";
import { Facts } from "./Facts.tsx";
import { WordingPanel } from "./WordingPanel.tsx";
import { WordingTable } from "./WordingTable.tsx";
import { type Alignment, countsOf, ideasOf, wordingOf } from "./wording.state.ts";

export interface OpenCell {
  idea: string;
  /** The place of the state in the answer. */
  column: number;
}

export function WordingPage() {
  const t = useT();
  const compared = useCompared();
  const at = useMoment()?.at ?? null;
  const wording = wordingOf(compared);
  const asked =
    wording === null
      ? null
      : {
          ids: wording.from === "chosen" ? [...compared.ids] : [],
          category: wording.from === "category" ? wording.code : null,
          audience: null,
          at,
        };
  const reading = useLongCall("align", asked, "nothing");
  const { answer } = reading;
  return (
    <WordingLayout alignment={answer}>
      {(opened, open) => (
        <>
          <div>
            <h1>{t("compare-screen-wording-title")}</h1>
            {answer ? <Counts alignment={answer} /> : null}
            <p className="sub">{t("compare-screen-wording-explains")}</p>
          </div>
          <WordingBar
            saved={
              answer && asked
                ? { kind: "wording", ids: asked.ids, category: asked.category, at }
                : null
            }
          />
          <LongWork reading={reading} label={t("compare-screen-aligning")} />
          {asked === null ? <p className="empty">{t("compare-screen-wording-choose")}</p> : null}
          {answer && answer.rows.length > 0 ? (
            <WordingTable
              alignment={answer}
              opened={opened}
              onOpen={open}
              onClose={() => open(null)}
            />
          ) : null}
          {answer && answer.rows.length === 0 ? (
            <p className="empty">{t("compare-screen-wording-none")}</p>
          ) : null}
        </>
      )}
    </WordingLayout>
  );
}

interface LayoutProps {
  alignment: Alignment | undefined;
  children: (opened: OpenCell | null, open: (cell: OpenCell | null) => void) => ReactNode;
}

/** The page with the panel of the cell that is open. */
function WordingLayout({ alignment, children }: LayoutProps) {
  const [opened, setOpened] = useState<OpenCell | null>(null);
  const idea = alignment && ideasOf(alignment).find(({ key }) => key === opened?.idea);
  return (
    <div className="page" data-aside={idea !== undefined}>
      <main>{children(opened, setOpened)}</main>
      {alignment && idea && opened ? (
        <WordingPanel
          alignment={alignment}
          idea={idea}
          column={opened.column}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
}

function Counts({ alignment }: { alignment: Alignment }) {
  const t = useT();
  const language = isLanguage(alignment.language)
    ? languageName(alignment.language)
    : alignment.language;
  const { ideas, states, unsure } = countsOf(alignment);
  const facts = [
    t("compare-screen-ideas", { count: ideas }),
    t("compare-screen-states", { count: states }),
    language,
  ];
  if (unsure > 0) facts.push(t("compare-screen-to-look-at", { count: unsure }));
  return (
    <p className="sub">
      <Facts facts={facts} />
    </p>
  );
}

function WordingBar({ saved }: { saved: Beside | null }) {
  const t = useT();
  const lists = useLists();
  const path = useDesk()?.open?.path ?? "";
  const compared = useCompared();
  const wording = wordingOf(compared);
  const [saving, setSaving] = useState(false);
  const chosen = {
    value: "",
    label: t("compare-screen-of-chosen", { count: compared.ids.length }),
  };
  const categories = lists.categories.map(({ code, label }) => ({
    value: code,
    label: `${label} · ${code}`,
  }));
  return (
    <div className="bar">
      <Choice
        label={t("compare-screen-texts")}
        value={wording?.from === "category" ? wording.code : ""}
        onChange={(code) =>
          readWording(path, code === "" ? { from: "chosen" } : { from: "category", code })
        }
        options={[chosen, ...categories]}
      />
      <span className="bar-end">
        {compared.ids.length >= FEWEST ? (
          <Button className="button" onPress={() => go({ name: "compare" })}>
            {t("compare-screen-to-fields")}
          </Button>
        ) : null}
        {saved ? (
          <Button className="button" data-tone="primary" onPress={() => setSaving(true)}>
            {t("compare-screen-save")}
          </Button>
        ) : null}
      </span>
      {saving && saved ? <ExportBeside what={saved} onClose={() => setSaving(false)} /> : null}
    </div>
  );
}
