/** When the matrix is of: one moment of the register, or two side by side; and the layouts saved under a name. */
import { Button, Checkbox } from "react-aria-components";
import { lookAt, useMoment } from "../../shared/register.ts";
import { formatDate, isIsoDate } from "../../shared/text/dates.ts";
import { Day } from "../../shared/ui/Day.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { Layouts } from "./Layouts.tsx";
import { MomentSlider } from "./MomentSlider.tsx";
import { NOW, showView, useView } from "./matrix.state.ts";
import { type Change, dayOf, momentAt, placeOf } from "./moments.state.ts";

const UNREAD = { "aria-hidden": true } as const;

export function TimeBar({ changes }: { changes: readonly Change[] }) {
  const t = useT();
  const language = useLanguage();
  const view = useView();
  const moment = useMoment();
  const title = (day: string) => formatDate(day, language);
  const place = placeOf(changes, moment?.at ?? null);
  const two = view.beside !== null;
  return (
    <div className="bar time-bar">
      {changes.length > 0 ? (
        <MomentSlider
          label={t("matrix-screen-known")}
          changes={changes}
          place={place}
          {...(moment && place === changes.length ? { words: moment.title } : {})}
          onChange={(next) => lookAt(momentAt(changes, next, title))}
        />
      ) : null}
      {two ? null : (
        <Day
          label={t("matrix-screen-since")}
          value={view.since}
          onChange={(since) => showView({ since })}
        />
      )}
      {two ? (
        <>
          <MomentSlider
            label={t("matrix-screen-beside")}
            changes={changes}
            place={placeOf(changes, view.beside === NOW ? null : view.beside)}
            onChange={(next) => showView({ beside: momentAt(changes, next, title)?.at ?? NOW })}
          />
          <Checkbox
            className="check"
            isSelected={view.differing}
            onChange={(differing) => showView({ differing })}
          >
            <span className="check-box" {...UNREAD} />
            {t("matrix-screen-differing")}
          </Checkbox>
        </>
      ) : null}
      {changes.length > 0 ? (
        <Button
          className="button"
          onPress={() =>
            showView(
              two
                ? { beside: null, differing: false }
                : { beside: moment ? NOW : (changes[0]?.operation ?? NOW) },
            )
          }
        >
          {t(two ? "matrix-screen-one-date" : "matrix-screen-two-dates")}
        </Button>
      ) : null}
      <span className="bar-end">
        <Layouts current={{ view, moment }} />
      </span>
    </div>
  );
}

/** Says that this is not the register of today, and leads back to it. */
export function LookingBack({ changes }: { changes: readonly Change[] }) {
  const t = useT();
  const language = useLanguage();
  const moment = useMoment();
  if (!moment) return null;
  const change = changes[placeOf(changes, moment.at)];
  const day = isIsoDate(moment.at) ? moment.at : change && dayOf(change);
  const date = day ? formatDate(day, language, "long") : moment.title;
  return (
    <div className="looking-back" role="status">
      <span>{t("matrix-screen-looking-back", { date })}</span>
      <Button className="button" onPress={() => lookAt(null)}>
        {t("matrix-screen-back-to-now")}
      </Button>
    </div>
  );
}
