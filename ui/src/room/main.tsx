/** Starts the page on the wall: speaks its language, draws the text, and takes from the page what could lead elsewhere. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { wall } from "../backend/room.ts";
import "../shared/styles/fonts.ts";
import "../shared/styles/tokens.css";
import "../shared/styles/base.css";
import { speak, t } from "../strings/index.ts";
import { bestLanguage } from "../strings/languages.ts";
import { RoomPage } from "./RoomPage.tsx";
import "./room.css";

async function start(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search).get("lang");
  await speak(bestLanguage(asked ? [asked] : []));
  document.title = t("room-title");
  // No menu of the web view, nothing dropped or dragged: a wall is looked at.
  for (const kind of ["contextmenu", "dragstart", "dragover", "drop"]) {
    addEventListener(kind, (event) => event.preventDefault());
  }
  createRoot(root).render(
    <StrictMode>
      <RoomPage wall={wall} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
