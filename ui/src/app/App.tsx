/** The frame of the window: header, navigation, page, status line, and what lies over them. */
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { backend } from "../backend/index.ts";
import { tellOfWaiting } from "../features/measures/waiting.ts";
import { StartPage } from "../features/start/StartPage.tsx";
import { takeIn } from "../features/submissions/take-in.ts";
import { queries, refresh } from "../shared/calls.ts";
import { leave } from "../shared/leaving.ts";
import { useDesk } from "../shared/register.ts";
import { useLanguage } from "../strings/index.ts";
import { localeOf } from "../strings/languages.ts";
import { askForGiven, takeWaiting } from "./given.ts";
import { Header } from "./Header.tsx";
import { Navigation } from "./Navigation.tsx";
import { Notices } from "./Notices.tsx";
import { Overlays } from "./Overlays.tsx";
import { PageShown } from "./PageShown.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { useShortcuts } from "./useShortcuts.ts";

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={localeOf(useLanguage())}>
        <Frame />
      </I18nProvider>
    </QueryClientProvider>
  );
}

function Frame() {
  const desk = useDesk();
  useShortcuts();
  useEffect(() => backend().onClosing(leave), []);
  useEffect(() => backend().onChanged(() => void refresh()), []);
  const isOpen = desk?.open != null;
  useEffect(() => {
    async function take() {
      await askForGiven();
      if (isOpen) await takeWaiting();
    }
    void take();
    return backend().onFilesGiven(() => void take());
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) void tellOfWaiting();
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) return backend().onFilesDropped((paths) => void takeIn(paths));
    return undefined;
  }, [isOpen]);
  if (!desk) return null;
  return (
    <div className="frame" data-open={isOpen}>
      <Header open={desk.open} />
      {desk.open ? (
        <>
          <Navigation open={desk.open} />
          <PageShown />
        </>
      ) : (
        <StartPage recent={desk.recent} />
      )}
      <StatusLine open={desk.open} />
      <Overlays />
      <Notices />
    </div>
  );
}
