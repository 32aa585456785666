/** One text: its title, languages and clauses, kept as it is typed. */
import { useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import type { ProvisionsAnswer, TextFields } from "../../backend/index.ts";
import { perform, useCall } from "../../shared/calls.ts";
import { ClauseEditor } from "../../shared/clauses/ClauseEditor.tsx";
import { readClauses, writeClauses } from "../../shared/clauses/clause.ts";
import { isNumbering, NUMBERINGS } from "../../shared/clauses/numbering.ts";
import { go } from "../../shared/navigation.ts";
import { useDesk, useMoment } from "../../shared/register.ts";
import { hourOf } from "../../shared/text/dates.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { directionOf, isLanguage, LANGUAGES, languageName } from "../../strings/languages.ts";
import { CompareText } from "./CompareText.tsx";
import { HandInText } from "./HandInText.tsx";
import { newRecordId } from "./newId.ts";
import { type Saving, useSitting } from "./sitting.ts";

export function TextPage({ id }: { id: string }) {
  const t = useT();
  const { answer, error } = useCall("provisions", { text: id });
  const [begun, setBegun] = useState(0);
  const read = answer?.text === id ? answer : undefined;
  return (
    <div className="page">
      <main>
        <div className="bar">
          <Button className="plain-button" onPress={() => go({ name: "common-text" })}>
            {t("common-text-all")}
          </Button>
        </div>
        {error ? <Problem error={error} /> : null}
        {read ? (
          <Text key={`${id} ${begun}`} read={read} onBeginAgain={() => setBegun(begun + 1)} />
        ) : null}
      </main>
    </div>
  );
}

interface TextProps {
  read: ProvisionsAnswer;
  /** What was typed was taken back: the page begins again with what was kept. */
  onBeginAgain: () => void;
}

function Text({ read, onBeginAgain }: TextProps) {
  const t = useT();
  const lang = useLanguage();
  const { sitting, shown: now } = useSitting(read);
  const { fields } = now;
  const change = (part: Partial<TextFields>) => sitting.change(part);
  const [begun] = useState(() => readClauses(fields.clauses));
  const [shown, setShown] = useState(() => languagesIn(fields));
  const [dialog, setDialog] = useState<"hand-in" | "compare" | null>(null);
  const readOnly = useDesk()?.open?.read_only === true;
  const past = useMoment() !== null;
  const title = fields.title[lang] ?? fields.title[fields.authentic] ?? "";
  const numbering = isNumbering(fields.numbering) ? fields.numbering : "outline";

  async function takeBack() {
    const outcome = await perform("provisions-drop", { text: read.text, lang });
    if (outcome.ok) onBeginAgain();
  }

  // what was typed is compared too, so it is kept before
  async function compare() {
    if (!readOnly && !past && (await sitting.keep()) === null) return;
    setDialog("compare");
  }

  return (
    <div className="scrolling">
      <div className="bar text-bar">
        <h1>
          <bdi>{title || t("common-text-untitled")}</bdi>
        </h1>
        <div className="bar-end">
          <span className="quiet" role="status">
            {savingWords(now.saving, t)}
          </span>
          {read.typed ? (
            <Button className="button" onPress={() => void takeBack()}>
              {t("common-text-drop")}
            </Button>
          ) : null}
          <Button className="button" onPress={() => void compare()}>
            {t("fiche-compare-title")}
          </Button>
          <Button
            className="button"
            aria-keyshortcuts="Control+S"
            isDisabled={readOnly || past}
            onPress={() => void sitting.keep()}
          >
            {t("common-text-keep")}
          </Button>
          <Button
            className="button"
            isDisabled={readOnly || past || read.handed_in === "as-it-is"}
            onPress={() =>
              void sitting.keep().then((time) => time !== null && setDialog("hand-in"))
            }
          >
            {t("common-text-hand-in")}
          </Button>
        </div>
      </div>
      <p className="sub">
        <bdi>{t.code("text-kind", fields.kind)}</bdi>
        {" · "}
        <bdi>{t("common-text-handed-in", { state: read.handed_in })}</bdi>
      </p>
      {now.problem ? <Problem error={now.problem} /> : null}
      <div className="text-head">
        {[fields.authentic, ...shown.filter((code) => code !== fields.authentic)].map((code) => (
          <Field
            key={code}
            label={
              shown.length > 1
                ? t("common-text-title-in", { language: nameOf(code) })
                : t("common-text-title")
            }
            value={fields.title[code] ?? ""}
            dir={isLanguage(code) ? directionOf(code) : "auto"}
            onChange={(words) => change({ title: { ...fields.title, [code]: words } })}
          />
        ))}
        <Choice
          label={t("common-text-numbering")}
          place="above"
          options={NUMBERINGS.map((value) => ({ value, label: t.code("numbering", value) }))}
          value={numbering}
          onChange={(code) => change({ numbering: code })}
        />
      </div>
      <fieldset className="text-languages">
        <legend className="label">{t("common-text-languages")}</legend>
        {LANGUAGES.filter(({ code }) => code !== fields.authentic).map(({ code, name }) => (
          <ToggleButton
            key={code}
            className="button clause-tool"
            isSelected={shown.includes(code)}
            onChange={(on) =>
              setShown((old) => (on ? [...old, code] : old.filter((each) => each !== code)))
            }
          >
            <bdi lang={code}>{name}</bdi>
          </ToggleButton>
        ))}
      </fieldset>
      <ClauseEditor
        label={title || t("common-text-untitled")}
        clauses={begun}
        authentic={fields.authentic}
        languages={shown}
        numbering={numbering}
        stale={now.stale}
        onConfirm={(language, ids) =>
          change({
            confirmed: {
              ...fields.confirmed,
              [language]: [...(fields.confirmed[language] ?? []), ...ids],
            },
          })
        }
        onChange={(clauses) => change({ clauses: writeClauses(clauses) as TextFields["clauses"] })} // JSON by its making
        newId={newRecordId}
        readOnly={readOnly || past}
      />
      {dialog === "compare" ? (
        <CompareText text={read.text} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === "hand-in" ? (
        <HandInText
          text={read.text}
          title={title}
          stale={Object.values(now.stale).reduce((sum, ids) => sum + ids.length, 0)}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </div>
  );
}

function nameOf(code: string): string {
  return LANGUAGES.some((language) => language.code === code)
    ? languageName(code as (typeof LANGUAGES)[number]["code"]) // as just looked up
    : code;
}

/** The languages in which the text has words. */
function languagesIn(fields: TextFields): string[] {
  const found = new Set(Object.keys(fields.title));
  for (const { heading, text } of readClauses(fields.clauses)) {
    for (const code of [...Object.keys(heading), ...Object.keys(text)]) found.add(code);
  }
  found.delete(fields.authentic);
  return [fields.authentic, ...[...found].sort()];
}

function savingWords(saving: Saving, t: ReturnType<typeof useT>): string {
  switch (saving.state) {
    case "typing":
      return t("common-text-typing");
    case "saved":
      return t("common-text-saved", { time: hourOf(saving.time) });
    case "kept":
      return t("common-text-kept", { time: hourOf(saving.time) });
    default:
      return "";
  }
}
