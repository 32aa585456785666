/** The places to count by: zone, weekend, holidays. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import type { PlaceLine } from "../../backend/index.ts";
import { inSeries } from "../../shared/text/series.ts";
import { useCanWrite } from "../../shared/writable.ts";
import { useLanguage, useT } from "../../strings/index.ts";
import { PlaceDialog } from "./PlaceDialog.tsx";

export function PlacesSection({ places }: { places: readonly PlaceLine[] }) {
  const t = useT();
  const language = useLanguage();
  const canWrite = useCanWrite();
  const [onlySet, setOnlySet] = useState(false);
  const [editing, setEditing] = useState<PlaceLine | "new" | null>(null);
  const shown = places.filter((place) => !onlySet || place.own || place.holidays.length > 0);
  return (
    <section aria-label={t("calendar-places")}>
      <div className="bar section-bar">
        <h2>{t("calendar-places")}</h2>
        <Checkbox className="check" isSelected={onlySet} onChange={setOnlySet}>
          <span className="check-box" />
          {t("calendar-place-only-set")}
        </Checkbox>
        <span className="grow" />
        {canWrite ? (
          <Button className="button" onPress={() => setEditing("new")}>
            {t("calendar-place-new")}
          </Button>
        ) : null}
      </div>
      <p className="quiet">{t("calendar-places-sub")}</p>
      <table className="list wide">
        <thead>
          <tr>
            <th scope="col">{t("calendar-place")}</th>
            <th scope="col">{t("calendar-place-zone")}</th>
            <th scope="col">{t("calendar-place-weekend")}</th>
            <th scope="col">{t("calendar-place-holidays")}</th>
            {canWrite ? (
              <td>
                <span className="only-read">{t("calendar-meeting-open")}</span>
              </td>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {shown.map((place) => (
            <tr key={place.code}>
              <th scope="row">
                <bdi>{place.name}</bdi>
              </th>
              <td>
                <bdi dir="ltr">{place.zone}</bdi>
              </td>
              <td>
                {inSeries(
                  place.weekend.map((day) => t("calendar-weekday", { day })),
                  language,
                )}
              </td>
              <td>{t("calendar-place-holiday-count", { count: place.holidays.length })}</td>
              {canWrite ? (
                <td>
                  <Button
                    className="plain-button"
                    onPress={() => setEditing(place)}
                    aria-label={t("calendar-place-edit", { place: place.name })}
                  >
                    {t("calendar-meeting-open")}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {editing ? (
        <PlaceDialog place={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      ) : null}
    </section>
  );
}
