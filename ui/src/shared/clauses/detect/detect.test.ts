/** Structure found in what is pasted: numbering of five languages, lines of a PDF, lists of Word; and no word is lost. */
import { describe, expect, test } from "vitest";
import { chance } from "../../../../test/chance.ts";
import { type Detected, detect } from "./detect.ts";
import { readMarker } from "./markers.ts";
import { hanValue, romanValue } from "./numerals.ts";

/** A clause a line: as many dots as levels, its mark, its heading in brackets, its words. */
function drawn({ clauses, leftOut }: Detected): string[] {
  const lines = clauses.map(({ level, marker, heading, text }) =>
    [".".repeat(level), marker, heading ? `[${heading}]` : "", text.replace(/\n/g, " / ")]
      .filter((part) => part !== "")
      .join(" "),
  );
  return [...lines, ...leftOut.map((line) => `left out: ${line}`)];
}

function check(text: string, expected: string[]): void {
  expect(drawn(detect({ text, html: "" }))).toEqual(expected);
}

function checkHtml(html: string, expected: string[]): void {
  expect(drawn(detect({ text: "", html }))).toEqual(expected);
}

describe("numbering styles", () => {
  test("English: points in letters and small numerals", () => {
    check(
      "1. States shall prevent:\n(a) the transfer of arms;\n(b) their transit, including:\n(i) by sea;\n(ii) by air;\n(c) brokering.\n2. States shall report.",
      [
        ". 1. States shall prevent:",
        ".. (a) the transfer of arms;",
        ".. (b) their transit, including:",
        "... (i) by sea;",
        "... (ii) by air;",
        ".. (c) brokering.",
        ". 2. States shall report.",
      ],
    );
  });

  test("English: the ninth letter is no numeral", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    check(`1. All of:\n${letters.map((letter) => `(${letter}) one;`).join("\n")}`, [
      ". 1. All of:",
      ...letters.map((letter) => `.. (${letter}) one;`),
    ]);
  });

  test("English: articles with headings, decimal numbers below", () => {
    check(
      "CHAPTER I\nGeneral provisions\n\nArticle 1\nScope\n\n1.1 This text applies to goods.\n1.2 It does not apply to:\n1.2.1 aid;\n1.2.2 medicine.\n\nArticle 2. Entry into force\n\nThis text enters into force at once.",
      [
        ". CHAPTER I [General provisions]",
        ".. Article 1 [Scope]",
        "... 1.1 This text applies to goods.",
        "... 1.2 It does not apply to:",
        ".... 1.2.1 aid;",
        ".... 1.2.2 medicine.",
        ".. Article 2. [Entry into force] This text enters into force at once.",
      ],
    );
  });

  test("French: article premier, degrees, letters", () => {
    check(
      "Article premier\nObjet\n\nLe présent texte vise :\n1° les exportations ;\n2° le transit, notamment :\na) maritime ;\nb) aérien.\n\nArticle 2\nEntrée en vigueur\n\nIl entre en vigueur le jour de sa publication.",
      [
        ". Article premier [Objet] Le présent texte vise :",
        ".. 1° les exportations ;",
        ".. 2° le transit, notamment :",
        "... a) maritime ;",
        "... b) aérien.",
        ". Article 2 [Entrée en vigueur] Il entre en vigueur le jour de sa publication.",
      ],
    );
  });

  test("Spanish: artículo, ordinals, letters", () => {
    check(
      "Artículo 1. Objeto\n1.º Se prohíbe la importación.\n2.º Quedan exceptuados:\na) la ayuda humanitaria;\nb) los efectos personales.\nArtículo 2. Vigencia",
      [
        ". Artículo 1. [Objeto]",
        ".. 1.º Se prohíbe la importación.",
        ".. 2.º Quedan exceptuados:",
        "... a) la ayuda humanitaria;",
        "... b) los efectos personales.",
        ". Artículo 2. [Vigencia]",
      ],
    );
  });

  test("Arabic: articles, letters, ordinals, both kinds of digits", () => {
    check(
      "المادة 1\nالنطاق\n\n١- تحظر الدول ما يلي:\nأ- تصدير الأسلحة؛\nب- عبورها.\n٢- تبلغ الدول الأمانة.\n\nالمادة الثانية: النفاذ",
      [
        ". المادة 1 [النطاق]",
        ".. ١- تحظر الدول ما يلي:",
        "... أ- تصدير الأسلحة؛",
        "... ب- عبورها.",
        ".. ٢- تبلغ الدول الأمانة.",
        ". المادة الثانية: [النفاذ]",
      ],
    );
    check("أولاً: التدابير\n(أ) منع النقل؛\n(ب) منع العبور.\nثانيا- المتابعة", [
      ". أولاً: التدابير",
      ".. (أ) منع النقل؛",
      ".. (ب) منع العبور.",
      ". ثانيا- المتابعة",
    ]);
  });

  test("Chinese: articles, numerals in brackets", () => {
    check(
      "第一章　总则\n第一条　各国应当防止：\n（一）军用物项的转让；\n（二）其过境，包括：\n1. 海上；\n2. 空中。\n第二条　各国应当报告。\n第二章　附则",
      [
        ". 第一章 [总则]",
        ".. 第一条 各国应当防止：",
        "... （一） 军用物项的转让；",
        "... （二） 其过境，包括：",
        ".... 1. 海上；",
        ".... 2. 空中。",
        ".. 第二条 各国应当报告。",
        ". 第二章 [附则]",
      ],
    );
    check("一、原则\n（一）透明。\n二、措施", [". 一、 原则", ".. （一） 透明。", ". 二、 措施"]);
  });

  test("Russian and Turkish", () => {
    check("Статья 1\n1. Государства:\nа) сообщают;\nб) проверяют.", [
      ". Статья 1",
      ".. 1. Государства:",
      "... а) сообщают;",
      "... б) проверяют.",
    ]);
    check("MADDE 1 – (1) Devletler:\na) bildirir;\nb) denetler;\nc) yayımlar;\nç) saklar.", [
      ". MADDE 1 – (1) Devletler:",
      ".. a) bildirir;",
      ".. b) denetler;",
      ".. c) yayımlar;",
      ".. ç) saklar.",
    ]);
  });
});

