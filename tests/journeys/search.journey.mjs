/**
 * Searching: by words in any script, by fields, with words left out; up and down through what was found and into an
 * entry; a search kept by name; what cannot be meant, said calmly. By keys, in three languages.
 */
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";
import { speak } from "./driver/words.mjs";

/** Waits until something found is marked with these words. */
function marked(window, words) {
  return window.until(
    `“${words}” marked`,
    (words) =>
      [...document.querySelectorAll(".search-results mark")].some((mark) =>
        mark.textContent.toLowerCase().includes(words),
      ),
    words,
  );
}

/** Waits until a part of the page says something. */
function says(window, place, words) {
  return window.until(
    `“${words}” in ${place}`,
    (place, words) =>
      [...document.querySelectorAll(place)].some((element) => element.innerText.includes(words)),
    place,
    words,
  );
}

export default async function search(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  await window.press("Control+F");
  await window.see("textbox", "What to find");
  await window.picture("empty");
  await window.accessible();

  await window.type("military licen");
  await marked(window, "military");
  await says(window, ".search-results", "Measures");
  await window.picture("words-found");
  await window.accessible();
  await window.press("ArrowDown");
  await window.press("ArrowDown");
  await window.press("ArrowUp");
  await window.press("Enter");
  await window.see("heading", "Suspension of licences");
  await window.picture("the-entry");

  await window.press("Control+F");
  await window.fill("What to find", "state:XBE stage:in-force -transit ");
  await says(window, ".search-results", "Belmora");
  await window.picture("by-fields");
  await window.fill("What to find", "colour:red");
  await window.see("text", "There is no field");
  await window.picture("no-such-field");

  await window.fill("What to find", "استيراد");
  await marked(window, "استيراد");
  await window.picture("arabic-words");
  await window.fill("What to find", "denegacion buques");
  await marked(window, "denegación");
  await window.fill("What to find", "IHRACAT");
  await marked(window, "ihracat");

  await window.fill("What to find", "category:D since:2025-06");
  await window.click("button", "Keep this search");
  await window.fill("Name", "Goods since June");
  await window.press("Enter");
  await window.see("button", "Goods since June");
  await window.fill("What to find", "xbe-");
  await window.click("button", "Goods since June");
  await window.until(
    "the kept search in the box",
    () => document.querySelector(".search-input").value === "category:D since:2025-06",
  );
  await window.picture("kept");

  for (const language of ["fr", "ar"]) {
    await speak(window, language);
    await window.until("what was found", () => document.querySelector(".search-results li"));
    await window.picture(`${language}-kept`);
    await window.run(() => {
      document.querySelector(".search-line button").click();
      return true;
    });
    await window.picture(`${language}-empty`);
    await window.press("Control+F");
    await window.type(language === "ar" ? "تعليق رخص" : "licences militaires");
    await window.until("what was found", () => document.querySelector(".search-results mark"));
    await window.picture(`${language}-found`);
    await window.accessible();
    await window.run(() => {
      document.querySelector(".kept button").click();
      return true;
    });
  }
  await window.soundPage();
}
