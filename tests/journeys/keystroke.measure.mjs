/**
 * One keystroke in a text of two hundred clauses, in the real window: from the key to the laid-out page.
 * Prints figures; decides nothing.
 *
 * Three ways are measured: with one language, with three side by side, and beside them a plain editable paragraph of the
 * same window, which is the least that a keystroke costs there. Each letter goes in as the browser's own editing does
 * it (`insertText`), so that reading the change back, numbers, references and the kept text are part of the time.
 */
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";

const CLAUSES = 200;
const KEYS = 200;
/** So many keys go into one call of the driver, which waits thirty seconds at most. */
const AT_ONCE = 40;

/** Two hundred clauses in three languages, nested, every fourth with a reference. */
function text() {
  const id = (n) => `7d1c1e1e-4a53-4f0e-9d0a-0000000${String(n).padStart(5, "0")}`;
  const clauses = [];
  for (let n = 0; n < CLAUSES; n += 1) {
    const refers = n % 4 === 3 ? ` as set out in {#${id(n - 1)}}` : "";
    clauses.push({
      id: id(n),
      level: [1, 2, 2, 3][n % 4],
      heading: n % 8 === 0 ? { en: "Scope of the measure" } : {},
      text: {
        en: `Each State refuses the transfer of the items concerned where there is a clear risk${refers}.`,
        fr: `Chaque État refuse le transfert des biens concernés lorsqu’il existe un risque manifeste${refers}.`,
        ar: `ترفض كل دولة نقل الأصناف المعنية متى وُجد خطر واضح${refers}.`,
      },
    });
  }
  return clauses;
}

/** Types into what `selector` finds, at the end of its middle paragraph; returns the milliseconds of each key. */
async function typeInto(selector, keys) {
  const editor = document.querySelector(selector);
  const blocks = [...editor.querySelectorAll("p")];
  const block = blocks[Math.floor(blocks.length / 2)] ?? editor;
  block.scrollIntoView({ block: "center" });
  editor.focus();
  document.getSelection().selectAllChildren(block);
  document.getSelection().collapseToEnd();
  await new Promise((go) => setTimeout(go, 500));
  const times = [];
  for (let key = 0; key < keys; key += 1) {
    const letter = "licence terms "[key % 14];
    const from = performance.now();
    editor.dispatchEvent(
      new KeyboardEvent("keydown", { key: letter, bubbles: true, cancelable: true }),
    );
    document.execCommand("insertText", false, letter);
    // What waits for the end of the task (the editor reads the change back) is done, and the page is laid out. The window
    // tells itself: the message of a port goes by way of another process, which takes 5 ms in an empty page.
    await new Promise((go) => {
      addEventListener("message", go, { once: true });
      postMessage("typed", "*");
    });
    void document.body.offsetHeight;
    void block.getBoundingClientRect().height;
    times.push(performance.now() - from);
    await new Promise((go) => setTimeout(go, 30));
  }
  return times;
}

async function measure(window, selector) {
  const times = [];
  while (times.length < KEYS) times.push(...(await window.run(typeInto, selector, AT_ONCE)));
  return times;
}

function figures(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`;
}

export default async function keystroke(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  const clauses = text();
  await window.run((clauses) => {
    const fields = {
      title: { en: "Two hundred clauses" },
      kind: "common-text",
      authentic: "en",
      numbering: "outline",
      clauses,
      confirmed: {},
    };
    const request = { text: "6f1c1e1e-4a53-4f0e-9d0a-1f2e3d4c5b6a", base: {}, fields, lang: "en" };
    const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
    const progress = `__CHANNEL__:${transformCallback(() => {})}`;
    return invoke("api", { name: "provisions-save", request, progress, ticket: 9_999_999 });
  }, clauses);
  await window.press("Control+4");
  await window.click("button", "Two hundred clauses");
  await window.until(
    "the clauses",
    (count) => document.querySelectorAll(".clauses[lang=en] .clause").length === count,
    CLAUSES,
  );
  await window.run(() => {
    for (const toggle of document.querySelectorAll(".text-languages [aria-pressed=true]"))
      toggle.click();
    return true;
  });
  await window.until("one language", () => document.querySelectorAll(".clauses").length === 1);
  const alone = await measure(window, ".clauses[lang=en]");
  console.log(`  ${CLAUSES} clauses, one language:    ${figures(alone)}`);
  await window.picture("two-hundred-clauses");
  await window.click("button", "Français");
  await window.click("button", "العربية");
  await window.until("three languages", () => document.querySelectorAll(".clauses").length === 3);
  const beside = await measure(window, ".clauses[lang=en]");
  console.log(`  ${CLAUSES} clauses, three languages: ${figures(beside)}`);
  await window.picture("three-languages");
  await window.run(() => {
    const page = document.createElement("div");
    page.id = "plain";
    page.contentEditable = "true";
    page.append(document.createElement("p"));
    document.body.replaceChildren(page);
    return true;
  });
  const plain = await measure(window, "#plain");
  console.log(`  one empty paragraph:        ${figures(plain)}`);
}
