/** Formatted text, as Word and other word processors put it on the clipboard, into paragraphs with what they say of lists. */
import type { Paragraph } from "./paragraphs.ts";

const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, div, blockquote, pre, dt, dd, caption";

/** The paragraphs, or nothing where the text has no blocks of its own: then its plain form tells more. */
export function paragraphsOfHtml(html: string): Paragraph[] | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll("style, script, head, title")) element.remove();
  if (!page.body.querySelector(BLOCKS)) return null;
  const found: Paragraph[] = [];
  read(page.body, found);
  return found.filter((paragraph) => paragraph.text !== "" || paragraph.marker !== null);
}

/** Each block is a paragraph; what stands between blocks is one too, so that no words are passed over. */
function read(parent: Element, found: Paragraph[]): void {
  let loose: Node[] = [];
  const end = () => {
    const paragraph = paragraphOf(parent, loose);
    loose = [];
    if (paragraph) found.push(paragraph);
  };
  for (const child of parent.childNodes) {
    const holdsBlocks =
      child instanceof Element && (child.matches(BLOCKS) || child.querySelector(BLOCKS) !== null);
    if (!holdsBlocks) {
      loose.push(child);
      continue;
    }
    end();
    read(child as Element, found); // as the line above found
  }
  end();
}

function paragraphOf(block: Element, nodes: readonly Node[]): Paragraph | null {
  const marks: string[] = [];
  const text = nodes
    .map((node) => wordsOf(node, marks))
    .join("")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();
  const own = marks.join("").replace(/\s+/g, " ").trim();
  if (text === "" && own === "") return null;
  const listed = own === "" ? listMark(block) : null;
  return {
    text,
    marker: own || listed?.marker || null,
    level: wordLevel(block) ?? listed?.level ?? null,
    heading: /^H[1-6]$/.test(block.tagName),
  };
}

/** The words of a node; those that Word marks as a list's number go to `marks`. Line ends of the source are spaces. */
function wordsOf(node: Node, marks: string[]): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (!(node instanceof Element)) return "";
  if (node.tagName === "BR") return "\n";
  const style = node.getAttribute("style") ?? "";
  if (/mso-list:\s*ignore/i.test(style)) {
    marks.push(node.textContent ?? "");
    return "";
  }
  return [...node.childNodes].map((child) => wordsOf(child, marks)).join("");
}

function wordLevel(block: Element): number | null {
  const match = /mso-list:[^;]*\blevel(\d+)/i.exec(block.getAttribute("style") ?? "");
  return match ? Number(match[1]) : null;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The number that a browser draws before the first paragraph of an item. */
function listMark(block: Element): { marker: string; level: number } | null {
  const item = block.closest("li");
  const list = item?.parentElement;
  if (!item || !list || (block !== item && block !== item.querySelector("p, div"))) return null;
  let level = 1;
  for (
    let above = list.parentElement?.closest("ol, ul");
    above;
    above = above.parentElement?.closest("ol, ul")
  )
    level += 1;
  if (list.tagName !== "OL") return { marker: "•", level };
  const items = [...list.children].filter((each) => each.tagName === "LI");
  const start = Number(list.getAttribute("start") ?? 1);
  const count = Number(item.getAttribute("value") ?? start + items.indexOf(item));
  const type = list.getAttribute("type") ?? "1";
  const letter = LETTERS.charAt(count - 1);
  const marks: Record<string, string> = { a: `(${letter})`, A: `(${letter.toUpperCase()})` };
  return { marker: marks[type] ?? `${count}.`, level };
}
