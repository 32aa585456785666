/** The rolling text line by line: its number, its words with brackets, and how many brackets who has words in. */
import { useEffect, useRef } from "react";
import { useT } from "../../strings/index.ts";
import { directionOf, isLanguage } from "../../strings/languages.ts";
import { HeldBy } from "./HeldBy.tsx";
import { Pieces } from "./Pieces.tsx";
import { choose, type Line, numbersOf, type Rolling } from "./rolling.state.ts";

export function RollingText({ rolling }: { rolling: Rolling }) {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  // For the mouse alone: each bracket has a button at its beginning, which keys reach.
  useEffect(() => {
    const lines = list.current;
    const open = ({ target }: MouseEvent) => {
      const bracket = target instanceof Element ? target.closest("[data-bracket]") : null;
      const id = bracket?.getAttribute("data-bracket");
      if (id) choose(id);
    };
    lines?.addEventListener("click", open);
    return () => lines?.removeEventListener("click", open);
  }, []);
  const numbers = numbersOf(rolling.brackets);
  const { language } = rolling;
  const dir = isLanguage(language) ? directionOf(language) : "auto";
  return (
    <ol className="rolling-lines" ref={list} aria-label={t("compilation-lines")}>
      {rolling.provisions.map((line) => (
        <LineShown key={line.line} line={line} numbers={numbers} language={language} dir={dir} />
      ))}
    </ol>
  );
}

interface LineProps {
  line: Line;
  numbers: ReadonlyMap<string, number>;
  language: string;
  dir: "ltr" | "rtl" | "auto";
}

function LineShown({ line, numbers, language, dir }: LineProps) {
  const t = useT();
  return (
    <li className="rolling-line" data-heading={line.place === "heading"} dir={dir}>
      <span className="rolling-number">{line.line}</span>
      <p className="rolling-words" lang={language}>
        {line.number && !line.new ? (
          <>
            <bdi className="rolling-cite">{line.number}</bdi>{" "}
          </>
        ) : null}
        <Pieces pieces={line.pieces} numbers={numbers} />
      </p>
      <small className="rolling-held" dir="auto">
        {line.new ? <span>{t("compilation-new-paragraph")}</span> : null}
        {line.bracket_count > 0 ? <HeldBy count={line.bracket_count} held={line.held_by} /> : null}
      </small>
    </li>
  );
}
