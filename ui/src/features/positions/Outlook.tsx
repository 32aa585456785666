/** The outlook of a package, from stated positions alone: six groups, a range, the smallest change, what it depends on. */
import type { AnswerOf } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { useMoment } from "../../shared/register.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { useNames } from "./names.ts";
import type { Package } from "./positions.state.ts";

type Outlook = AnswerOf<"outlook">;

/** The six groups, in the order of the list of codes. */
export function groupsOf(outlook: Outlook): [string, readonly string[]][] {
  return [
    ["supports", outlook.support],
    ["can-accept", outlook.can_accept],
    ["awaits-instructions", outlook.awaits],
    ["asks-for-changes", outlook.asks_for_changes],
    ["cannot-accept", outlook.cannot_accept],
    ["no-position", outlook.no_position],
  ];
}

export function OutlookView({ of }: { of: Package }) {
  const t = useT();
  const at = useMoment()?.at ?? null;
  const { answer, error } = useCall("outlook", { package: of.id, needed: null, at });
  if (error) return <Problem error={error} />;
  if (!answer || answer.package.id !== of.id) {
    return (
      <p className="empty" role="status">
        {t("positions-reckoning")}
      </p>
    );
  }
  return (
    <div className="scrolling outlook">
      <Range outlook={answer} />
      <Groups outlook={answer} />
      <Change outlook={answer} />
      <DependsOn outlook={answer} />
    </div>
  );
}

function Range({ outlook }: { outlook: Outlook }) {
  const t = useT();
  const [least, most] = outlook.range;
  const { needed } = outlook.package;
  return (
    <section>
      <p className="outlook-range">{t("positions-range", { least, most })}</p>
      <p className="quiet">{t("positions-range-explains", { least, most })}</p>
      {needed ? <p className="quiet">{t("positions-needed", { needed })}</p> : null}
      <p className="quiet">
        {t("positions-weighs", {
          numbers: outlook.package.parts.map(({ number }) => number ?? "—").join(", "),
        })}
      </p>
    </section>
  );
}

function Groups({ outlook }: { outlook: Outlook }) {
  const t = useT();
  const names = useNames();
  return (
    <section>
      <h2>{t("positions-groups")}</h2>
      <table className="list outlook-groups">
        <thead>
          <tr>
            <th scope="col">{t("positions-column-said")}</th>
            <th scope="col">{t("positions-column-count")}</th>
            <th scope="col">{t("positions-column-states")}</th>
          </tr>
        </thead>
        <tbody>
          {groupsOf(outlook).map(([value, states]) => (
            <tr key={value}>
              <th scope="row">{t.code("position", value)}</th>
              <td>{t("window-number", { number: states.length })}</td>
              <td>
                <bdi>{names.all(states)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="place">{t("positions-no-position-explains")}</p>
      {outlook.earlier.length > 0 ? (
        <p>{t("positions-earlier", { states: names.all(outlook.earlier) })}</p>
      ) : null}
      {outlook.differing.length > 0 ? (
        <p>{t("positions-side-by-side", { states: names.all(outlook.differing) })}</p>
      ) : null}
    </section>
  );
}

function Change({ outlook }: { outlook: Outlook }) {
  const t = useT();
  const names = useNames();
  const { smallest_change: swaps, reaches, loses, exact, aim } = outlook;
  return (
    <section>
      <h2>{t("positions-smallest-change")}</h2>
      {swaps.length > 0 ? (
        <ul className="outlook-swaps">
          {swaps.map((swap) => (
            <li key={swap.provision}>
              {t(swap.proposal ? "positions-swap-proposal" : "positions-swap-text", {
                number: swap.number ?? "—",
                state: swap.proposed_by ? names.one(swap.proposed_by) : "—",
                states: names.all(swap.states),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("positions-no-change", { aim })}</p>
      )}
      {reaches === null ? null : <p>{t("positions-reaches", { count: reaches })}</p>}
      {loses.length > 0 ? <p>{t("positions-loses", { states: names.all(loses) })}</p> : null}
      <p className="quiet">
        {exact
          ? t(swaps.length > 0 ? "positions-exact" : "positions-exact-none")
          : t("positions-bounded", { count: outlook.swaps_min })}
      </p>
    </section>
  );
}

function DependsOn({ outlook }: { outlook: Outlook }) {
  const t = useT();
  const names = useNames();
  return (
    <section>
      <h2>{t("positions-depends")}</h2>
      {outlook.open.length === 0 ? <p className="quiet">{t("positions-depends-none")}</p> : null}
      <ul className="outlook-swaps">
        {outlook.open.map(({ states, provisions, numbers }) => (
          <li key={states.join(" ")}>
            {t("positions-open-on", {
              states: names.all(states),
              numbers: (numbers.length > 0 ? numbers : provisions.map(() => "—")).join(", "),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
