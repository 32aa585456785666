/**
 * The co-chairs' secretariat: bring in the common text from Word, then its next version; take in five marked-up copies, of
 * which one waits for its delegation and one is on the version before; clean brackets, take one back; record a position,
 * weigh a package and see its outlook; start a silence procedure and decide a late message; each page in English and Arabic.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeCopy, writeText } from "./driver/copies.mjs";
import { openDemo } from "./driver/demo.mjs";
import { reach } from "./driver/keys.mjs";
import { openPage, speak, wordsOf } from "./driver/words.mjs";

const BEFORE = [
  "Elements for a common text",
  "1. States prevent the transfer of military goods where there is a clear risk of their use in violations.",
  "2. States refuse port services to ships that carry such goods.",
  "(a) Ships in distress are not affected.",
  "(b) The needs of crews are met.",
  "3. States review public contracts within one year.",
  "4. They inform the co-chairs of the outcome.",
];
const NOW = [
  ...BEFORE.slice(0, 5),
  "3. States review their public contracts within one year.",
  "4. They inform the co-chairs of the outcome.",
  "5. The co-chairs report to the next meeting.",
];

function documents(home) {
  const at = (name) => join(home, name);
  return {
    before: writeText(at("draft.docx"), BEFORE),
    now: writeText(at("draft rev 1.docx"), NOW),
    copies: [
      writeCopy(at("comments Arvandia.docx"), NOW, "A. Reyes (Arvandia)", {
        edits: { 1: [["clear", "substantial"]], 5: [["one year", "six months"]] },
      }),
      writeCopy(at("comments Belmora.docx"), NOW, "B. Holt (Belmora)", {
        edits: {
          1: [["clear", "overriding"]],
          2: [
            [
              "refuse port services to ships that carry such goods",
              "refuse such ships all services",
            ],
          ],
        },
        after: { 7: "6. The annex is reviewed every year." },
      }),
      // Tracking was off: what was changed is found by comparison.
      writeText(
        at("comments Cantara.docx"),
        NOW.map((words) =>
          words.replace("inform the co-chairs", "inform the co-chairs in writing"),
        ),
      ),
      writeCopy(at("comments.docx"), NOW, "M. Reyes", {
        edits: {
          1: [["clear", "substantial"]],
          2: [["port services", "port and repair services"]],
        },
      }),
      writeCopy(at("comments Luminara.docx"), BEFORE, "L. Ott (Luminara)", {
        edits: { 5: [["one year", "two years"]] },
      }),
    ],
  };
}

/** Waits until the page says so, spaces folded and marks of direction left out. */
function says(window, ...parts) {
  return Promise.all(
    parts.map((part) =>
      window.until(
        `the words "${part}"`,
        (part) =>
          document.body.innerText
            .replace(/[\u2066-\u2069]/g, "")
            .replace(/\s+/g, " ")
            .includes(part),
        part,
      ),
    ),
  );
}

/** Chooses in a field that finds by typing. */
async function pick(window, label, name) {
  await window.fill(label, name);
  await choose(window, name);
}

/** Chooses from the list that is open, and waits until it is closed. */
async function choose(window, name) {
  await window.click("option", name);
  await window.until("no list is open", () => document.querySelector(".popover") === null);
}

async function bringIn(window, { before, now }) {
  await openPage(window, "common-text");
  await window.click("button", "Bring in from Word");
  await window.see("heading", "Bring in from Word");
  await window.picture("bring-in-empty");
  await window.accessible();
  window.answerDialog(before);
  await window.click("button", "Choose the document");
  await says(window, "6 paragraphs =");
  await window.picture("bring-in-over-demo");
  await window.click("button", "Bring in");
  await says(window, "The common text has 6 paragraphs.", "There are no brackets.");
  await window.picture("rolling-without-brackets");
  await window.accessible();

  await window.click("button", "Bring in from Word");
  window.answerDialog(now);
  await window.click("button", "Choose the document");
  await says(window, "7 paragraphs = 1 new + 1 changed + 5 same");
  await window.picture("bring-in-next-version");
  await window.accessible();
  await window.click("button", "Bring in");
  await says(window, "The common text has 7 paragraphs.");
}

