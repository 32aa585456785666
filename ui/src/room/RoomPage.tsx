/**
 * The text as the room reads it: large, with live brackets, and nothing that leads anywhere. Letters grow and shrink with
 * + and -, F11 fills the screen, arrows scroll.
 */
import { type CSSProperties, useEffect, useRef, useState } from "react";
import type { RoomAnswer, Wall } from "../backend/room.ts";
import { speak, useLanguage, useT } from "../strings/index.ts";
import { directionOf, isLanguage } from "../strings/languages.ts";
import { Pieces, RoomLine } from "./RoomLine.tsx";

/** The register is looked at so often; the answer is short while nothing changed. */
const LOOK_MS = 1_000;

/** Letters in pixels: 24 points at least. */
const SIZES = [32, 38, 46, 56, 68] as const;

export interface RoomPageProps {
  wall: Wall;
}

export function RoomPage({ wall }: RoomPageProps) {
  const t = useT();
  const language = useLanguage();
  const { shown, failed } = useRoom(wall, language);
  const [size, setSize] = useState(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "+" || event.key === "=") grow(1);
      else if (event.key === "-") grow(-1);
      else if (event.key === "F11") void wall.wholeScreen();
      else return;
      event.preventDefault();
    };
    const grow = (by: number) =>
      setSize((old) => Math.min(SIZES.length - 1, Math.max(0, old + by)));
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [wall]);
  // The wall speaks the language of its text, whatever that of the desk.
  const own = shown?.language;
  useEffect(() => {
    if (own && isLanguage(own) && own !== language) void speak(own);
  }, [own, language]);
  if (!shown) {
    return (
      <main className="room-waiting" role="status">
        {t(failed ? "room-nothing" : "room-waiting")}
      </main>
    );
  }
  const dir = isLanguage(shown.language) ? directionOf(shown.language) : "auto";
  // A text that has a title begins with it, brackets and all.
  const [first, ...others] = shown.lines;
  const isTitle = first?.place === "heading" && first.number === null;
  const letters = { "--room-letters": `${SIZES[size] ?? SIZES[0]}px` } as CSSProperties; // a name of our own
  return (
    <main className="room-text" style={letters}>
      <h1 lang={shown.language} dir={dir}>
        {first && isTitle ? <Pieces pieces={first.pieces} names={shown.names} /> : shown.title}
      </h1>
      <p className="room-count" role="status">
        {t("room-brackets", { count: shown.bracket_count })}
      </p>
      <div lang={shown.language} dir={dir} className="room-lines">
        {(isTitle ? others : shown.lines).map((line) => (
          <RoomLine key={line.line} line={line} names={shown.names} />
        ))}
      </div>
    </main>
  );
}

/** The newest answer with words in it; after a failure what was shown stays no longer than the file is open. */
function useRoom(wall: Wall, language: string): { shown: RoomAnswer | null; failed: boolean } {
  const [shown, setShown] = useState<RoomAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look() {
      try {
        const answer = await wall.room(language, seen.current);
        if (stopped) return;
        seen.current = answer.seen;
        if (answer.fresh) setShown(answer);
        setFailed(false);
      } catch {
        if (stopped) return;
        seen.current = null;
        setShown(null);
        setFailed(true);
      }
      timer = setTimeout(look, LOOK_MS);
    }
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [wall, language]);
  return { shown, failed };
}
