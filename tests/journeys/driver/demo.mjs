/** The way from the first page to the matrix of the demo. */

const PASSPHRASE = "four quiet words here";

/** Makes the demo at `file`, sees its overview, and goes to its matrix. */
export async function openDemo(window, file) {
  window.answerDialog(file);
  await window.click("button", "Look at the demo");
  await window.fill("Passphrase", PASSPHRASE);
  await window.fill("Passphrase, once more", PASSPHRASE);
  await window.click("button", "Choose where and make it");
  await window.see("text", "Ministerial meeting");
  await window.click("link", "Matrix");
  await window.see("rowheader", "Arvandia");
}