async function copies(window, { copies }) {
  await window.click("button", "Take in marked-up copies");
  await window.see("heading", "Marked-up copies");
  window.answerDialog(...copies);
  await window.click("button", "Choose copies");
  await says(window, "5 files", "On an earlier version", "Compared with the text");
  await window.picture("copies");
  await window.accessible();
  // The one whose delegation nobody knows is said by a person.
  await pick(window, "Whose copy comments.docx is", "Dovrenia");
  await says(window, "said by you");
  await window.picture("copies-said");
  await window.click("radio", "changes");
  await window.see("text", "overriding");
  await window.picture("changes");
  await window.accessible();
  await window.click("button", "Take in");
  await window.see("heading", "Rolling text");
  await says(window, "were taken in.");
}

const bracketCount = (window) =>
  window.run(() => document.querySelectorAll(".rolling-lines [data-bracket]").length);

async function brackets(window) {
  await window.until("brackets", () => document.querySelectorAll("[data-bracket]").length > 3);
  await window.picture("rolling");
  await window.accessible();
  const all = await bracketCount(window);

  // By keys alone: to the first bracket, open it, take a wording.
  await reach(window, "Bracket 1: XAR, XBE, XDO");
  await window.see("heading", "Bracket 1, line 2");
  await window.picture("bracket");
  await window.accessible();
  await reach(window, "Next bracket");
  await window.see("heading", "Bracket 2, line 3");
  await window.press("Shift+Tab");
  await window.press("Enter");
  await window.see("heading", "Bracket 1, line 2");
  await reach(window, "Take this wording: Arvandia, Dovrenia");
  await says(window, "The bracket is settled.", "there is a substantial risk");
  await window.until(
    "one bracket less",
    (all) => document.querySelectorAll("[data-bracket]").length === all - 1,
    all,
  );
  await window.picture("settled");
  await window.until("the focus at the next bracket", () =>
    document.activeElement?.matches(".bracket-mark"),
  );
  await window.click("button", "Undo");
  await says(window, "Undone.");
  await window.until(
    "the bracket again",
    (all) => document.querySelectorAll("[data-bracket]").length === all,
    all,
  );

  // Cleaned with words of the chair's own.
  await window.run(() => document.querySelector("[data-bracket]").click());
  await window.see("heading", "Bracket 1, line 2");
  await window.fill("Words that are to stand here", "serious");
  await window.click("button", "Put these words");
  await says(window, "where there is a serious risk of their use");
  await window.picture("cleaned");

  // A paragraph that is proposed as a whole becomes one of the text.
  await window.run(() => [...document.querySelectorAll("[data-bracket]")].at(-1).click());
  await window.see("button", "Leave the paragraph out");
  await window.picture("new-paragraph");
  await window.click("button", "Take this wording: Belmora");
  await window.until(
    "the paragraph in the text",
    () => document.querySelector(".rolling-line:last-child [data-bracket]") === null,
  );
  await says(window, "6 The annex is reviewed every year.");

  await window.click("radio", "Four columns");
  await window.see("columnheader", "Proposals of delegations");
  await window.picture("four-columns");
  await window.accessible();
  await window.click("radio", "Where words come from");
  await window.see("columnheader", "By comparison");
  await window.picture("provenance");
  await window.accessible();
}

async function saveAs(window, home) {
  await window.click("button", "Save as");
  await window.see("dialog", "Save the rolling text");
  await window.picture("save-as");
  await window.accessible();
  window.answerDialog(join(home, "rolling.docx"));
  await window.click("button", "Choose where…");
  await says(window, "Saved: rolling.docx");
  const begins = readFileSync(join(home, "rolling.docx")).toString("latin1", 0, 2);
  if (begins !== "PK") throw new Error(`rolling.docx begins with ${begins}`);
  await window.click("radio", "Text");
}

