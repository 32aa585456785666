/**
 * A line that begins with "Article 12" because the line before it was full: what stands before tells that it is a mention
 * inside a sentence and opens nothing.
 */
import { fold } from "./fold.ts";
import type { Marker } from "./marker.ts";
import { goesOn } from "./worded.ts";

/** What is followed by a number or letter that names another place, be it "3." or "(b)". */
const NAMES = wordsOf(
  "article articles art section sections paragraph paragraphs subparagraph subparagraphs para paras point points chapter annex clause clauses schedule",
  "paragraphe paragraphes alinéa alinéas chapitre annexe",
  "artículo artículos párrafo párrafos apartado apartados letra letras punto puntos capítulo anexo",
  "artigo artigos parágrafo parágrafos alínea alíneas ponto pontos",
  "المادة المادتين المواد الفقرة الفقرتين الفقرات البند البندين البنود رقم",
  "статья статьи статье статьей статьями статьях пункт пункта пункте пунктом пунктов пунктах пунктами часть части частью",
  "madde maddesi maddesinin fıkra bent",
);

/** What is followed by the name of an article, and may as well introduce a list. */
const LEADS = wordsOf(
  "of in under to with by and or from per see the",
  "de du des la le les à au aux et ou par en selon",
  "del el los las al y o en según por con",
  "do da dos das no na nos nas ao à e em pelo pela",
  "في من إلى على عن أو أحكام لأحكام بأحكام حكم بموجب بمقتضى نص بنص",
  "в во с со и или по к на из от согласно настоящей",
  "ve veya ile",
);
/** "de l’" has no space behind it. */
export const ELIDED = /(?:^|\s)(?:[ldn]|qu)['’]$/iu;
const CHINESE_LEAD = /(?:根据|依照|按照|依据|违反|本法|以及|和|及|或|与)$/u;

export interface Before {
  /** The line before. */
  line: string;
  /** The paragraph that it ends, as far as it was read. */
  paragraph: string;
  /** To which lines are broken. */
  width: number;
}

/** Whether a line that begins with this mark goes on with the sentence before it. */
export function isMention(marker: Marker, before: Before): boolean {
  const { line, width } = before;
  const [, word = ""] = /\S\s+(\p{L}+)$/u.exec(fold(line)) ?? [];
  if (marker.readings[0]?.rank === "point")
    return NAMES.has(word) && line.length >= width * 0.6 && namesAPlace(marker);
  if (LEADS.has(word) || ELIDED.test(line) || CHINESE_LEAD.test(line)) return true;
  return fillsThePage(before);
}

/** "the following points" may have their list on the next line; one that begins with "2." or "(a) and" is none. */
function namesAPlace({ readings, rest }: Marker): boolean {
  return readings.every(({ value }) => value > 1) || goesOn(rest);
}

/** Fewer signs are no width to which a sentence is broken. */
const WIDTH_MIN = 40;

/** A sentence of more than one full line that has no end: no heading is as long. */
function fillsThePage({ line, paragraph, width }: Before): boolean {
  const isFull = width >= WIDTH_MIN && line.length >= width * 0.8;
  return isFull && paragraph.length >= width * 1.7 && /[\p{Ll}\u0621-\u064a,،]$/u.test(line);
}

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => fold(list).split(" ")));
}
