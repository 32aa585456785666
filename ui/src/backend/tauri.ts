/** The backend of the real window: the only file that knows Tauri. */
import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { type AnswerOf, asWireError, type Backend, type Progress, type Stop } from "./index.ts";

/** Turns a subscription that arrives later into one that can be stopped now. */
function later(subscription: Promise<Stop>): Stop {
  let stopped = false;
  void subscription.then((stop) => stopped && stop());
  return () => {
    stopped = true;
    void subscription.then((stop) => stop());
  };
}

/** As long as a window may take to close once it was told to. */
const CLOSING = 3_000;

let tickets = 1_000_000;

export const tauri: Backend = {
  async call(name, request, options = {}) {
    const progress = new Channel<Progress>();
    progress.onmessage = (message) => options.onProgress?.(message);
    tickets += 1;
    const ticket = options.ticket ?? tickets;
    try {
      return await invoke<AnswerOf<typeof name>>("api", { name, request, progress, ticket });
    } catch (thrown) {
      throw asWireError(thrown);
    }
  },
  cancel: (ticket) => invoke("cancel", { ticket }),
  chooseFiles: () => invoke("choose_files"),
  chooseFolder: () => invoke("choose_folder"),
  chooseRegister: (mode) => invoke("choose_register", { mode }),
  chooseKeyFile: (mode) => invoke("choose_key_file", { mode }),
  chooseSave: (name, extensions) => invoke("choose_save", { name, extensions }),
  openRoom: (room) => invoke("open_room", { ...room }),
  reveal: (path) => invoke("reveal", { path }),
  ready: () => invoke("ready"),
  givenFiles: () => invoke("given_files"),
  onFilesGiven: (given) => later(listen("given-files", given)),
  onClosing: (work) =>
    later(
      getCurrentWindow().onCloseRequested(async () => {
        const late = new Promise((resolve) => setTimeout(resolve, CLOSING));
        await Promise.race([work(), late]);
      }),
    ),
  onFilesDropped: (dropped) =>
    later(
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === "drop" && payload.paths.length > 0) dropped(payload.paths);
      }),
    ),
  onChanged: (changed) => later(listen("changed", changed)),
};
