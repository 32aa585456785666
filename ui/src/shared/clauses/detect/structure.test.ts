/** Laws as they are pasted: each article by itself, what is put in beside its neighbour, and mentions left in their sentence. */
import { describe, expect, test } from "vitest";
import { detect } from "./detect.ts";

/** A clause a line: as many dots as levels, its mark, its heading in brackets, its words. */
function check(text: string, expected: string[]): void {
  const { clauses } = detect({ text, html: "" });
  const lines = clauses.map(({ level, marker, heading, text }) =>
    [".".repeat(level), marker || "-", heading ? `[${heading}]` : "", text.replace(/\n/g, " / ")]
      .filter((part) => part !== "")
      .join(" "),
  );
  expect(lines).toEqual(expected);
}

describe("articles stand each by itself", () => {
  test("Arabic ordinals beyond ten, and digits in brackets", () => {
    check(
      "المادة العاشرة\nيحظر النقل.\nالمادة الحادية عشرة\nيحظر العبور.\nالمادة الثانية عشرة\nتحظر السمسرة.",
      [
        ". المادة العاشرة يحظر النقل.",
        ". المادة الحادية عشرة يحظر العبور.",
        ". المادة الثانية عشرة تحظر السمسرة.",
      ],
    );
    check("المادة (١)\nيحظر ما يلي:\nأ) النقل؛\nب) العبور.\nالمادة (٢)\nتبلغ الأمانة.", [
      ". المادة (١) يحظر ما يلي:",
      ".. أ) النقل؛",
      ".. ب) العبور.",
      ". المادة (٢) تبلغ الأمانة.",
    ]);
  });

  test("Spanish: in words, then the provisions at the end", () => {
    check(
      "Artículo primero. Objeto\nSe prohíbe la importación de las mercancías de la lista.\nArtículo segundo. Excepciones\nSe exceptúa la ayuda humanitaria destinada a la población.\nDisposición adicional primera. Informe\nEl Gobierno informará cada año de la aplicación de esta ley a las Cortes.\nDisposición final. Vigencia\nEsta ley entra en vigor al día siguiente de su publicación.",
      [
        ". Artículo primero. [Objeto] Se prohíbe la importación de las mercancías de la lista.",
        ". Artículo segundo. [Excepciones] Se exceptúa la ayuda humanitaria destinada a la población.",
        ". Disposición adicional primera. [Informe] El Gobierno informará cada año de la aplicación de esta ley a las Cortes.",
        ". Disposición final. [Vigencia] Esta ley entra en vigor al día siguiente de su publicación.",
      ],
    );
  });

  test("accents apart from their letters, as some PDF readers give them", () => {
    check("Artículo décimo\nSe prohíbe.".normalize("NFD"), [". Artículo décimo Se prohíbe."]);
  });

  test("French: what was put in, and the articles of a code", () => {
    check(
      "Article 2\nLe transit est interdit.\nArticle 2 bis\nLe courtage est interdit.\nArticle 3\nLe texte entre en vigueur.",
      [
        ". Article 2 Le transit est interdit.",
        ". Article 2 bis Le courtage est interdit.",
        ". Article 3 Le texte entre en vigueur.",
      ],
    );
    check(
      "Article L. 225-1\nLe transit est interdit.\nArticle L. 233-2\nLe courtage est interdit.\nArticle R. 12-3\nUn décret suit.",
      [
        ". Article L. 225-1 Le transit est interdit.",
        ". Article L. 233-2 Le courtage est interdit.",
        ". Article R. 12-3 Un décret suit.",
      ],
    );
  });

  test("a second title goes on behind the chapters of the first", () => {
    check(
      "Titre I\nChapitre I\nArticle 1\nUn.\nChapitre II\nArticle 2\nDeux.\nTitre II\nChapitre I\nArticle 3\nTrois.",
      [
        ". Titre I",
        ".. Chapitre I",
        "... Article 1 Un.",
        ".. Chapitre II",
        "... Article 2 Deux.",
        ". Titre II",
        ".. Chapitre I",
        "... Article 3 Trois.",
      ],
    );
  });

  test("sections hold articles, or articles sections", () => {
    check("Chapter I\nSection 1\nArticle 1\nOne.\nSection 2\nArticle 2\nTwo.", [
      ". Chapter I",
      ".. Section 1",
      "... Article 1 One.",
      ".. Section 2",
      "... Article 2 Two.",
    ]);
    check("Article I\nSection 1. One.\nSection 2. Two.\nArticle II\nSection 1. Three.", [
      ". Article I",
      ".. Section 1. One.",
      ".. Section 2. Two.",
      ". Article II",
      ".. Section 1. Three.",
    ]);
  });

  test("English: sections put in, a letter put in, letters of a level of their own, a schedule", () => {
    check(
      "PART ONE\n5. States report:\n(a) arms;\n(aa) parts;\n(b) transit.\n5A. States consult:\n(a) arms:\n(i) by sea:\n(aa) in ports;\n(bb) off shore;\n(ii) by air.\nSchedule 1\n1. List.",
      [
        ". PART ONE",
        ".. 5. States report:",
        "... (a) arms;",
        "... (aa) parts;",
        "... (b) transit.",
        ".. 5A. States consult:",
        "... (a) arms:",
        ".... (i) by sea:",
        "..... (aa) in ports;",
        "..... (bb) off shore;",
        ".... (ii) by air.",
        ". Schedule 1",
        ".. 1. List.",
      ],
    );
  });

  test("Portuguese and Turkish", () => {
    check(
      "Art. 1º Fica proibida a importação.\nParágrafo único. Excetua-se a ajuda.\nArt. 2º Aplica-se:\n§ 1º Ao trânsito.\n§ 2º Ao transbordo.\nArt. 2º-A Entra em vigor.",
      [
        ". Art. 1º Fica proibida a importação.",
        ".. Parágrafo único. Excetua-se a ajuda.",
        ". Art. 2º Aplica-se:",
        ".. § 1º Ao trânsito.",
        ".. § 2º Ao transbordo.",
        ". Art. 2º-A Entra em vigor.",
      ],
    );
    check(
      "BİRİNCİ BÖLÜM\nAmaç\nMADDE 1- İthalat yasaktır.\nMADDE 2- İstisnalar saklıdır.\nGEÇİCİ MADDE 1 – Sözleşmeler ifa edilir.",
      [
        ". BİRİNCİ BÖLÜM [Amaç]",
        ".. MADDE 1- İthalat yasaktır.",
        ".. MADDE 2- İstisnalar saklıdır.",
        ".. GEÇİCİ MADDE 1 – Sözleşmeler ifa edilir.",
      ],
    );
  });

  test("Russian and Chinese", () => {
    check(
      "Глава I\nСтатья 12. Транзит\nТранзит перечисленных товаров запрещён.\nСтатья 12.1. Порты\nПункт 1. Заход запрещён.",
      [
        ". Глава I",
        ".. Статья 12. [Транзит] Транзит перечисленных товаров запрещён.",
        ".. Статья 12.1. [Порты]",
        "... Пункт 1. Заход запрещён.",
      ],
    );
    check("第一百二十条　禁止转让。\n第一百二十条之一　禁止过境。\n第一百二十一条　应当报告。", [
      ". 第一百二十条 禁止转让。",
      ". 第一百二十条之一 禁止过境。",
      ". 第一百二十一条 应当报告。",
    ]);
  });
});

