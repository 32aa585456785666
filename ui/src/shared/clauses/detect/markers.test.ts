/** Marks at the beginning of a line, language by language, each beside what only looks like one. */
import { describe, expect, test } from "vitest";
import { readMarker } from "./markers.ts";

/** The mark, what it counts and to where, and the words behind it. */
function drawn(line: string): string {
  const marker = readMarker(line);
  const first = marker?.readings[0];
  if (!marker || !first) return "-";
  return `${marker.raw} | ${first.key} ${Number(first.value.toFixed(4))} | ${marker.rest}`;
}

function rows(table: readonly (readonly [line: string, expected: string])[]): void {
  test.each(table)("%s", (line, expected) => {
    expect(drawn(line)).toBe(expected);
  });
}

describe("Arabic", () => {
  rows([
    ["المادة ١", "المادة ١ | article 1 | "],
    ["المادة (١)", "المادة (١) | article 1 | "],
    ["مادة (1)", "مادة (1) | article 1 | "],
    ["مادة ( ١٢ ) :", "مادة ( ١٢ ) : | article 12 | "],
    ["المادة(3)", "المادة(3) | article 3 | "],
    ["المادة رقم (7)", "المادة رقم (7) | article 7 | "],
    ["المادة ۱۴ - يحظر النقل.", "المادة ۱۴ - | article 14 | يحظر النقل."],
    ["المادة ٥ ـ يحظر النقل.", "المادة ٥ ـ | article 5 | يحظر النقل."],
    ["المادة (4) التعاريف", "المادة (4) | article 4 | التعاريف"],
    ["المادة 12 مكرر: النفاذ", "المادة 12 مكرر: | article 12.002 | النفاذ"],
    ["المادة 12 مكرراً", "المادة 12 مكرراً | article 12.002 | "],
    ["مادة (12) مكررا (أ)", "مادة (12) مكررا (أ) | article 12.002 | "],
    ["المادة الأولى:", "المادة الأولى: | article 1 | "],
    ["مادة أولى", "مادة أولى | article 1 | "],
    ["المادة الحادية عشرة", "المادة الحادية عشرة | article 11 | "],
    ["المادة الثانية عشرة: النفاذ", "المادة الثانية عشرة: | article 12 | النفاذ"],
    ["المادة التاسعة عشرة", "المادة التاسعة عشرة | article 19 | "],
    ["المادة العشرون", "المادة العشرون | article 20 | "],
    ["المادة الحادية والعشرون", "المادة الحادية والعشرون | article 21 | "],
    ["المادة الخامسة والثلاثين", "المادة الخامسة والثلاثين | article 35 | "],
    ["المادة التاسعة والتسعون", "المادة التاسعة والتسعون | article 99 | "],
    ["المادة الوحيدة", "المادة الوحيدة | article 1 | "],
    ["الباب الأول", "الباب الأول | title 1 | "],
    ["باب تمهيدي", "باب تمهيدي | title 0 | "],
    ["الفصل الحادي عشر", "الفصل الحادي عشر | chapter 11 | "],
    ["فصل ٣: العقوبات", "فصل ٣: | chapter 3 | العقوبات"],
    ["الفقرة (أ)", "الفقرة (أ) | paragraph letter 1 | "],
    ["الفقرة الثانية: يحظر النقل.", "الفقرة الثانية: | paragraph 2 | يحظر النقل."],
    ["البند (٣): الموانئ", "البند (٣): | item 3 | الموانئ"],
    ["الملحق (1)", "الملحق (1) | annex 1 | "],
    ["أ) النقل؛", "أ) | أ) 1 | النقل؛"],
    ["أ ) النقل؛", "أ ) | أ) 1 | النقل؛"],
    ["ب - العبور؛", "ب - | أ- 2 | العبور؛"],
    ["ج ـ السمسرة؛", "ج ـ | أ- 3 | السمسرة؛"],
    ["هـ- التمويل؛", "هـ- | أ- 5 | التمويل؛"],
    ["(د) التأمين؛", "(د) | أ() 4 | التأمين؛"],
    ["۲) النقل؛", "۲) | 1) 2 | النقل؛"],
    ["(٣) النقل؛", "(٣) | 1() 3 | النقل؛"],
    ["حادي عشر: المتابعة", "حادي عشر: | أولا 11 | المتابعة"],
    ["\u200fالمادة \u200f(٤)\u200f:", "المادة \u200f(٤)\u200f: | article 4 | "],
    ["(\u200fأ) النقل؛", "(\u200fأ) | أ() 1 | النقل؛"],
    ["المادة (5) من هذا القانون تسري", "-"],
    ["المادة (5) المشار إليها أعلاه", "-"],
    ["المادة الحادية عشرة من النظام", "-"],
    ["المادة السابقة", "-"],
    ["الفصل السابع من الميثاق", "-"],
  ]);
});

