/** The window opens, says what it is, and is not white. */
export default async function windowOpens(window) {
  await window.see("text", "Chancery");
  await window.picture("first-view");
  await window.soundPage();
  await window.accessible();
}
