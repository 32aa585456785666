/**
 * Numbers in words behind or before "article" and "chapter", from the first on: "premier", "undécimo", "الحادية عشرة".
 * They are made from units and tens, and found in folded text.
 */
import { fold } from "./fold.ts";

const ENGLISH =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth";
const ENGLISH_COUNT =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

const FRENCH =
  "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième";
const FRENCH_TENS = [
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
] as const;

const SPANISH = "primer segund tercer cuart quint sext séptim octav noven";
const SPANISH_TENS =
  "décim vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim";
const PORTUGUESE = "primeir segund terceir quart quint sext sétim oitav non";
const PORTUGUESE_TENS =
  "décim vigésim trigésim quadragésim quinquagésim sexagésim septuagésim octogésim nonagésim";

const RUSSIAN =
  "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат";

const TURKISH = "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu";
const TURKISH_TENS = [
  ["on", "onuncu"],
  ["yirmi", "yirminci"],
  ["otuz", "otuzuncu"],
  ["kırk", "kırkıncı"],
] as const;

const ARABIC = "أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر";
const ARABIC_FEMALE = "أولى ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة";
const ARABIC_TENS = "عشر ثلاث أربع خمس ست سبع ثمان تسع";

/** Adds each way to write a number, folded as the text is in which it is looked for. */
type Add = (value: number, ...words: readonly string[]) => void;

function english(add: Add): void {
  for (const list of [ENGLISH, ENGLISH_COUNT])
    for (const [at, word] of list.split(" ").entries()) add(at + 1, word);
}

function french(add: Add): void {
  add(1, "première");
  add(2, "second", "seconde");
  for (const [at, word] of FRENCH.split(" ").entries()) add(at + 1, word, word.replace("-", " "));
  for (const [ten, value] of FRENCH_TENS) {
    add(value, `${ten.replace(/e$/, "")}ième`);
    for (const join of [" ", "-"]) {
      add(value + 1, `${ten}${join}et${join}unième`, `${ten}${join}unième`);
      for (const [at, word] of FRENCH.split(" ").slice(1, 9).entries())
        add(value + at + 2, `${ten}${join}${word}`);
    }
  }
}

/** Spanish and Portuguese: "primero", "décima tercera", "decimotercero", "vigésimo-primeiro". */
function iberian(add: Add, units: string, tens: string): void {
  for (const [end, joined] of [
    ["o", "o"],
    ["a", "o"],
  ] as const) {
    for (const [at, unit] of units.split(" ").entries()) add(at + 1, `${unit}${end}`);
    for (const [ten, begin] of tens.split(" ").entries()) {
      add((ten + 1) * 10, `${begin}${end}`);
      for (const [at, unit] of units.split(" ").entries()) {
        const value = (ten + 1) * 10 + at + 1;
        add(value, `${begin}${end} ${unit}${end}`, `${begin}${joined}${unit}${end}`);
        add(value, `${begin}${end}-${unit}${end}`);
      }
    }
  }
}

function spanish(add: Add): void {
  iberian(add, SPANISH, SPANISH_TENS);
  add(1, "primer");
  add(3, "tercer");
  add(7, "sétimo", "sétima");
  for (const end of ["o", "a"]) {
    add(11, `undécim${end}`);
    add(12, `duodécim${end}`);
  }
}

function russian(add: Add): void {
  const ends = (begin: string) =>
    begin.endsWith("трет") ? ["ья", "ий", "ье"] : ["ая", "ый", "ой", "ое"];
  const all = RUSSIAN.split(" ");
  for (const [at, begin] of all.entries())
    for (const end of ends(begin)) {
      add(at + 1, `${begin}${end}`);
      if (at < 9) add(at + 21, `двадцать ${begin}${end}`);
    }
  for (const end of ends("")) add(30, `тридцат${end}`);
}

function turkish(add: Add): void {
  for (const [at, word] of TURKISH.split(" ").entries()) add(at + 1, word);
  for (const [ten, [word, whole]] of TURKISH_TENS.entries()) {
    add((ten + 1) * 10, whole);
    for (const [at, unit] of TURKISH.split(" ").entries())
      add((ten + 1) * 10 + at + 1, `${word} ${unit}`, `${word}${unit}`);
  }
}

/** To ninety-nine, of either gender: "الأولى", "الحادية عشرة", "الحادي والعشرين"; "مادة أولى" too. */
function arabic(add: Add): void {
  const both = [
    { ones: ARABIC.split(" "), eleventh: "حادي", teen: "عشر" },
    { ones: ARABIC_FEMALE.split(" "), eleventh: "حادية", teen: "عشرة" },
  ];
  for (const { ones, eleventh, teen } of both) {
    const units = [eleventh, ...ones.slice(1, 9)];
    for (const the of ["ال", ""]) {
      for (const [at, unit] of ones.entries()) add(at + 1, `${the}${unit}`);
      for (const [at, unit] of units.entries()) {
        add(11 + at, `${the}${unit} ${teen}`);
        for (const [ten, stem] of ARABIC_TENS.split(" ").entries())
          for (const end of ["ون", "ين"])
            add((ten + 2) * 10 + at + 1, `${the}${unit} و${the}${stem}${end}`);
      }
    }
  }
  for (const [ten, stem] of ARABIC_TENS.split(" ").entries())
    add((ten + 2) * 10, `ال${stem}ون`, `ال${stem}ين`);
  add(100, "المائة", "المئة");
}

/** What stands where there is one alone. */
const ALONE = "unique única único وحيدة الوحيدة فريدة единственная tek";

/** What stands before the first. */
const BEFORE = "preliminary préliminaire preliminar التمهيدي تمهيدي";

const ORDINALS: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>();
  const add: Add = (value, ...words) => {
    for (const word of words) if (!found.has(fold(word))) found.set(fold(word), value);
  };
  for (const language of [english, french, spanish, russian, turkish, arabic]) language(add);
  iberian(add, PORTUGUESE, PORTUGUESE_TENS);
  add(1, ...ALONE.split(" "));
  add(0, ...BEFORE.split(" "));
  return found;
})();

/** No ordinal has more words. */
const WORDS_MAX = 3;

/** The ordinal with which a folded text begins, as long as it goes, and the length of its words. */
export function ordinalAt(folded: string): { value: number; length: number } | null {
  const words =
    /^\p{L}+(?:-\p{L}+)*(?: +\p{L}+(?:-\p{L}+)*){0,2}/u.exec(folded)?.[0].split(/( +)/) ?? [];
  for (let count = WORDS_MAX; count > 0; count -= 1) {
    const taken = words.slice(0, count * 2 - 1);
    const value = ORDINALS.get(taken.map((part) => part.replace(/ +/, " ")).join(""));
    if (value !== undefined) return { value, length: taken.join("").length };
  }
  return null;
}
