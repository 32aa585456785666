/** Shows what was found in a paste before it goes into the text: levels can be changed, nothing is passed over in silence. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";
import { directionOf, isLanguage } from "../../strings/languages.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { type Clause, emptyClause } from "./clause.ts";
import { type DetectedClause, detect } from "./detect/detect.ts";
import type { Pasted } from "./editor.ts";
import { depthsOf, LEVEL_MAX, type Numbering, numbersOf } from "./numbering.ts";

export interface PasteDialogProps {
  pasted: Pasted;
  language: string;
  numbering: Numbering;
  onInsert: (clauses: Clause[]) => void;
  onPlain: (text: string) => void;
  onClose: () => void;
}

export function PasteDialog(props: PasteDialogProps) {
  const { pasted, language, numbering } = props;
  const t = useT();
  const [detected] = useState(() => detect(pasted));
  const [clauses, setClauses] = useState<readonly DetectedClause[]>(detected.clauses);
  const numbers = numbersOf(
    clauses.map(({ level }) => level),
    numbering,
    language,
  );
  const depths = depthsOf(clauses.map(({ level }) => level));
  const setLevel = (index: number, by: 1 | -1) =>
    setClauses((old) =>
      old.map((clause, at) =>
        at === index
          ? { ...clause, level: Math.max(1, Math.min(LEVEL_MAX, (depths[at] ?? 1) + by)) }
          : clause,
      ),
    );
  const foreign = {
    dir: isLanguage(language) ? directionOf(language) : "auto",
    ...(language === "und" ? {} : { lang: language }),
  };
  return (
    <Dialog
      title={t("clauses-paste-title")}
      onClose={props.onClose}
      buttons={
        <>
          <Button className="button" onPress={props.onClose}>
            {t("window-cancel")}
          </Button>
          <Button className="button" onPress={() => props.onPlain(plainOf(pasted))}>
            {t("clauses-paste-plain")}
          </Button>
          <Button
            className="button"
            data-tone="primary"
            autoFocus
            isDisabled={clauses.length === 0}
            onPress={() => props.onInsert(clauses.map((clause) => asClause(clause, language)))}
          >
            {t("clauses-paste-insert", { count: clauses.length })}
          </Button>
        </>
      }
    >
      <p className="quiet">{t("clauses-paste-explains")}</p>
      <table className="paste-table" aria-label={t("clauses-paste-title")}>
        <thead>
          <tr>
            <th scope="col">{t("clauses-paste-was")}</th>
            <th scope="col">{t("clauses-paste-becomes")}</th>
            <th scope="col">{t("clauses-paste-words")}</th>
            <th scope="col">{t("clauses-paste-level")}</th>
          </tr>
        </thead>
        <tbody>
          {clauses.map((clause, index) => {
            const number = numbers[index];
            const named = { number: number?.cite ?? "" };
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pasted clause has nothing but its place
              <tr key={index} data-depth={depths[index]}>
                <td>
                  <bdi>{clause.marker}</bdi>
                </td>
                <td>
                  <bdi>{number?.label}</bdi>
                </td>
                <td className="paste-words" {...foreign}>
                  {clause.heading ? <strong>{clause.heading}</strong> : null}
                  {clause.text ? <p>{clause.text}</p> : null}
                </td>
                <td className="paste-levels">
                  <Button
                    className="button clause-tool"
                    aria-label={t("clauses-paste-out", named)}
                    isDisabled={(depths[index] ?? 1) <= 1}
                    onPress={() => setLevel(index, -1)}
                  >
                    −
                  </Button>
                  <span>{depths[index]}</span>
                  <Button
                    className="button clause-tool"
                    aria-label={t("clauses-paste-in", named)}
                    isDisabled={
                      (depths[index] ?? 1) >= Math.min(LEVEL_MAX, (depths[index - 1] ?? 0) + 1)
                    }
                    onPress={() => setLevel(index, 1)}
                  >
                    +
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {detected.leftOut.length > 0 ? (
        <section className="question">
          <strong>{t("clauses-paste-left-out")}</strong>
          <p dir="auto">{detected.leftOut.join(" · ")}</p>
        </section>
      ) : null}
    </Dialog>
  );
}

function asClause({ level, heading, text }: DetectedClause, language: string): Clause {
  const clause = emptyClause("", level);
  return {
    ...clause,
    heading: heading ? { [language]: heading } : {},
    text: { [language]: text },
  };
}

/** The words as they came, for one clause: line ends stay. */
function plainOf({ text, html }: Pasted): string {
  if (text !== "") return text.replace(/\r\n?/g, "\n");
  return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
}
