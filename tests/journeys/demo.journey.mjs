/** From the first page to the matrix of the demo; the file on the disk is encrypted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const PASSPHRASE = "four quiet words here";

export default async function demo(window, { home }) {
  const file = join(home, "first-look.chancery");
  window.answerDialog(file);
  await window.click("button", "Look at the demo");
  await window.fill("Passphrase", PASSPHRASE);
  await window.fill("Passphrase, once more", PASSPHRASE);
  await window.picture("new-demo");
  await window.click("button", "Choose where and make it");
  await window.see("text", "Arvandia");
  await window.picture("matrix");
  await window.soundPage();
  await window.accessible();
  if (readFileSync(file).includes("SQLite format 3")) throw new Error("the file is not encrypted");
}
