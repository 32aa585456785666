/** Title, official title and summary: words in each language of the entry. */
import { Beside } from "../../../shared/fields/Beside.tsx";
import { PlainWords } from "../../../shared/fields/PlainWords.tsx";
import { Texts } from "../../../shared/fields/Texts.tsx";
import { texts } from "../../../shared/json.ts";
import { useT } from "../../../strings/index.ts";
import { useEditing, useNotes, useValue } from "./editing.ts";

export function TitleField() {
  return <WordsField field="title" lines="many" />;
}

export function OfficialTitleField() {
  return <WordsField field="official_title" lines="many" />;
}

export function SummaryField() {
  return <WordsField field="summary" lines="many" />;
}

function WordsField({ field, lines }: { field: string; lines: "one" | "many" }) {
  const t = useT();
  const { languages } = useEditing();
  const [value, change] = useValue(field);
  return (
    <Beside path={field} notes={useNotes(field)}>
      <Texts
        label={t("fiche-field", { field })}
        labelled="read"
        texts={texts(value)}
        languages={languages}
        onChange={change}
        lines={lines}
        face="legal"
      />
    </Beside>
  );
}

/** Words that belong to no language in the record: review, enforcement. */
export function ReviewField() {
  return <PlainField field="review" />;
}

export function EnforcementField() {
  return <PlainField field="enforcement" />;
}

function PlainField({ field }: { field: string }) {
  const t = useT();
  const [value, change] = useValue(field);
  return (
    <Beside path={field} notes={useNotes(field)}>
      <PlainWords
        label={t("fiche-field", { field })}
        labelled="read"
        value={value}
        onChange={change}
      />
    </Beside>
  );
}
