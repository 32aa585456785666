/** The letter by which equal values or wordings are known; told in words to those who do not see it. */
import { useT } from "../../strings/index.ts";
import { letterOf } from "./compare.state.ts";

export function Letter({ place, of }: { place: number; of: "value" | "wording" }) {
  const t = useT();
  const letter = letterOf(place);
  return (
    <>
      <span className="letter" aria-hidden="true">
        {letter}
      </span>
      <span className="only-read">{t("compare-screen-letter", { of, letter })} </span>
    </>
  );
}
