/** The fake for a browser: the address says which page to show (`?page=matrix&lang=ar&look=dark`). */

import { type FakeBackend, makeFake } from "../backend/fake/index.ts";
import { chooseBackend } from "../backend/index.ts";
import { select } from "../features/matrix/matrix.state.ts";
import { showTab } from "../features/submissions/preview.store.ts";
import { takeIn } from "../features/submissions/take-in.ts";
import { openDialog } from "../shared/dialogs.ts";
import { go, type Page } from "../shared/navigation.ts";
import { prefer } from "../shared/preferences.ts";
import { speak } from "../strings/index.ts";
import { isLanguage } from "../strings/languages.ts";

export async function fakeForBrowser(wanted: URLSearchParams): Promise<FakeBackend> {
  const fake = makeFake({ open: wanted.get("page") !== "start" });
  const lang = wanted.get("lang") ?? "en";
  const look = wanted.get("look");
  if (isLanguage(lang)) {
    prefer({ language: lang });
    await speak(lang);
  }
  prefer({ look: look === "dark" || look === "contrast" ? look : "light" });
  const page = wanted.get("page") ?? "matrix";
  if (page === "preview") {
    chooseBackend(fake);
    await takeIn([
      "/home/desk/norvald.csv",
      "/home/desk/cantara-mesures.xlsx",
      "/home/desk/scan.pdf",
    ]);
  } else if (page !== "start") {
    go(pageOf(page, wanted.get("id") ?? ""));
  }
  const [state, column] = wanted.get("cell")?.split(":") ?? [];
  if (state && column) select({ state, column, measure: null });
  const tab = wanted.get("tab");
  if (tab === "columns" || tab === "verbatim" || tab === "about") showTab(tab);
  const dialog = wanted.get("dialog");
  if (
    dialog === "palette" ||
    dialog === "export-matrix" ||
    dialog === "moment" ||
    dialog === "shortcuts"
  ) {
    openDialog(dialog);
  }
  return fake;
}

function pageOf(name: string, id: string): Page {
  switch (name) {
    case "measure":
      return { name, id: id || "measure-9" };
    case "enter":
      return { name, submission: id || "submission-4" };
    case "measures":
    case "submissions":
    case "history":
    case "settings":
      return { name };
    default:
      return { name: "matrix" };
  }
}
