/** The library of model clauses: neutral wordings by category, to begin from. */
import { useState } from "react";
import { Button, ListBox, ListBoxItem } from "react-aria-components";
import { useLanguage, useT } from "../../strings/index.ts";
import { useCall } from "../calls.ts";
import { labelOf, useLists } from "../register.ts";
import { Choice } from "../ui/Choice.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Problem } from "../ui/Problem.tsx";
import type { Clause } from "./clause.ts";
import { clausesOf } from "./models.ts";

export interface ModelClausesProps {
  /** Category codes that the entry has: theirs are shown first. */
  categories: readonly string[];
  /** The languages of the text, in which it takes the words. */
  languages: readonly string[];
  onInsert: (clauses: Clause[]) => void;
  onClose: () => void;
}

export function ModelClauses({ categories, languages, onInsert, onClose }: ModelClausesProps) {
  const t = useT();
  const language = useLanguage();
  const lists = useLists();
  const { answer, error } = useCall("model-clauses", {});
  const models = answer?.models ?? [];
  const codes = [...new Set(models.map((model) => model.category))];
  const [category, setCategory] = useState<string | null>(
    categories.find((code) => code !== "Z9") ?? null,
  );
  const shown = category && codes.includes(category) ? category : codes[0];
  const offered = models.filter((model) => model.category === shown);
  const [chosen, setChosen] = useState<string | null>(null);
  const model = offered.find(({ key }) => key === chosen) ?? offered[0];
  return (
    <Dialog
      title={t("clauses-models-title")}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            isDisabled={!model}
            onPress={() => model && onInsert(clausesOf(model, languages))}
          >
            {t("clauses-models-insert")}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("clauses-models-explains")}</p>
      {error ? <Problem error={error} /> : null}
      {shown ? (
        <Choice
          label={t("clauses-models-category")}
          place="above"
          options={codes.map((code) => ({
            value: code,
            label: `${code} ${labelOf(lists.categories, code)}`,
          }))}
          value={shown}
          onChange={setCategory}
        />
      ) : null}
      <ListBox
        className="model-list"
        aria-label={t("clauses-models-title")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={model ? [model.key] : []}
        onSelectionChange={(keys) => {
          const [first] = [...(keys === "all" ? [] : keys)];
          if (first !== undefined) setChosen(String(first));
        }}
      >
        {offered.map(({ key, title, clauses }) => (
          <ListBoxItem
            key={key}
            id={key}
            className="option model"
            textValue={title[language] ?? key}
          >
            <strong>{title[language] ?? title.en}</strong>
            <span className="legal">
              {clauses.map((clause) => clause.text[language] ?? clause.text.en).join(" ")}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Dialog>
  );
}
