/** Every page in French and in Arabic: whole catalogues, mirrored layout, no word left in English by mistake. */
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";

/** Opens the page at this place of the navigation. */
function openPage(window, place) {
  return window.run((place) => {
    const entries = document.querySelectorAll(".navigation-entry");
    entries[place].click();
    return true;
  }, place);
}

export default async function languages(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  for (const [language, name] of [
    ["fr", "Français"],
    ["ar", "العربية"],
  ]) {
    await window.run(() => document.querySelector("footer [aria-haspopup]").click());
    await window.click("menuitemradio", name);
    await window.until(
      "the language of the page",
      (language) => document.documentElement.lang === language,
      language,
    );
    const direction = await window.run(() => document.documentElement.dir);
    if ((direction === "rtl") !== (language === "ar"))
      throw new Error(`${language} runs ${direction}`);
    const pages = await window.run(() => document.querySelectorAll(".navigation-entry").length);
    for (let place = 0; place < pages; place += 1) {
      await openPage(window, place);
      await window.picture(`${language}-page-${place + 1}`);
    }
    await openPage(window, 1);
    await window.until("the matrix", () => document.querySelector("[role=grid] tbody td"));
    await window.run(() => document.querySelector("[role=grid] tbody td").click());
    await window.picture(`${language}-cell`);
    await window.accessible();
  }
  await window.soundPage();
}
