/** The way from the first page to a file of a delegation: an empty one, or its demo. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const PASSPHRASE = "four quiet words here";

/** Makes a file at `file` that the delegation of `state` keeps, and waits for its matrix. */
export async function makeDelegationFile(window, file, state) {
  await window.click("button", "Make a new file");
  await window.click("radio", "A delegation");
  await window.fill("State", state);
  await window.click("option", state);
  await window.fill("Passphrase", PASSPHRASE);
  await window.fill("Passphrase, once more", PASSPHRASE);
  window.answerDialog(file);
  await window.click("button", "Choose where and make it");
  await window.see("button", "As at");
}

/** Opens the file at `file` again. */
export async function openAgain(window, file) {
  window.answerDialog(file);
  await window.click("button", "Open a file");
  await window.fill("Passphrase", PASSPHRASE);
  await window.click("button", "Open", { nth: 0 });
  await window.see("button", "As at");
}

/** Makes the demo of the delegation of Belmora with the command, and opens it in the window. */
export async function openOwnDemo(window, { home, project }) {
  const file = join(home, "belmora.chancery");
  const words = join(home, "words");
  writeFileSync(words, `${PASSPHRASE}\n`);
  const target = resolve(project, process.env.CARGO_TARGET_DIR ?? "target");
  const command = process.env.CHANCERY_COMMAND ?? join(target, "debug", "chancery");
  const options = ["--passphrase-file", words, "--quiet"];
  execFileSync(command, [...options, "init", file, "--demo", "--delegation", "XBE"]);
  window.answerDialog(file);
  await window.click("button", "Open a file");
  await window.fill("Passphrase", PASSPHRASE);
  await window.click("button", "Open");
  await window.see("link", "Clearance");
}
