// Word documents of a common text, and delegations' marked-up copies of it with tracked changes.
import { writeFileSync } from "node:fs";
import { archive } from "./word.mjs";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const P = "http://schemas.openxmlformats.org/package/2006";

const escaped = (words) =>
  words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const run = (words, tag = "t") =>
  `<w:r><w:${tag} xml:space="preserve">${escaped(words)}</w:${tag}></w:r>`;

function change(kind, author, words) {
  const about = `w:id="1" w:author="${escaped(author)}" w:date="2026-03-12T10:00:00Z"`;
  return `<w:${kind} ${about}>${run(words, kind === "del" ? "delText" : "t")}</w:${kind}>`;
}

/** A whole new paragraph: its words and its end are tracked. */
function newParagraph(author, words) {
  const about = `w:id="1" w:author="${escaped(author)}" w:date="2026-03-12T10:00:00Z"`;
  return `<w:p><w:pPr><w:rPr><w:ins ${about}/></w:rPr></w:pPr>${change("ins", author, words)}</w:p>`;
}

/** Runs of a paragraph with `remove` replaced by `insert` under tracked changes. */
function edited(words, author, edits) {
  let runs = "";
  let rest = words;
  for (const [remove, insert] of edits) {
    const at = rest.indexOf(remove);
    if (at < 0) throw new Error(`"${remove}" is not in "${rest}"`);
    runs += run(rest.slice(0, at)) + change("del", author, remove);
    if (insert) runs += change("ins", author, insert);
    rest = rest.slice(at + remove.length);
  }
  return runs + run(rest);
}

function write(path, body) {
  const parts = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${P}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      "word/document.xml",
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ],
  ];
  const list = parts.map(([name, content]) => ({ name, content: Buffer.from(content, "utf8") }));
  writeFileSync(path, archive(list));
  return path;
}

/** Writes a document of these paragraphs. */
export function writeText(path, paragraphs) {
  return write(path, paragraphs.map((words) => `<w:p>${run(words)}</w:p>`).join(""));
}

/**
 * Writes a copy with tracked changes. `edits` has, by the number of a paragraph, the words that go and come; `after` has
 * new paragraphs by the number of the one before.
 */
export function writeCopy(path, paragraphs, author, { edits = {}, after = {} }) {
  const body = paragraphs.map((words, nth) => {
    const own = `<w:p>${edited(words, author, edits[nth] ?? [])}</w:p>`;
    return after[nth] ? own + newParagraph(author, after[nth]) : own;
  });
  return write(path, body.join(""));
}
