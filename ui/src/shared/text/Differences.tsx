/** Words with what was taken out and put in, in their place: struck through, underlined, and told in words. */
import { Fragment } from "react";
import { useT } from "../../strings/index.ts";

/** Pieces of a text with their sign: "=" stays, "-" is taken out, "+" is put in. */
export type Steps = readonly (readonly [string, string])[];

export function Differences({ steps }: { steps: Steps }) {
  const t = useT();
  return steps.map(([sign, words], place) => {
    const key = `${place}${sign}`;
    if (words === "") return null;
    if (sign !== "-" && sign !== "+") return <Fragment key={key}>{words}</Fragment>;
    const told = t(sign === "-" ? "fiche-taken-out" : "fiche-put-in");
    const inside = (
      <>
        <span className="only-read">{told} </span>
        {words}
        <span className="only-read"> {t("fiche-end-of-change")}</span>
      </>
    );
    return sign === "-" ? <del key={key}>{inside}</del> : <ins key={key}>{inside}</ins>;
  });
}