describe("Spanish", () => {
  rows([
    ["Artículo primero. Objeto", "Artículo primero. | article 1 | Objeto"],
    ["ARTÍCULO SEGUNDO.- Vigencia", "ARTÍCULO SEGUNDO.- | article 2 | Vigencia"],
    ["Artículo décimo", "Artículo décimo | article 10 | "],
    ["Artículo undécimo", "Artículo undécimo | article 11 | "],
    ["Artículo décimo tercero.", "Artículo décimo tercero. | article 13 | "],
    ["Artículo decimotercero.", "Artículo decimotercero. | article 13 | "],
    ["Artículo vigésimo primero", "Artículo vigésimo primero | article 21 | "],
    ["Artículo 1.º Se prohíbe.", "Artículo 1.º | article 1 | Se prohíbe."],
    ["Art. 2° Se exceptúa.", "Art. 2° | article 2 | Se exceptúa."],
    ["Artículo 12 bis. Puertos", "Artículo 12 bis. | article 12.002 | Puertos"],
    ["Artículo único. Se aprueba.", "Artículo único. | article 1 | Se aprueba."],
    [
      "Disposición adicional primera. Informe",
      "Disposición adicional primera. | additional provision 1 | Informe",
    ],
    ["Disposición transitoria única", "Disposición transitoria única | passing provision 1 | "],
    ["Disposición final", "Disposición final | final provision 1 | "],
    ["Disposición final segunda. Vigor", "Disposición final segunda. | final provision 2 | Vigor"],
    ["Capítulo II", "Capítulo II | chapter 2 | "],
    ["TÍTULO PRELIMINAR", "TÍTULO PRELIMINAR | title 0 | "],
    ["Artículo primero de la Ley", "-"],
    ["ARTÍCULO 3 DE LA LEY GENERAL", "-"],
    ["Artículo 1.º de la Constitución", "-"],
    ["Disposición final del Gobierno", "-"],
  ]);
});

describe("French and European Union", () => {
  rows([
    ["Article premier", "Article premier | article 1 | "],
    ["Article 1er", "Article 1er | article 1 | "],
    ["Article unique", "Article unique | article 1 | "],
    ["ARTICLE DEUXIEME", "ARTICLE DEUXIEME | article 2 | "],
    ["Article dix-septième", "Article dix-septième | article 17 | "],
    ["Article vingt et unième", "Article vingt et unième | article 21 | "],
    ["Article 2 bis", "Article 2 bis | article 2.002 | "],
    ["Article 2 ter — Transit", "Article 2 ter — | article 2.003 | Transit"],
    ["Article 2 quater", "Article 2 quater | article 2.004 | "],
    ["Article 12a", "Article 12a | article 12.001 | "],
    ["Article 223 bis A.", "Article 223 bis A. | article 223.002 | "],
    ["Art. 2-1. Le transit est interdit.", "Art. 2-1. | article 2.001 | Le transit est interdit."],
    ["Article L. 233-2", "Article L. 233-2 | article l 233.002 | "],
    ["Article L233-2-1", "Article L233-2-1 | article l 233.002 | "],
    ["Article R. 12-3", "Article R. 12-3 | article r 12.003 | "],
    ["Article R*. 12-3", "Article R*. 12-3 | article r 12.003 | "],
    ["Titre Ier : Dispositions", "Titre Ier : | title 1 | Dispositions"],
    ["Section 1", "Section 1 | section 1 | "],
    ["PREMIÈRE PARTIE", "PREMIÈRE PARTIE | part 1 | "],
    ["Article 2 bis de la loi", "-"],
    ["Article L. 233-2 du code de commerce", "-"],
    [
      "Article 16 A ban on transfers applies",
      "Article 16 | article 16 | A ban on transfers applies",
    ],
  ]);
});

describe("English", () => {
  rows([
    ["5A. Transit", "5A. | 1. 5.001 | Transit"],
    ["(12a) transit;", "(12a) | 1() 12.001 | transit;"],
    ["Section 3(1)", "Section 3(1) | section 3.001 | "],
    ["Section 3(1) The Minister may", "Section 3(1) | section 3.001 | The Minister may"],
    ["Article 3 (1) The Minister may", "Article 3 | article 3 | (1) The Minister may"],
    ["Article 12a – Transit", "Article 12a – | article 12.001 | Transit"],
    ["Schedule 1", "Schedule 1 | annex 1 | "],
    ["FIRST SCHEDULE", "FIRST SCHEDULE | annex 1 | "],
    ["Annex B", "Annex B | annex letter 2 | "],
    ["PART ONE", "PART ONE | part 1 | "],
    ["Chapter IV", "Chapter IV | chapter 4 | "],
    ["(a) arms;", "(a) | a() 1 | arms;"],
    ["(i) arms;", "(i) | i() 1 | arms;"],
    ["(aa) arms;", "(aa) | a() 27 | arms;"],
    ["Article 5 of the Convention requires", "-"],
    [
      "Section 2 In this Act, goods means any thing.",
      "Section 2 | section 2 | In this Act, goods means any thing.",
    ],
    [
      "Article 3 La présente loi entre en vigueur.",
      "Article 3 | article 3 | La présente loi entre en vigueur.",
    ],
    [
      "Artículo 2 La importación queda prohibida.",
      "Artículo 2 | article 2 | La importación queda prohibida.",
    ],
    ["Artigo 3 É proibida a importação.", "Artigo 3 | article 3 | É proibida a importação."],
    ["ARTICLE 5 OF THE CONVENTION REQUIRES", "-"],
    ["Article 5 TEU requires", "-"],
    ["Section 3(1) of the Act applies", "-"],
    ["Section 3(1)(b) applies", "-"],
    ["Part two of the programme", "-"],
    ["Part of the goods", "-"],
    ["First part of the programme", "-"],
    ["A ban on transfers", "-"],
    ["I agree", "-"],
  ]);
});

