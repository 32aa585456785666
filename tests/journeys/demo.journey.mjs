/** From the first page to the matrix of the demo, and back to the file after the window was closed and locked. */
import { join } from "node:path";

const PASSPHRASE = "four quiet words here";

export default async function demo(window, { home }) {
  window.answerDialog(join(home, "first-look.chancery"));
  await window.click("button", "Look at the demo");
  await window.fill("Passphrase", PASSPHRASE);
  await window.fill("Passphrase, once more", PASSPHRASE);
  await window.picture("new-demo");
  await window.click("button", "Choose where and make it");
  await window.see("table", "");
  await window.picture("matrix");
  await window.soundPage();
  await window.accessible();
}
