/** The sheet of a question: in which language, then where to. */
import { useState } from "react";
import type { CapitalQuestion } from "../../backend/index.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import { Acting } from "./Acting.tsx";
import { writeSheet } from "./clearance.state.ts";

/** The languages in which the sheet's own words are whole. */
const WHOLE = ["en", "fr", "ar"];

export function SheetDialog({ question }: { question: CapitalQuestion }) {
  const t = useT();
  const reader = useLanguage();
  const [lang, setLang] = useState<string>(WHOLE.includes(reader) ? reader : "en");
  return (
    <Acting
      title={t("clearance-screen-sheet-of", { who: question.addressee })}
      act={t("clearance-screen-sheet-do")}
      ready
      perform={() => writeSheet(question, lang)}
    >
      <p className="quiet">{t("clearance-screen-sheet-explains")}</p>
      <Choice
        place="above"
        label={t("clearance-screen-sheet-language")}
        value={lang}
        onChange={setLang}
        options={LANGUAGES.filter(({ code }) => WHOLE.includes(code)).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
    </Acting>
  );
}
