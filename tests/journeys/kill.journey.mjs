/**
 * The program is killed twice while somebody types: what was called saved is there, and the file is sound. Then the
 * window is closed in the middle of a word: all of it is there, as a version.
 */
import { join } from "node:path";
import { longText, prepare, summaryAfter, typeUntil, verify } from "./driver/killing.mjs";

const ROUNDS = 2;
const SURE = 120;

export default async function kill(first, { home, project, killAndOpen, endAndOpen }) {
  const file = join(home, "delegation.chancery");
  let window = first;
  await prepare(window, file);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const text = longText(400 + round);
    await typeUntil(window, text.slice(0, SURE), () => false);
    await window.until(
      "the words so far to be saved",
      () => /^Saved/.test(document.querySelector(".keeping").innerText) || null,
    );
    // Further keys are under way when the program is killed.
    const typing = window.type(text.slice(SURE)).catch(() => undefined);
    await window.until(
      "more than what was saved",
      (sure) => document.querySelector("[data-field=summary] textarea").value.length > sure + 20,
      SURE,
    );
    const opening = killAndOpen();
    await typing;
    window = await opening;
    verify(project, home, file);
    const found = await summaryAfter(window, file);
    if (!text.startsWith(found)) throw new Error(`not what was typed: ${found}`);
    if (found.length < SURE)
      throw new Error(`${found.length} of ${SURE} saved characters are there`);
    await window.see("text", "This goes on from what was typed");
    await window.picture(`continued-${round}`);
  }
  await window.accessible();
  await window.soundPage();

  const last = "Closed in the middle of a word";
  await window.fill("Summary", last);
  await window.run(() => {
    // As the cross of the window does it.
    void window.__TAURI_INTERNALS__.invoke("plugin:window|close", { label: "main" });
    return true;
  });
  window = await endAndOpen();
  verify(project, home, file);
  const found = await summaryAfter(window, file);
  if (found !== last) throw new Error(`not what was typed: ${found}`);
  await window.gone("text", "This goes on from what was typed");
  await window.soundPage();
}