describe("what only looks like a number", () => {
  test.each([
    "Article 3 of the Treaty applies.",
    "U.S. ports",
    "3.5 per cent of all goods",
    "2025 was the year",
    "第一条规定的货物",
    "المادة 1 من المعاهدة",
    "a word and no letter",
    "e.g. ships",
  ])("%s", (text) => {
    expect(drawn(detect({ text, html: "" })).join("")).toBe(`. ${text}`);
  });

  test("a year at the beginning of a broken line goes on with the sentence", () => {
    check(
      "1. The list of goods that was adopted by the Conference on the first of March\n2025. It is kept by the secretariat of the Conference of the Parties to this text.",
      [
        ". 1. The list of goods that was adopted by the Conference on the first of March 2025. It is kept by the secretariat of the Conference of the Parties to this text.",
      ],
    );
  });
});

describe("lines of a PDF", () => {
  test("broken lines are joined, divided words whole, page numbers left out", () => {
    check(
      "1. States shall take all measures necessary to prevent the trans-\nfer of military goods where there is a clear risk of their use\nin serious violations.\n\n- 3 -\n\n2. Each State shall inform the secretariat of the measures it has\n\nPage 4 of 12\n\ntaken within one year.",
      [
        ". 1. States shall take all measures necessary to prevent the transfer of military goods where there is a clear risk of their use in serious violations.",
        ". 2. Each State shall inform the secretariat of the measures it has taken within one year.",
        "left out: - 3 -",
        "left out: Page 4 of 12",
      ],
    );
  });

  test("a number on a line of its own belongs to what follows", () => {
    check("1.\nStates shall report.\n2.\nStates shall consult.", [
      ". 1. States shall report.",
      ". 2. States shall consult.",
    ]);
  });

  test("Chinese lines are joined without a space", () => {
    check("一、各国应当采取一切必要措施，防止在存在明显风险的\n情况下转让军用物项。", [
      ". 一、 各国应当采取一切必要措施，防止在存在明显风险的情况下转让军用物项。",
    ]);
  });

  test("paragraphs without numbers are clauses of one level", () => {
    check("The States,\n\nRecalling their duties,\n\nAgree as follows.", [
      ". The States,",
      ". Recalling their duties,",
      ". Agree as follows.",
    ]);
  });
});

