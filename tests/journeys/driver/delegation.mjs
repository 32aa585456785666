/** The way from the first page to an empty file of a delegation. */

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
