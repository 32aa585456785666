/**
 * The overview: days until the meeting, a deadline set and counted while it is typed, a task and a comment beside a
 * measure, what changed since a day, the adoption calendar, developments; by mouse and by keys.
 */
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";

async function says(window, ...parts) {
  for (const part of parts) {
    await window.until(
      `the words "${part}"`,
      (part) =>
        document.body.innerText
          .replace(/[\u2066-\u2069]/g, "")
          .replace(/\s+/g, " ")
          .includes(part),
      part,
    );
  }
}

async function deadline(window) {
  await window.click("button", "Meeting and deadlines");
  await window.see("heading", "Places");
  await window.picture("meetings");
  await window.accessible();
  await window.click("button", "Edit Ministerial meeting");
  await window.click("button", "Add a deadline");
  await window.picture("meeting-edited");
  await window.accessible();
  const last = await window.run(() => {
    const forms = [...document.querySelectorAll(".deadline-form")];
    return forms.length;
  });
  if (last !== 6) throw new Error(`${last} deadlines in the form`);
  await window.run(() => {
    const forms = document.querySelectorAll(".deadline-form");
    forms[forms.length - 1].querySelector("input").focus();
  });
  await window.type("List of speakers closes");
  await window.press("Tab");
  await window.run(() => document.activeElement.select());
  await window.type("2");
  await says(
    window,
    "List of speakers closes",
    "Wednesday 25 March 2026, 17:00, The Hague (UTC+1)",
  );
  await window.picture("deadline-counted-while-typed");
  await window.click("button", "Keep");
  await window.see("heading", "Places");
  await window.click("link", "Overview");
  await says(window, "List of speakers closes");
}

async function notes(window) {
  await window.click("link", "Measures");
  await window.click("rowheader", "Denial of port services");
  await window.see("heading", "Comments");
  await window.click("button", "Add a task");
  await window.fill("What is to be done", "Ask for the consolidated text");
  await window.fill("For (function)", "Legal adviser");
  await window.picture("task-form");
  await window.accessible();
  await window.click("button", "Keep");
  await window.see("text", "Ask for the consolidated text");
  await window.click("button", "Add a comment");
  await window.fill("Comment", "The gazette prints another date.");
  await window.click("button", "Keep");
  await window.see("text", "The gazette prints another date.");
  await window.picture("notes-beside-the-measure");
  await window.accessible();
  await window.run(() => {
    const boxes = [...document.querySelectorAll("aside input[type=checkbox]")];
    boxes.find((box) => box.getAttribute("aria-label")?.includes("consolidated")).click();
  });
  await says(window, "done on 10 Mar 2026");
  await window.click("button", "Settle: The gazette prints another date.");
  await says(window, "settled on 10 Mar 2026");
  await window.picture("done-and-settled");
}

async function changes(window) {
  await window.click("link", "Overview");
  await says(window, "What changed", "5 measures", "Adopted → In force");
  await window.run(() => document.querySelector(".section-bar .choice-button").click());
  await window.click("option", "another day");
  await says(window, "Choose a day to compare with.");
  await window.run(() => document.querySelector(".section-bar .day-part").focus());
  await window.type("08032026");
  await says(window, "3 measures");
  await window.picture("changed-since-a-day");
}

/** Every control of the page in the order of the Tab key, until it comes round. */
async function byKeys(window) {
  await window.run(() => document.querySelector("main").focus());
  const names = [];
  for (let step = 0; step < 60; step += 1) {
    await window.press("Tab");
    const name = await window.run(
      () =>
        document.activeElement.getAttribute("aria-label") ??
        document.activeElement.innerText ??
        document.activeElement.tagName,
    );
    names.push(name);
    if (name?.includes("To the submissions")) break;
  }
  for (const wanted of ["Meeting and deadlines", "Add a task", "To the submissions"]) {
    if (!names.some((name) => name?.includes(wanted)))
      throw new Error(`${wanted} is not reached by the Tab key: ${names.join(" | ")}`);
  }
}

export default async function overview(window, { home }) {
  await openDemo(window, join(home, "coalition.chancery"));
  await window.press("Control+0");
  await says(
    window,
    "in 17 days",
    "Friday 27 March 2026, 17:00, The Hague (UTC+1) · 13 working days left",
    "Mon 30 Mar 2026, 18:00, The Hague (UTC+2)",
    "Tue 24 Mar 2026, 12:00, New York (UTC−4)",
    "Get the decider of the exemption in writing",
    "Expected, nothing received yet Pelagia",
  );
  await window.picture("overview");
  await window.accessible();
  await byKeys(window);
  await deadline(window);
  await notes(window);
  await changes(window);

  await window.press("Control+Shift+Y");
  await says(window, "March 2026", "December 2026", "Ends by its own terms");
  await window.picture("calendar");
  await window.accessible();
  await window.click("link", "Developments");
  await window.click("button", "Add a development");
  await window.fill("What happened", "Ministry announces a draft");
  await window.fill("When", "2026-03-09");
  await window.picture("development-form");
  await window.accessible();
  await window.click("button", "Keep");
  await says(window, "Ministry announces a draft", "9 March 2026");
  await window.picture("developments");
  await window.accessible();

  await window.soundPage();
}
