/**
 * The words before a number that say what it counts, in the eight languages of the window: "Chapter", "Artículo",
 * "المادة", "Geçici Madde". Each kind is counted by itself: a second title goes on behind the chapters of the first.
 */
import { fold } from "./fold.ts";
import type { Rank } from "./marker.ts";

export interface Kind {
  key: string;
  rank: Rank;
}

const WORDS: readonly (readonly [rank: Rank, key: string, words: string])[] = [
  [
    "part",
    "annex",
    "annex|annexe|schedule|appendix|anexo|apéndice|apêndice|ملحق|الملحق|مرفق|المرفق|приложение|ek",
  ],
  ["part", "part", "part|partie|parte|جزء|الجزء"],
  ["book", "book", "book|livre|libro|livro|كتاب|الكتاب|книга|kitap"],
  ["title", "title", "title|titre|título|باب|الباب|раздел|kısım"],
  ["chapter", "chapter", "chapter|chapitre|capítulo|فصل|الفصل|глава|bölüm"],
  ["section", "section", "section|sección|secção|seção|قسم|القسم|فرع|الفرع|مبحث|المبحث"],
  [
    "section",
    "subsection",
    "sub-section|subsection|sous-section|subsección|subsecção|subseção|مطلب|المطلب",
  ],
  ["article", "article", "article|art\\.?|artículo|artigo|مادة|المادة|статья|madde"],
  ["article", "rule", "regulation|rule|règle|regla|regra"],
  ["article", "clause", "clause|cláusula"],
  ["article", "additional article", "ek madde|مادة إضافية"],
  ["article", "passing article", "geçici madde"],
  ["article", "additional provision", "disposición adicional"],
  ["article", "passing provision", "disposición transitoria"],
  ["article", "repealing provision", "disposición derogatoria"],
  ["article", "final provision", "disposición final"],
  ["point", "paragraph", "paragraph|paragraphe|párrafo|parágrafo|فقرة|الفقرة|fıkra|§"],
  ["point", "item", "point|punto|ponto|apartado|inciso|numeral|بند|البند|пункт|bent"],
  ["point", "division", "часть"],
];

const KINDS: ReadonlyMap<string, Kind> = new Map(
  WORDS.flatMap(([rank, key, words]) =>
    words.split("|").map((word) => [fold(word.replace("\\.?", "")), { key, rank }] as const),
  ),
);

/** Longer words first: "ek madde" is no "ek". */
const ANY = WORDS.flatMap(([, , words]) => words.split("|"))
  .sort((one, other) => other.length - one.length)
  .map(fold)
  .join("|");
const AT = new RegExp(`^(?:${ANY})(?![\\p{L}])`, "u");

/** The kind that a folded text begins with, and how long its words are. */
export function kindAt(folded: string): { kind: Kind; length: number } | null {
  const word = AT.exec(folded)?.[0];
  const kind = word === undefined ? undefined : KINDS.get(word.replace(".", ""));
  return word === undefined || kind === undefined ? null : { kind, length: word.length };
}

/** Kinds of which a text may have one that bears no number: "Disposición final". */
export function standsAlone({ key }: Kind): boolean {
  return key.endsWith(" provision");
}
