/** "Three of your four points are in": what the text has today of a delegation's own proposals. For the desk alone. */
import { useState } from "react";
import type { PointLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useDesk, useLists } from "../../shared/register.ts";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { Frame } from "./Frame.tsx";
import type { Rolling } from "./rolling.state.ts";

export interface PointsProps {
  rolling: Rolling;
  text: string | null;
}

export function Points({ rolling, text }: PointsProps) {
  const t = useT();
  const own = useDesk()?.open?.delegation ?? null;
  const { states } = useLists();
  const [chosen, setChosen] = useState<string | null>(null);
  const state = chosen ?? own ?? Object.keys(rolling.held_by)[0] ?? null;
  const { answer, error } = useCall("points", state ? { state, text } : null);
  return (
    <>
      <p className="quiet">{t("compilation-points-explains")}</p>
      <div className="bar">
        <Picker
          label={t("compilation-column-delegation")}
          options={states.map(({ code, name }) => ({ value: code, label: name }))}
          value={state}
          onChange={setChosen}
        />
      </div>
      {error ? <Problem error={error} /> : null}
      {answer ? (
        <>
          <p role="status">
            <strong>{answer.sentence}</strong>
          </p>
          {answer.points.length > 0 ? <PointTable points={answer.points} /> : null}
        </>
      ) : null}
    </>
  );
}

function PointTable({ points }: { points: readonly PointLine[] }) {
  const t = useT();
  return (
    <Frame label={t("compilation-tab-points")}>
      <table className="list wide">
        <thead>
          <tr>
            <th scope="col">{t("compilation-column-paragraph")}</th>
            <th scope="col">{t("compilation-column-point")}</th>
            <th scope="col">{t("compilation-column-taken-up")}</th>
            <th scope="col">{t("compilation-column-where")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.proposals.join(" ")}>
              <td>
                <bdi>{point.number ?? "—"}</bdi>
              </td>
              <td dir="auto">
                {point.removes ? <strong>{t("compilation-point-removes")} </strong> : null}
                {point.words}
              </td>
              <td>
                {t.code("compilation-taken-up", point.taken_up)}
                {point.taken_up === "reworded" ? (
                  <small> · {t("compilation-alike", { percent: point.likeness })}</small>
                ) : null}
              </td>
              <td>
                {(point.taken_up === "not-in" ? [] : point.places).map((place) => (
                  <p key={place.provision} dir="auto">
                    <bdi className="quiet">{place.number}</bdi> {place.text}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
