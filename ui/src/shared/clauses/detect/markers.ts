/** The mark with which a line begins, as texts in the eight languages of the window print it, or nothing. */
import { adverb, bullet, dressed } from "./dressed.ts";
import { latinDigits } from "./fold.ts";
import { type Marker, markerOf, type Rank } from "./marker.ts";
import { HAN, hanValue } from "./numerals.ts";
import { worded } from "./worded.ts";

export function readMarker(line: string): Marker | null {
  const text = line.replace(/^[\s\u00a0\u200e\u200f\u061c]+/, "");
  return worded(text) ?? chinese(text) ?? dressed(text) ?? adverb(text) ?? bullet(text);
}

const UNITS: Readonly<Record<string, readonly [rank: Rank, key: string]>> = {
  条: ["article", "article"],
  條: ["article", "article"],
  节: ["section", "section"],
  節: ["section", "section"],
  章: ["chapter", "chapter"],
  编: ["book", "book"],
  編: ["book", "book"],
  篇: ["book", "book"],
  部分: ["part", "part"],
};
const CHINESE = new RegExp(
  `^第\\s*([${HAN}\\d]+)\\s*(部分|[条條章节節编編篇])(?:之([${HAN}]{1,3}))?([\\s\\u3000：:]*)`,
  "u",
);
const CHINESE_ANNEX = new RegExp(
  `^附[件录錄]\\s*([${HAN}\\d]+)(?=$|[\\s\\u3000：:])[\\s\\u3000：:]*`,
  "u",
);
/** What goes on with a sentence that mentions an article. */
const GOES_ON = /^[的规規所和与與或及至到、，。；）第之中]/u;

/** No mark of this kind is longer. */
const HEAD = 40;

/** "第一条", "第二章", "第一百二十条之一", "附件一": unless it is a mention inside a sentence. */
function chinese(text: string): Marker | null {
  if (!/^[第附]/u.test(text)) return null;
  const latin = latinDigits(text.slice(0, HEAD));
  const annex = CHINESE_ANNEX.exec(latin);
  const counted = hanValue(annex?.[1] ?? "");
  if (annex && counted !== null)
    return markerOf(text, annex[0].length, [{ rank: "part", key: "annex", value: counted }]);
  const match = CHINESE.exec(latin);
  const [raw = "", number = "", unit = "", inserted = "", end] = match ?? [];
  const kind = UNITS[unit];
  const value = hanValue(number);
  if (!kind || value === null || (end === "" && GOES_ON.test(text.slice(raw.length)))) return null;
  const [rank, key] = kind;
  return markerOf(text, raw.length, [
    { rank, key, value: value + (hanValue(inserted) ?? 0) / 1000 },
  ]);
}
