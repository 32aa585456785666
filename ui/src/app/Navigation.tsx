/** The pages, grouped as the work is. */
import { Link } from "react-aria-components";
import type { OpenRegister } from "../backend/index.ts";
import { go, type Page, usePage } from "../shared/navigation.ts";
import { type MessageId, useT } from "../strings/index.ts";

type Simple = Extract<
  Page["name"],
  | "overview"
  | "matrix"
  | "information"
  | "measures"
  | "acts"
  | "search"
  | "international"
  | "compare"
  | "wording"
  | "common-ground"
  | "common-text"
  | "rolling"
  | "positions"
  | "silences"
  | "clearance"
  | "submissions"
  | "calendar"
  | "meetings"
  | "developments"
  | "history"
  | "settings"
>;

/** Pages that stand behind an entry of the navigation. */
const BEHIND: Partial<Record<Page["name"], Simple>> = {
  start: "overview",
  measure: "measures",
  act: "acts",
  paragraph: "international",
  parties: "international",
  "drafted-text": "common-text",
  "bring-in": "common-text",
  copies: "rolling",
  preview: "submissions",
  enter: "submissions",
};

export function Navigation({ open }: { open: OpenRegister }) {
  const t = useT();
  return (
    <nav className="navigation" aria-label={t("window-pages")}>
      <Entry name="overview" label="overview-page" />
      <Entry name="matrix" label="window-page-matrix" />
      <Entry name="measures" label="window-page-measures" count={open.measures} />
      <Entry name="information" label="information-page" />
      <Entry name="acts" label="acts-page" />
      <Entry name="international" label="international-page" />
      <Entry name="search" label="search-page" />
      <h2>{t("compare-screen-section")}</h2>
      <Entry name="compare" label="compare-screen-page" />
      <Entry name="wording" label="compare-screen-wording-page" />
      <Entry name="common-ground" label="ground-page" />
      <h2>{t("window-meeting")}</h2>
      <Entry name="common-text" label="common-text-page" />
      <Entry name="rolling" label="compilation-rolling-page" />
      <Entry name="positions" label="positions-page" />
      <Entry name="silences" label="silence-page" />
      <Entry name="calendar" label="calendar-page" />
      <Entry name="meetings" label="calendar-meetings" />
      <Entry name="developments" label="calendar-developments" />
      <h2>{t("window-desk")}</h2>
      {open.delegation ? <Entry name="clearance" label="clearance-screen-title" /> : null}
      <Entry name="submissions" label="window-page-submissions" count={open.submissions_waiting} />
      <Entry name="history" label="window-page-history" />
      <Entry name="settings" label="window-page-settings" />
    </nav>
  );
}

function Entry({ name, label, count = 0 }: { name: Simple; label: MessageId; count?: number }) {
  const t = useT();
  const page = usePage();
  const current = (BEHIND[page.name] ?? page.name) === name;
  return (
    <Link
      className="navigation-entry"
      data-page={name}
      onPress={() => go({ name })}
      {...(current ? { "aria-current": "page" } : {})}
    >
      {t(label)}
      {count > 0 ? <span className="count">{t("window-number", { number: count })}</span> : null}
    </Link>
  );
}
