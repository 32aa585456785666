/** The page that the reader is on. */
import { useEffect, useRef } from "react";
import { ActPage } from "../features/acts/ActPage.tsx";
import { ActsPage } from "../features/acts/ActsPage.tsx";
import { CalendarPage } from "../features/calendar/CalendarPage.tsx";
import { MeetingsPage } from "../features/calendar/MeetingsPage.tsx";
import { ClearancePage } from "../features/clearance/ClearancePage.tsx";
import { ComparePage } from "../features/compare/ComparePage.tsx";
import { WordingPage } from "../features/compare/WordingPage.tsx";
import { BringInPage } from "../features/compilation/BringInPage.tsx";
import { CopiesPage } from "../features/compilation/CopiesPage.tsx";
import { RollingPage } from "../features/compilation/RollingPage.tsx";
import { DevelopmentsPage } from "../features/developments/DevelopmentsPage.tsx";
import { CommonTextPage } from "../features/drafting/CommonTextPage.tsx";
import { TextPage } from "../features/drafting/TextPage.tsx";
import { GroundPage } from "../features/ground/GroundPage.tsx";
import { HistoryPage } from "../features/history/HistoryPage.tsx";
import { InformationPage } from "../features/information/InformationPage.tsx";
import { ParagraphPage } from "../features/international/ParagraphPage.tsx";
import { PartiesPage } from "../features/international/PartiesPage.tsx";
import { TextsPage } from "../features/international/TextsPage.tsx";
import { MatrixPage } from "../features/matrix/MatrixPage.tsx";
import { FichePage } from "../features/measures/FichePage.tsx";
import { MeasuresPage } from "../features/measures/MeasuresPage.tsx";
import { OverviewPage } from "../features/overview/OverviewPage.tsx";
import { PositionsPage } from "../features/positions/PositionsPage.tsx";
import { SearchPage } from "../features/search/SearchPage.tsx";
import { SettingsPage } from "../features/settings/SettingsPage.tsx";
import { SilencePage } from "../features/silence/SilencePage.tsx";
import { BoardPage } from "../features/submissions/BoardPage.tsx";
import { EnterPage } from "../features/submissions/EnterPage.tsx";
import { PreviewPage } from "../features/submissions/PreviewPage.tsx";
import { isSamePage, sittingOf, usePage } from "../shared/navigation.ts";
import { dismissRead } from "../shared/notices.ts";
import { besideMeasure } from "./besideMeasure.tsx";
import { hasPage, openEntry, openList, openWording } from "./opening.ts";

export function PageShown() {
  const page = usePage();
  const shown = useRef(page);
  // Whoever works by keys or ear starts at the page they went to, not where the old one ended.
  useEffect(() => {
    const before = shown.current;
    shown.current = page;
    if (isSamePage(before, page)) return;
    dismissRead();
    const main = document.querySelector<HTMLElement>("main");
    if (!main) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, [page]);
  switch (page.name) {
    case "matrix":
      return <MatrixPage />;
    case "information":
      return <InformationPage />;
    case "calendar":
      return <CalendarPage />;
    case "meetings":
      return <MeetingsPage />;
    case "developments":
      return <DevelopmentsPage />;
    case "measures":
      return <MeasuresPage />;
    case "measure":
      return (
        <FichePage key={sittingOf(page)} id={page.id} state={page.state} panels={besideMeasure} />
      );
    case "compare":
      return <ComparePage />;
    case "wording":
      return <WordingPage />;
    case "common-ground":
      return <GroundPage onList={openList} onWording={openWording} />;
    case "common-text":
      return <CommonTextPage />;
    case "drafted-text":
      return <TextPage key={page.id} id={page.id} />;
    case "rolling":
      return <RollingPage />;
    case "copies":
      return <CopiesPage />;
    case "bring-in":
      return <BringInPage />;
    case "positions":
      return <PositionsPage />;
    case "silences":
      return <SilencePage />;
    case "clearance":
      return <ClearancePage />;
    case "search":
      return <SearchPage opens={hasPage} onOpen={openEntry} />;
    case "submissions":
      return <BoardPage />;
    case "preview":
      return <PreviewPage />;
    case "enter":
      return <EnterPage key={page.submission} submission={page.submission} />;
    case "acts":
      return <ActsPage />;
    case "act":
      return <ActPage key={page.id} id={page.id} />;
    case "international":
      return <TextsPage />;
    case "paragraph":
      return <ParagraphPage key={page.id} id={page.id} />;
    case "parties":
      return <PartiesPage key={page.text} text={page.text} title={page.title} />;
    case "history":
      return <HistoryPage />;
    case "settings":
      return <SettingsPage />;
    default:
      return <OverviewPage />;
  }
}