/** Which of a delegation's points are in, and the meeting's agenda and record with a note. */
async function pointsAndRecord(window) {
  await window.click("radio", "Points that are in");
  await pick(window, "Delegation", "Belmora");
  await window.see("columnheader", "With the change made");
  await says(window, "points are in");
  await window.picture("points");
  await window.accessible();
  await window.click("radio", "Text");
  await openPage(window, "meetings");
  await window.click("button", "Agenda and record");
  await window.see("heading", "Agenda: what is open");
  await says(window, "open bracket");
  await window.fill("Note for the record", "The chair opens the sitting.");
  await window.press("Enter");
  await says(window, "Note: The chair opens the sitting.");
  await window.picture("sitting");
  await window.accessible();
}

async function positions(window) {
  await closeNotices(window);
  await openPage(window, "positions");
  await window.see("heading", "Positions");
  await says(window, "Proposal of");
  await window.picture("positions");
  await window.accessible();
  await window.run(() => document.querySelector(".subject-line").focus());
  await window.press("Enter");
  await window.see("heading", "Who said what");
  await reach(window, "Close");
  await window.gone("heading", "Who said what");
  await window.press("Enter");
  await window.see("heading", "Who said what");
  await window.picture("position-panel");
  await window.accessible();
  await window.click("button", "Record a position on it");
  await window.see("dialog", "Record a position");
  await window.click("button", "Keep");
  await says(window, "Say which state it is.");
  await pick(window, "State", "Galdia");
  await window.click("button", "What it said");
  await choose(window, "Asks for changes");
  await window.fill("Where it said so", "Ambassadorial meeting, second session");
  await window.fill("When", "12 March 2026");
  await window.fill("Words it asks for", "where there is a real risk");
  await window.picture("position-form");
  await window.accessible();
  await window.click("button", "Keep");
  await says(window, "The position is kept.", "where there is a real risk");
  await window.picture("position-kept");
  // One that was entered by mistake is taken out again.
  await record(window, "Pelagia", "Supports");
  await window.click("button", "Edit the position of Pelagia");
  await window.see("dialog", "Edit the position");
  await window.picture("position-edit");
  await window.accessible();
  await window.click("button", "Remove");
  await says(window, "Removed.");
  await window.gone("button", "Edit the position of Pelagia");
}

/** Says what a state said of the proposal that is open beside the list. */
async function record(window, state, value) {
  await window.click("button", "Record a position on it");
  await pick(window, "State", state);
  await window.click("button", "What it said");
  await choose(window, value);
  await window.fill("Where it said so", "Ambassadorial meeting, second session");
  await window.click("button", "Keep");
  await window.gone("dialog", "Record a position");
}

async function outlook(window) {
  await window.run(() => {
    const lines = [...document.querySelectorAll(".subject-line")];
    lines.find((line) => line.innerText.includes("six months")).click();
  });
  await window.see("heading", "Paragraph 3");
  await record(window, "Arvandia", "Supports");
  await record(window, "Cantara", "Can accept");
  await record(window, "Galdia", "Can accept");
  await says(window, "Have spoken: Arvandia, Cantara, Galdia");
  await window.click("button", "Make a package");
  await window.see("dialog", "Make a package");
  await window.fill("Name", "Review of contracts");
  await window.fill("How many states it should have", "3");
  await window.until("the paragraph in the form", () => {
    const parts = [...document.querySelectorAll(".package-part")];
    const part = parts.find((each) => each.innerText.includes("public contracts"));
    part?.querySelector("input").click();
    return part !== undefined;
  });
  await window.picture("package-form");
  await window.accessible();
  await window.click("button", "Keep");
  await says(window, "The package is kept.");
  await window.click("button", "Package");
  await choose(window, "Review of contracts");
  await window.see("heading", "Smallest change that widens support");
  await says(
    window,
    "Paragraph 3: the proposal of Arvandia would bring along",
    "3 states would then go along.",
    "This is exact: every smaller change was ruled out.",
  );
  await window.picture("outlook");
  await window.accessible();
}

/** Types a day by its parts, as 12 March 2026 is "12032026". */
async function typeDay(window, digits) {
  await window.run(() => document.querySelector(".dialog .day-part").focus());
  for (const digit of digits) await window.press(digit);
}

