/** What can be done about one question: its sheet, its answer. */
import { Button } from "react-aria-components";
import type { CapitalQuestion } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { show } from "./clearance.state.ts";

export function QuestionActs({ question }: { question: CapitalQuestion }) {
  const t = useT();
  const named = (words: string) => `${words}: ${question.addressee}`;
  return (
    <div className="bar question-acts">
      <Button
        className="plain-button"
        aria-label={named(t("clearance-screen-sheet"))}
        onPress={() => show({ kind: "sheet", question })}
      >
        {t("clearance-screen-sheet")}
      </Button>
      <Button
        className="plain-button"
        aria-label={named(t("clearance-screen-record"))}
        onPress={() => show({ kind: "answer", question })}
      >
        {t("clearance-screen-record")}
      </Button>
    </div>
  );
}