describe("word processors", () => {
  test("Word's own lists keep their levels", () => {
    const item = (level: number, mark: string, words: string) =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`;
    checkHtml(
      `<html><head><style>p{color:red}</style></head><body><h1>Common text</h1>${item(1, "1.", "States\n shall <b>prevent</b>:")}${item(2, "(a)", "transfer;")}${item(2, "(b)", "transit.")}${item(1, "2.", "States report.")}</body></html>`,
      [
        ". [Common text]",
        ". 1. States shall prevent:",
        ".. (a) transfer;",
        ".. (b) transit.",
        ". 2. States report.",
      ],
    );
  });

  test("lists of a browser are counted as it draws them", () => {
    checkHtml(
      "<ol><li>One<ol type=a><li><p>first</p></li><li>second</li></ol></li><li>Two</li></ol><ul><li>loose</li></ul>",
      [". 1. One", ".. (a) first", ".. (b) second", ". 2. Two", ". • loose"],
    );
  });

  test("cells and loose words are kept", () => {
    checkHtml("<div>before<table><tr><td>left</td><td>right</td></tr></table>behind</div>", [
      ". before",
      ". left",
      ". right",
      ". behind",
    ]);
  });
});

test("numerals", () => {
  expect(["i", "iv", "ix", "xiv", "xl", "c", "iiii", "vx"].map(romanValue)).toEqual([
    1,
    4,
    9,
    14,
    40,
    100,
    null,
    null,
  ]);
  expect(["一", "十", "十一", "二十", "一百零一", "12"].map(hanValue)).toEqual([
    1, 10, 11, 20, 101, 12,
  ]);
  expect(readMarker("(aa) x")?.readings).toContainEqual({ rank: "point", key: "a()", value: 27 });
});

/** Every letter and digit in order, without what joins and divides lines. */
const signs = (text: string) => text.replace(/[\s\u00ad\u00a0-]/g, "").normalize();

test("no word is lost, whatever is pasted", () => {
  const { below, pick } = chance(20260325);
  const starts = [
    "",
    "",
    "",
    "1. ",
    "2. ",
    "(a) ",
    "(b) ",
    "b) ",
    "(i) ",
    "1.1 ",
    "Article 1 ",
    "Article 2\n",
    "第一条 ",
    "（一）",
    "أ- ",
    "أولا: ",
    "1° ",
    "2.º ",
    "• ",
    "3\n",
    "- 4 -\n",
    "Page 2\n",
    "\n",
    "\f",
    "IV. ",
    "ii) ",
    "١- ",
    "المادة (١) ",
    "المادة الحادية عشرة: ",
    "Artículo décimo tercero. ",
    "Article L. 233-2\n",
    "Article 2 bis ",
    "Art. 2º-A ",
    "§ 1º ",
    "5A. ",
    "(aa) ",
    "GEÇİCİ MADDE 1 – ",
    "Статья 12.1. ",
    "第一百二十条之一　",
    "①",
    "Disposición final. ",
    "１．",
  ];
  const words = [
    "States",
    "shall",
    "prevent;",
    "transfer.",
    "pre-\nvent",
    "العبور",
    "أسلحة؛",
    "货物",
    "转让。",
    "Scope",
    "2025.",
    "à",
    "l’État",
    "de l’",
    "under",
    "section",
    "(b)",
    "{#c1}",
    "",
  ];
  for (let round = 0; round < 2000; round += 1) {
    let text = "";
    for (let line = below(12); line >= 0; line -= 1) {
      text += pick(starts);
      for (let count = below(9); count > 0; count -= 1)
        text += pick(words) + pick([" ", " ", " ", "\n"]);
      text += pick(["\n", "\n\n", "\r\n"]);
    }
    const { clauses, leftOut } = detect({ text, html: "" });
    const seen = clauses.map((clause) => clause.marker + clause.heading + clause.text).join("");
    const sorted = (all: string) => [...signs(all)].sort().join("");
    expect(sorted(seen + leftOut.join(""))).toBe(sorted(text));
    // What was left out aside, the words stand in their order.
    if (leftOut.length === 0) expect(signs(seen)).toBe(signs(text));
  }
});