async function silence(window) {
  await openPage(window, "silences");
  await window.see("heading", "Silence procedures");
  await window.picture("silence-empty");
  await window.click("button", "Start a procedure");
  await window.see("dialog", "Start a silence procedure");
  await window.fill("Name", "Common text, first reading");
  await window.click("button", "Text under silence");
  await choose(window, "Elements for a common text");
  await pick(window, "Place whose hours and working days count", "The Hague");
  await window.picture("silence-form");
  await window.accessible();
  await window.click("button", "Start");
  await says(window, "Under silence", "The Hague");
  await window.click("button", "Log a message");
  await pick(window, "Delegation", "Belmora");
  await window.fill("Words", "We cannot join on paragraph 2.");
  await window.fill("Where these words are found", "Note verbale 14/2026");
  await window.picture("silence-message-form");
  await window.accessible();
  await window.click("button", "Log it");
  await says(window, "Silence broken", "Note verbale 14/2026");
  await window.picture("silence");
  await window.accessible();

  // One that is over: what arrived after its deadline is for the chair to decide, not for the program.
  await window.click("button", "Start a procedure");
  await window.fill("Name", "Agenda of the meeting");
  await pick(window, "Place whose hours and working days count", "The Hague");
  await typeDay(window, "02032026");
  await window.fill("Hour it happened, as 18:00", "09:00");
  await window.click("button", "Start");
  await says(window, "Silence kept", "Until 5 March 2026, 09:00, The Hague (UTC+1)");
  await window.click("button", "Log a message", { nth: 0 });
  await pick(window, "Delegation", "Cantara");
  await typeDay(window, "05032026");
  await window.fill("Hour it happened, as 18:00", "09:01");
  await window.click("button", "Log it");
  await says(window, "Arrived after the deadline; for the chair to decide:");
  await window.picture("silence-late");
  await window.accessible();
  await window.click("button", "Leave it aside");
  await window.see("dialog", "The chair leaves the late message aside");
  await window.picture("silence-decide");
  await window.accessible();
  await window.click("button", "Leave it aside");
  await says(window, "Late, left aside by the chair");
}

/** Notices of before would stand over what comes after. */
async function closeNotices(window) {
  await window.run(() => {
    for (const button of document.querySelectorAll(".notice button:last-child")) button.click();
  });
}

async function inArabic(window, { copies }) {
  const say = wordsOf("ar");
  await closeNotices(window);
  await speak(window, "ar");
  await window.picture("arabic-silence");
  await window.accessible();
  await openPage(window, "positions");
  await window.see("heading", say("positions-depends"));
  await window.picture("arabic-outlook");
  await window.accessible();
  await window.click("radio", say("positions-view-positions"));
  await window.run(() => document.querySelector(".subject-line").click());
  await window.see("heading", say("positions-said"));
  await window.picture("arabic-positions");
  await window.accessible();
  await openPage(window, "rolling");
  await window.until("brackets", () => document.querySelector("[data-bracket]") !== null);
  await window.run(() => document.querySelector("[data-bracket]").click());
  await window.see("heading", say("compilation-own-words"));
  await window.picture("arabic-rolling");
  await window.accessible();
  await window.click("button", say("compilation-go-copies"));
  await window.see("heading", say("compilation-copies-page"));
  window.answerDialog(...copies);
  await window.click("button", say("compilation-choose-files"));
  await window.until("the copies", () => document.querySelector(".copies tbody tr") !== null);
  await window.picture("arabic-copies");
  await window.accessible();
  await window.click("button", say("compilation-to-rolling"));
  await window.click("radio", say("compilation-tab-four-column"));
  await window.picture("arabic-four-columns");
  await window.accessible();
  await window.click("radio", say("compilation-tab-points"));
  await window.see("columnheader", say("compilation-column-point"));
  await window.picture("arabic-points");
  await openPage(window, "meetings");
  await window.click("button", say("calendar-sitting"));
  await window.see("heading", say("calendar-agenda"));
  await window.picture("arabic-sitting");
  await window.accessible();
}

export default async function negotiate(window, { home }) {
  const made = documents(home);
  await openDemo(window, join(home, "coalition.chancery"));
  await bringIn(window, made);
  await copies(window, made);
  await brackets(window);
  await saveAs(window, home);
  await pointsAndRecord(window);
  await positions(window);
  await outlook(window);
  await silence(window);
  await inArabic(window, made);
  await window.soundPage();
}
