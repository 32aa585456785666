/** International texts with their paragraphs: narrowed by words, theme, addressee and legal nature. */
import { useDeferredValue, useState } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import type { InternationalAnswer } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useLists, useMoment } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import {
  asRequest,
  isNarrowed,
  type Narrowing,
  narrow,
  showAllTexts,
  useNarrowing,
} from "./international.state.ts";
import { ParagraphList } from "./ParagraphList.tsx";
import { TextForm } from "./TextForm.tsx";
import { TextHead } from "./TextHead.tsx";
import { TextList } from "./TextList.tsx";
import { useCanWrite } from "./writing.ts";

export function TextsPage() {
  const t = useT();
  const by = useNarrowing();
  const at = useMoment()?.at ?? null;
  const asked = asRequest(useDeferredValue(by));
  const { answer, error } = useCall("international", { ...asked, at });
  const chosen = answer?.texts.find((text) => text.code === by.text);
  const shown = chosen ? [chosen] : (answer?.texts ?? []);
  const hits = shown.filter((text) => text.paragraphs.length > 0);
  return (
    <div className="page texts-page">
      <main>
        <div>
          <h1>{t("international-page")}</h1>
          <p className="sub">{t("international-sub")}</p>
        </div>
        <TextsBar by={by} answer={answer} />
        {error ? <Problem error={error} /> : null}
        {answer ? (
          <div className="list-sides">
            <TextList texts={answer.texts} chosen={chosen?.code ?? ""} />
            <div className="text-shown">
              {chosen ? <TextHead text={chosen} answer={answer} /> : null}
              {hits.length > 0 ? (
                <ParagraphList texts={hits} headed={chosen === undefined} />
              ) : (
                <p className="empty">
                  {chosen && !isNarrowed(by)
                    ? t("international-reference-only")
                    : t("international-none")}
                </p>
              )}
            </div>
          </div>
        ) : null}
      </main>
    </div>
  );
}

function TextsBar({ by, answer }: { by: Narrowing; answer: InternationalAnswer | undefined }) {
  const t = useT();
  const lists = useLists();
  const canWrite = useCanWrite();
  const [adding, setAdding] = useState(false);
  const any = { value: "", label: t("international-any") };
  const options = (list: readonly { code: string; label: string }[]) => [
    any,
    ...list.map(({ code, label }) => ({ value: code, label })),
  ];
  return (
    <div className="bar">
      <SearchField
        className="search-field"
        value={by.query}
        onChange={(query) => narrow({ query })}
      >
        <Label className="only-read">{t("international-find")}</Label>
        <Input
          className="input"
          placeholder={t("international-find")}
          {...(by.query ? { dir: "auto" } : {})}
        />
      </SearchField>
      <Choice
        label={t("international-theme")}
        value={by.category}
        onChange={(category) => narrow({ category })}
        options={[
          any,
          ...lists.categories.map(({ code, label }) => ({
            value: code,
            label: `${code} ${label}`,
          })),
        ]}
      />
      <Choice
        label={t("international-addressee")}
        value={by.addressee}
        onChange={(addressee) => narrow({ addressee })}
        options={options(answer?.addressees ?? [])}
      />
      <Choice
        label={t("international-nature")}
        value={by.nature}
        onChange={(nature) => narrow({ nature })}
        options={options(answer?.natures ?? [])}
      />
      {isNarrowed(by) ? (
        <Button className="button" onPress={showAllTexts}>
          {t("international-show-all")}
        </Button>
      ) : null}
      {canWrite ? (
        <div className="bar-end">
          <Button className="button" onPress={() => setAdding(true)}>
            {t("international-add-text")}
          </Button>
        </div>
      ) : null}
      {adding && answer ? (
        <TextForm answer={answer} text={null} onClose={() => setAdding(false)} />
      ) : null}
    </div>
  );
}
