/** What the page on the wall may ask for; with `tauri.ts` the only file that knows Tauri. */
import { invoke } from "@tauri-apps/api/core";
import type { RoomAnswer } from "./generated/wire.ts";

export type { RoomAnswer, RoomLine, RoomPiece, RoomVariant } from "./generated/wire.ts";

export interface Wall {
  /** The text as it stands; without words where `seen` is what it still is. */
  room: (lang: string, seen: string | null) => Promise<RoomAnswer>;
  /** Fills the screen, or gives it back. */
  wholeScreen: () => Promise<void>;
}

export const wall: Wall = {
  room: (lang, seen) => invoke("room", { lang, seen }),
  wholeScreen: () => invoke("room_whole_screen"),
};
