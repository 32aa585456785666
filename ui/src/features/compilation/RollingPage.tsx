/** The rolling text: the common text with brackets, its four columns, and where its words come from. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { ActionButton } from "../../shared/ui/ActionButton.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useT } from "../../strings/index.ts";
import { BracketPanel } from "./BracketPanel.tsx";
import { FourColumns } from "./FourColumns.tsx";
import { HeldBy } from "./HeldBy.tsx";
import { Points } from "./Points.tsx";
import { Provenance } from "./Provenance.tsx";
import { RollingText } from "./RollingText.tsx";
import { type Rolling, showTab, TABS, type Tab, useChosen, useTab } from "./rolling.state.ts";
import { SaveRolling } from "./SaveRolling.tsx";
import { TextChoice } from "./TextChoice.tsx";
import { useWhichText } from "./whichText.ts";

export function RollingPage() {
  const t = useT();
  const tab = useTab();
  const chosen = useChosen();
  const which = useWhichText();
  const past = useMoment() !== null;
  const [saving, setSaving] = useState(false);
  // Without a common text there is nothing to ask for; the page says how to come by one.
  const asked = which.texts?.length ? { provision: null, text: which.text } : null;
  const { answer, error } = useCall("rolling", asked);
  const bracket = answer?.brackets.find(({ id }) => id === chosen);
  const shown = tab === "text" ? bracket : undefined;
  return (
    <div className="page" data-aside={shown !== undefined}>
      <main>
        <div className="bar">
          <h1>{t("compilation-rolling-page")}</h1>
          <div className="bar-end">
            <ActionButton id="common-text.room" />
            <ActionButton id="compilation.copies" />
            <ActionButton id="compilation.bring-in" />
            <Button
              className="button"
              data-tone="primary"
              isDisabled={!answer}
              onPress={() => setSaving(true)}
            >
              {t("compilation-save-as")}
            </Button>
          </div>
        </div>
        <p className="quiet">{t(past ? "compilation-as-now" : "compilation-rolling-sub")}</p>
        {which.texts?.length === 0 ? <p className="empty">{t("compilation-no-text")}</p> : null}
        {error ? <Problem error={error} /> : null}
        <div className="bar">
          <TextChoice {...which} />
          {answer ? <Tabs tab={tab} /> : null}
        </div>
        {answer ? <Body rolling={answer} tab={tab} text={which.text} /> : null}
      </main>
      {answer && shown ? <BracketPanel rolling={answer} bracket={shown} text={which.text} /> : null}
      {saving ? <SaveRolling text={which.text} onClose={() => setSaving(false)} /> : null}
    </div>
  );
}

function Tabs({ tab }: { tab: Tab }) {
  const t = useT();
  return (
    <Segmented
      label={t("compilation-views")}
      value={tab}
      onChange={showTab}
      options={TABS.map((value) => ({ value, label: t(`compilation-tab-${value}`) }))}
    />
  );
}

function Body({ rolling, tab, text }: { rolling: Rolling; tab: Tab; text: string | null }) {
  if (tab === "points") return <Points rolling={rolling} text={text} />;
  if (tab === "four-column") return <FourColumns rolling={rolling} />;
  if (tab === "provenance") return <Provenance rolling={rolling} />;
  return <Text rolling={rolling} />;
}

function Text({ rolling }: { rolling: Rolling }) {
  const t = useT();
  return (
    <>
      <p className="rolling-count" role="status">
        {rolling.bracket_count > 0 ? (
          <HeldBy count={rolling.bracket_count} held={rolling.held_by} />
        ) : rolling.own_brackets > 0 ? null : (
          t("compilation-no-brackets")
        )}
      </p>
      {rolling.own_brackets > 0 ? (
        <p className="quiet">{t("compilation-own-brackets", { count: rolling.own_brackets })}</p>
      ) : null}
      {rolling.aside.length > 0 ? (
        <p className="quiet">{t("compilation-aside", { count: rolling.aside.length })}</p>
      ) : null}
      <div className="scrolling">
        <RollingText rolling={rolling} />
      </div>
    </>
  );
}
