/** Starts the page: chooses the backend, speaks the reader's language, draws, and says that it stands. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { actions } from "./actions/index.ts";
import { App } from "./app/App.tsx";
import { type Backend, backend, chooseBackend } from "./backend/index.ts";
import { installActions } from "./shared/actions.ts";
import { currentPreferences, followSystemLook, showLook } from "./shared/preferences.ts";
import "./shared/styles/index.css";
import "./shared/styles/fonts.ts";
import { speak } from "./strings/index.ts";

/** The real window has Tauri; a browser during development gets the fictional answers. */
async function findBackend(): Promise<Backend> {
  if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
    const { fakeForBrowser } = await import("./app/browser.ts");
    return fakeForBrowser(new URLSearchParams(location.search));
  }
  return (await import("./backend/tauri.ts")).tauri;
}

async function start(root: HTMLElement): Promise<void> {
  chooseBackend(await findBackend());
  installActions(actions);
  showLook();
  followSystemLook();
  await speak(currentPreferences().language);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  requestAnimationFrame(() => requestAnimationFrame(() => void backend().ready()));
}

const root = document.getElementById("root");
if (root) void start(root);
