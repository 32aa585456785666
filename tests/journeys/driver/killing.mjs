/** Typing into a fiche until the program is killed, and what is there when it is opened again. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDelegationFile, openAgain, PASSPHRASE } from "./delegation.mjs";

const STATE = "Namibia";
const TITLE = "Written while the power fails";
const CHUNK = 8;

/** A text of `length` characters in which every place can be told from every other. */
export function longText(length) {
  let text = "";
  for (let word = 0; text.length < length; word += 1) text += `w${word} `;
  return text.slice(0, length);
}

/** Makes the file and its one measure, and opens the measure for writing. */
export async function prepare(window, file) {
  await makeDelegationFile(window, file, STATE);
  await window.click("link", "Measures");
  await window.press("Control+n");
  await window.fill("Title", TITLE);
  await window.press("Control+s");
  await window.see("text", "Version 1");
}

/** Opens the measure again, goes on with what was being written, and returns its summary. */
export async function summaryAfter(window, file) {
  await openAgain(window, file);
  await window.click("link", "Measures");
  await window.click("rowheader", TITLE);
  await window.see("button", "Edit");
  await window.press("F2");
  await window.see("textbox", "Summary");
  return window.run(() => document.querySelector("[data-field=summary] textarea").value);
}

/** Empties the summary and waits until that is kept. */
export async function beginAnew(window) {
  await window.fill("Summary", "");
  await window.press("Control+s");
  await window.see("text", "Saved");
}

/** Types `text` into the summary piece by piece, until it is all there or `stopped()`; returns when each piece was. */
export async function typeUntil(window, text, stopped) {
  await window.fill("Summary", text.slice(0, 1));
  const typed = [{ at: performance.now(), length: 1 }];
  try {
    for (let at = 1; at < text.length && !stopped(); at += CHUNK) {
      const piece = text.slice(at, at + CHUNK);
      await window.type(piece);
      typed.push({ at: performance.now(), length: at + piece.length });
    }
  } catch (error) {
    // The program was killed in the middle of a piece.
    if (!stopped()) throw error;
  }
  return typed;
}

/** What the command says of the file: it fails if anything in it is not as it was written. */
export function verify(project, home, file) {
  const words = join(home, "words");
  writeFileSync(words, `${PASSPHRASE}\n`);
  const target = process.env.CARGO_TARGET_DIR ?? join(project, "target");
  const command = process.env.CHANCERY_COMMAND ?? join(target, "debug", "chancery");
  const said = execFileSync(
    command,
    ["--passphrase-file", words, "--quiet", "--json", "verify", file],
    { encoding: "utf8" },
  );
  if (JSON.parse(said).ok !== true) throw new Error(`the file is damaged: ${said}`);
}