describe("Portuguese, Russian, Turkish", () => {
  rows([
    ["Artigo 1.º", "Artigo 1.º | article 1 | "],
    ["Art. 1º Fica proibida a importação.", "Art. 1º | article 1 | Fica proibida a importação."],
    ["Art. 2º-A", "Art. 2º-A | article 2.001 | "],
    ["Art. 2o O trânsito", "Art. 2o | article 2 | O trânsito"],
    ["Artigo décimo primeiro", "Artigo décimo primeiro | article 11 | "],
    ["Parágrafo único. Excetua-se", "Parágrafo único. | paragraph 1 | Excetua-se"],
    ["§ 1º Excetua-se", "§ 1º | paragraph 1 | Excetua-se"],
    ["Secção II", "Secção II | section 2 | "],
    ["Art. 5º da Constituição", "-"],
    ["Статья 1.", "Статья 1. | article 1 | "],
    ["Статья 12.1. Транзит", "Статья 12.1. | article 12.001 | Транзит"],
    ["Статья 1 Предмет", "Статья 1 | article 1 | Предмет"],
    ["Статья первая", "Статья первая | article 1 | "],
    ["Пункт 3", "Пункт 3 | item 3 | "],
    ["Глава II", "Глава II | chapter 2 | "],
    ["РАЗДЕЛ ВТОРОЙ", "РАЗДЕЛ ВТОРОЙ | title 2 | "],
    ["Статья 5 Конвенции гласит", "-"],
    ["Пункт 3 статьи 5 гласит", "-"],
    ["Madde 1 – Bu Kanun", "Madde 1 – | article 1 | Bu Kanun"],
    ["MADDE 2- Bu Kanun", "MADDE 2- | article 2 | Bu Kanun"],
    ["MADDE 3/A – Bu Kanun", "MADDE 3/A – | article 3.001 | Bu Kanun"],
    ["Geçici Madde 1", "Geçici Madde 1 | passing article 1 | "],
    ["GEÇİCİ MADDE 1 – Bu Kanun", "GEÇİCİ MADDE 1 – | passing article 1 | Bu Kanun"],
    ["EK MADDE 2 –", "EK MADDE 2 – | additional article 2 | "],
    ["BİRİNCİ BÖLÜM", "BİRİNCİ BÖLÜM | chapter 1 | "],
    ["ON İKİNCİ KISIM", "ON İKİNCİ KISIM | title 12 | "],
    ["EK-1", "EK-1 | annex 1 | "],
    ["Madde 5'te belirtilen", "-"],
  ]);
});

describe("Chinese", () => {
  rows([
    ["第一条 目的", "第一条 | article 1 | 目的"],
    ["第十二条", "第十二条 | article 12 | "],
    ["第二百零三条", "第二百零三条 | article 203 | "],
    ["第一千二百六十条", "第一千二百六十条 | article 1260 | "],
    ["第一百二十条之一", "第一百二十条之一 | article 120.001 | "],
    ["第１２條", "第１２條 | article 12 | "],
    ["第一章", "第一章 | chapter 1 | "],
    ["第二编　物权", "第二编 | book 2 | 物权"],
    ["附件一", "附件一 | annex 1 | "],
    ["（一）货物", "（一） | 一() 1 | 货物"],
    ["（十二）货物", "（十二） | 一() 12 | 货物"],
    ["1. 货物", "1. | 1. 1 | 货物"],
    ["１．货物", "１． | 1. 1 | 货物"],
    ["②货物", "② | ①○ 2 | 货物"],
    ["第十二条规定的货物", "-"],
    ["第十二条和第十三条", "-"],
    ["第一百二十条之一的规定", "-"],
  ]);
});

describe("dates, sums and shares", () => {
  rows(
    [
      "2025. gada",
      "25. novembris",
      "1. März 2025 tritt",
      "3. mai 2025",
      "1º de enero",
      "12.03.25 entry",
      "01.02.2026",
      "10.000 euros",
      "1.500.000 pesos",
      "3.5 per cent of all goods",
      "2,500 dollars",
      "(2016) was the year",
      "e.g. ships",
    ].map((line) => [line, "-"] as const),
  );
  rows([
    ["1. March to the border.", "1. | 1. 1 | March to the border."],
    ["1.1 Euro-area banks", "1.1 | 2:1 1 | Euro-area banks"],
    ["2. Resolution 2334 (2016)", "2. | 1. 2 | Resolution 2334 (2016)"],
  ]);
});
