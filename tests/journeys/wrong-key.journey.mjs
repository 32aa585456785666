/** A wrong passphrase and a file that is none of ours: each said plainly, nothing lost. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";
import { command } from "./driver/keys.mjs";

async function open(window, file, passphrase) {
  window.answerDialog(file);
  await window.click("button", "Open a file");
  await window.fill("Passphrase", passphrase);
  await window.click("button", "Open", { nth: 0 });
}

export default async function wrongKey(window, { home }) {
  const file = join(home, "coalition.chancery");
  await openDemo(window, file);
  await command(window, "Close this file");
  await window.see("button", "Open a file");
  const before = readFileSync(file);

  await open(window, file, "not these words at all");
  await window.see("alert", "");
  await window.picture("wrong-passphrase");
  await window.accessible();
  if (!readFileSync(file).equals(before)) throw new Error("a wrong passphrase changed the file");
  await window.click("button", "Back");

  const other = join(home, "letter.chancery");
  writeFileSync(other, "Dear colleagues,\n".repeat(600));
  await open(window, other, "four quiet words here");
  await window.see("alert", "");
  await window.picture("not-one-of-ours");
  await window.soundPage();
}
