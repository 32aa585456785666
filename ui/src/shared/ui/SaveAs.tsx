/** Asks in which form and language a paper is saved, and where; writes it and says so, with a way to the file. */
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { backend, type WireError } from "../../backend/index.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { LANGUAGES } from "../../strings/languages.ts";
import type { Outcome } from "../calls.ts";
import { tell } from "../notices.ts";
import { Choice, type ChoiceOption } from "./Choice.tsx";
import { Dialog } from "./Dialog.tsx";
import { Problem } from "./Problem.tsx";

export interface SaveAsProps {
  title: string;
  explains: string;
  /** The name that is offered, without its ending. */
  name: string;
  /** The first is offered; a value is the ending of the file. */
  formats: readonly ChoiceOption[];
  /** Writes the paper; what it answers may carry a check code. */
  write: (path: string, lang: string) => Promise<Outcome<{ check_code?: string } | null>>;
  /** What is told of the file, by its name. */
  saved: (file: string) => string;
  onClose: () => void;
  /** Further choices, before form and language. */
  before?: ReactNode;
  /** Further choices, after them. */
  after?: ReactNode;
}

export function SaveAs(props: SaveAsProps) {
  const { formats, onClose } = props;
  const t = useT();
  const [format, setFormat] = useState<string>(formats[0]?.value ?? "");
  const [lang, setLang] = useState<string>(useLanguage());
  const [problem, setProblem] = useState<WireError | null>(null);

  async function save() {
    const path = await backend().chooseSave(`${props.name}.${format}`, [format]);
    if (!path) return;
    const outcome = await props.write(path, lang);
    if (!outcome.ok) {
      setProblem(outcome.error);
      return;
    }
    onClose();
    const words = outcome.answer?.check_code;
    tell(props.saved(path.split(/[\\/]/).at(-1) ?? path), {
      ...(words ? { hint: t("matrix-screen-check-code", { words }) } : {}),
      offer: { label: t("window-reveal"), perform: () => void backend().reveal(path) },
    });
  }

  return (
    <Dialog
      title={props.title}
      onClose={onClose}
      buttons={
        <>
          <Button className="button" onPress={onClose}>
            {t("window-cancel")}
          </Button>
          <Button className="button" data-tone="primary" onPress={() => void save()}>
            {t("matrix-screen-choose-place")}
          </Button>
        </>
      }
    >
      <p className="quiet">{props.explains}</p>
      <div className="form-grid">
        {props.before}
        <Choice
          place="above"
          label={t("matrix-screen-format")}
          value={format}
          onChange={setFormat}
          options={formats}
        />
        <Choice
          place="above"
          label={t("matrix-screen-language")}
          value={lang}
          onChange={setLang}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        />
        {props.after}
      </div>
      {problem ? <Problem error={problem} /> : null}
    </Dialog>
  );
}