describe("a mention at the beginning of a line stays in its sentence", () => {
  test.each([
    ["The authority refuses a licence for the goods under", "Article 12 of this law."],
    ["The authority refuses a licence for the goods under", "Article 2. It gives reasons."],
    ["The authority refuses a licence as set out in paragraphs", "(b) and (c) of this article."],
    ["The authority refuses a licence as set out in section", "2. It gives reasons for that."],
    ["La autoridad deniega la licencia con arreglo al", "Artículo segundo. Motiva su decisión."],
    [
      "L’autorité refuse l’autorisation en application de l’",
      "Article 2. Elle motive sa décision.",
    ],
    ["ترفض السلطة المختصة منح الترخيص وفقا لأحكام", "المادة (2). وتبين أسبابها."],
    ["Орган отказывает в лицензии в соответствии со", "Статья 2. Решение мотивируется."],
  ])("%s / %s", (line, next) => {
    const gap = line.endsWith("’") ? "" : " ";
    check(`Article 1\n${line}\n${next}`, [`. Article 1 ${line}${gap}${next}`]);
  });

  test("where the lines before filled the page", () => {
    check(
      "Article 1\nThe authority of the place of business refuses a licence for the goods that are\nlisted here where the exporter has not shown all of what is asked for by the law\nArticle 2. It gives reasons.",
      [
        ". Article 1 The authority of the place of business refuses a licence for the goods that are listed here where the exporter has not shown all of what is asked for by the law Article 2. It gives reasons.",
      ],
    );
  });

  test("and what a heading or an introduction ends with is none", () => {
    check("Final clauses\nArticle 1\nThis text enters into force on the day of its signature.", [
      ". - Final clauses",
      ". Article 1 This text enters into force on the day of its signature.",
    ]);
    check("Operative paragraphs\n1. Decides to meet;\n2. Asks for a report.", [
      ". - Operative paragraphs",
      ". 1. Decides to meet;",
      ". 2. Asks for a report.",
    ]);
    check("1. States report every year on the following points\n(a) arms;\n(b) transit.", [
      ". 1. States report every year on the following points",
      ".. (a) arms;",
      ".. (b) transit.",
    ]);
  });

  test("nor is the beginning of a list that has no colon before it", () => {
    check("1. States undertake to\n(a) report; and\n(b) consult.", [
      ". 1. States undertake to",
      ".. (a) report; and",
      ".. (b) consult.",
    ]);
  });

  test("a sum, a share and a date at the very beginning are words", () => {
    for (const text of ["3.5 per cent of all goods", "10.000 euros are paid", "2025. gada janvārī"])
      check(text, [`. - ${text}`]);
  });
});
