/**
 * The room: a private word stands in every kind of entry that is for the desk alone; the wall is opened on the common
 * text, five thousand keys and clicks at random are given to it, and none of those words is ever in its page, its title,
 * its clipboard or what it may ask for. A control shows that words of the text itself would be seen.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDemo } from "./driver/demo.mjs";

const CANARY = "Qanariya";
/** Beside it, so that it would be seen in a picture: a dark bar. */
const BAR = "█".repeat(16);
/** Where the wall stands on the screen, and how much of a bar is one. */
const BAR_SIZE = { wide: 26, high: 22, to: { x: 1280, y: 720 } };
const CONTROL = "kestrels";
const TEXT = "6f1c1e1e-4a53-4f0e-9d0a-1f2e3d4c5b6a";
const CLAUSE = "7d1c1e1e-4a53-4f0e-9d0a-000000000001";
const ARABIC = "6f1c1e1e-4a53-4f0e-9d0a-1f2e3d4c5b6b";
const ARABIC_CLAUSE = "7d1c1e1e-4a53-4f0e-9d0a-000000000002";
const ARABIC_WORDS = "ترفض كل دولة نقل الأصناف المعنية إلى المنطقة متى وُجد خطر واضح.";
const PASSPHRASE = "four quiet words here";
const EVENTS = 5_000;
/** So many are given in one call of the driver. */
const AT_ONCE = 100;

/** One call of the desk's own page. */
function call(window, name, request) {
  return window.run(
    (name, request) => {
      const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
      const progress = `__CHANNEL__:${transformCallback(() => {})}`;
      return invoke("api", {
        name,
        request: { lang: "en", ...request },
        progress,
        ticket: 9_000_000,
      }).catch((error) => {
        throw new Error(JSON.stringify(error));
      });
    },
    name,
    request,
  );
}

/** Makes a text with one clause; returns the clause's version. */
async function makeText(window, { text, title, language, clause, words }) {
  const fields = {
    title: { [language]: title },
    kind: "common-text",
    authentic: language,
    numbering: "outline",
    clauses: [{ id: clause, level: 1, heading: {}, text: { [language]: words } }],
    confirmed: {},
  };
  const kept = await call(window, "provisions-save", { text, base: {}, fields });
  return kept.base[clause];
}

/** Two texts, each with another word that a delegation proposes. */
async function makeTexts(window) {
  const words = `Each State refuses the transfer of ${CONTROL} to the area.`;
  const english = { text: TEXT, title: "Draft of the room", language: "en", clause: CLAUSE, words };
  const arabic = {
    text: ARABIC,
    title: "مشروع النص",
    language: "ar",
    clause: ARABIC_CLAUSE,
    words: ARABIC_WORDS,
  };
  const on = await makeText(window, english);
  const onArabic = await makeText(window, arabic);
  return [
    {
      kind: "proposal",
      provision: CLAUSE,
      on,
      language: "en",
      place: "text",
      at: words.indexOf("refuses"),
      state: "XBE",
      remove: "refuses",
      insert: "suspends",
      author: `${CANARY} author`,
    },
    {
      kind: "proposal",
      provision: ARABIC_CLAUSE,
      on: onArabic,
      language: "ar",
      place: "text",
      at: 0,
      state: "XAR",
      remove: "ترفض",
      insert: "تعلّق",
      author: `${CANARY} author`,
    },
  ];
}

/** Entries of every kind that is for the desk alone, each with the private word in every field that holds words. */
function privateEntries(measure) {
  const word = (what) => `${CANARY} ${BAR} ${what}`;
  return [
    {
      kind: "position",
      state: "XAR",
      subject: CLAUSE,
      value: "cannot-accept",
      source: word("source"),
      asks: { en: word("asks") },
    },
    { kind: "package", title: { en: word("package") }, parts: [{ provision: CLAUSE }] },
    { kind: "comment", about: measure, text: word("comment"), audience: "me" },
    { kind: "comment", about: CLAUSE, text: word("comment on the clause"), audience: "delegation" },
    { kind: "task", about: CLAUSE, title: word("task"), assigned: word("desk") },
    {
      kind: "development",
      title: { en: word("development") },
      text: { en: word("text") },
      said_by: word("person"),
      source: word("source"),
    },
    {
      kind: "information",
      state: "XAR",
      column_kind: "category",
      column: "A1",
      value: "none-found",
      queries: [word("search")],
    },
    {
      kind: "silence",
      title: { en: word("silence") },
      subject: CLAUSE,
      place: "the-hague",
      events: [
        { id: "1", kind: "started", at: "2026-03-27T17:00:00+01:00", hours: 72 },
        {
          id: "2",
          kind: "broken",
          at: "2026-03-28T17:00:00+01:00",
          state: "XBE",
          words: word("breach"),
          source: word("note"),
        },
      ],
    },
    { id: measure, summary: { en: word("summary") }, enforcement: word("enforcement") },
  ];
}

/** Puts entries into the file with the command, while the window has left it. */
async function put(window, file, entries) {
  const folder = join(file, "..");
  writeFileSync(join(folder, "entries.json"), JSON.stringify(entries));
  writeFileSync(join(folder, "passphrase"), PASSPHRASE);
  await call(window, "close", {});
  const command = (
    process.env.CHANCERY_DESKTOP ?? join("target", "debug", "chancery-desktop")
  ).replace(/-desktop$/, "");
  const told = execFileSync(
    command,
    [
      "--passphrase-file",
      join(folder, "passphrase"),
      "put",
      file,
      join(folder, "entries.json"),
      "--json",
    ],
    { encoding: "utf8" },
  );
  if (!told.includes("operation")) throw new Error(told);
  const key = { kind: "passphrase", text: PASSPHRASE };
  await call(window, "open", { path: file, key });
}

/** Keeps in the desk what is typed and not kept, searched and commented there: private as well. */
async function typeSomething(window, measure) {
  await call(window, "save-search", { search: { name: `${CANARY} search`, query: CANARY } });
  await call(window, "draft-save", {
    record: measure,
    base: null,
    fields: { title: { en: `${CANARY} typed` } },
  });
}

/** What the wall has, wherever one could look. */
function everythingOnTheWall() {
  const attributes = [...document.querySelectorAll("*")]
    .flatMap((element) => [...element.attributes])
    .map((attribute) => attribute.value);
  const shadow = [...document.querySelectorAll("*")].map(
    (each) => each.shadowRoot?.innerHTML ?? "",
  );
  const kept = [
    ...Object.entries(localStorage).flat(),
    ...Object.entries(sessionStorage).flat(),
    document.cookie,
    history.length > 1 ? JSON.stringify(history.state) : "",
  ];
  return [
    document.documentElement.outerHTML,
    document.title,
    location.href,
    String(document.getSelection()),
    ...attributes,
    ...shadow,
    ...kept,
  ].join("\n");
}

/** The wall asks for what it may not have; returns what it was given. */
async function askForMore() {
  const { invoke } = window.__TAURI_INTERNALS__;
  const asked = [
    ["api", { name: "positions", request: { lang: "en" }, progress: "__CHANNEL__:1", ticket: 1 }],
    [
      "api",
      {
        name: "search",
        request: { query: "Qanariya", lang: "en" },
        progress: "__CHANNEL__:1",
        ticket: 2,
      },
    ],
    ["choose_files", {}],
    ["given_files", {}],
    ["plugin:window|close", { label: "main" }],
    ["plugin:event|listen", { event: "changed", target: { kind: "Any" }, handler: 1 }],
  ];
  const given = [];
  for (const [command, request] of asked) {
    await invoke(command, request).then(
      (answer) => given.push(`${command}: ${JSON.stringify(answer)}`),
      () => undefined,
    );
  }
  return given;
}

/** Keys and clicks of one call, from a seed that is always the same. */
function randomActions(random) {
  const names = [
    "a",
    "c",
    "v",
    "x",
    "z",
    "f",
    "g",
    "k",
    "l",
    "n",
    "o",
    "p",
    "r",
    "s",
    "t",
    "u",
    "w",
    "+",
    "-",
    "1",
    "9",
  ];
  const codes = [
    "\uE004",
    "\uE006",
    "\uE00C",
    "\uE00E",
    "\uE00F",
    "\uE010",
    "\uE011",
    "\uE012",
    "\uE013",
    "\uE014",
    "\uE015",
    "\uE031",
    "\uE032",
    "\uE036",
    "\uE00D",
  ];
  const held = ["", "", "\uE009", "\uE008", "\uE00A", "\uE009\uE008"];
  const pick = (list) => list[Math.floor(random() * list.length)];
  const keys = [];
  const pointer = [];
  for (let n = 0; n < AT_ONCE; n += 1) {
    if (random() < 0.7) {
      const modifiers = [...pick(held)];
      // Closing the window is the way out of the room; it is no way into the desk.
      const chord = [...modifiers, pick([...names, ...codes])].filter(
        (key) => !(modifiers.length > 0 && /[wq]/.test(key)),
      );
      const down = chord.map((value) => ({ type: "keyDown", value }));
      const up = chord.toReversed().map((value) => ({ type: "keyUp", value }));
      keys.push(...down, ...up);
      for (let k = 0; k < down.length + up.length; k += 1)
        pointer.push({ type: "pause", duration: 0 });
    } else {
      const button = pick([0, 0, 0, 1, 2]);
      const [x, y] = [Math.floor(random() * 1200), Math.floor(random() * 600)];
      pointer.push(
        { type: "pointerMove", x, y, duration: 0 },
        { type: "pointerDown", button },
        { type: "pointerUp", button },
      );
      for (let k = 0; k < 3; k += 1) keys.push({ type: "pause", duration: 0 });
    }
  }
  return [
    { type: "key", id: "keyboard", actions: keys },
    { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: pointer },
  ];
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Fails where the private word is anywhere on the wall, or its bar on the screen. */
async function clean(window, when) {
  const all = await window.run(everythingOnTheWall);
  if (window.hasBar(BAR_SIZE)) {
    window.keepPicture("bar");
    throw new Error(`a private word is in the picture ${when}`);
  }
  if (all.includes(CANARY)) {
    const at = all.indexOf(CANARY);
    throw new Error(`a private word is on the wall ${when}: ${all.slice(at - 80, at + 80)}`);
  }
  return all;
}

async function pressAndClick(window) {
  const random = seeded(20260327);
  await window.run(() => {
    window.__arrived = 0;
    const count = () => {
      window.__arrived += 1;
    };
    for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, count, true);
    return true;
  });
  for (let given = 0; given < EVENTS; given += AT_ONCE) {
    await window.act(randomActions(random));
    if (given % 500 === 0) await clean(window, `after ${given} keys and clicks`);
  }
  // Some chords are the system's own and do not reach a page.
  const arrived = await window.run(() => window.__arrived);
  if (arrived < EVENTS * 0.9) throw new Error(`only ${arrived} keys and clicks arrived`);
  console.log(`  ${arrived} keys and clicks arrived`);
}

/** Shows that a bar on the wall would be seen in the picture. */
async function barIsSeen(window) {
  await window.run((bar) => {
    const word = document.createElement("span");
    word.id = "bar";
    word.textContent = bar;
    document.querySelector(".room-count").append(word);
    return true;
  }, BAR);
  await window.picture("a-bar");
  if (!window.hasBar(BAR_SIZE)) throw new Error("a bar on the wall is not seen in the picture");
  await window.run(() => {
    document.querySelector("#bar").remove();
    return true;
  });
}

/** What the system's clipboard holds after all is copied on the wall: pasted into the desk's own search. */
async function copied(wall) {
  await wall.press("Control+a");
  await wall.press("Control+c");
  await wall.back();
  await wall.press("Control+f");
  await wall.until("the search", () => document.activeElement instanceof HTMLInputElement);
  await wall.press("Control+a");
  await wall.press("Control+v");
  const pasted = await wall.until("what was copied", () => document.activeElement.value);
  await wall.other("the wall");
  return pasted;
}

/** Opens a text and puts it on the wall. */
async function show(window, title) {
  await window.press("Control+4");
  await window.click("button", title);
  await window.see("button", "All texts");
  await window.press("Control+Shift+r");
}

/** A bracket is settled at the desk; the wall follows by itself. */
async function settledWhileShown(window) {
  await window.back();
  const rolling = await call(window, "rolling", { provision: null, text: TEXT });
  const [{ id }] = rolling.brackets;
  await call(window, "settle", { bracket: id, take: "XBE", words: null, text: TEXT });
  await window.other("the wall");
  await window.until("the words that were taken", () =>
    document.body.innerText.includes("Each State suspends the transfer"),
  );
}

export default async function room(window, { home }) {
  const file = join(home, "coalition.chancery");
  await openDemo(window, file);
  const asked = { descending: false, offset: 0, limit: 1 };
  const [first] = (await call(window, "measures", asked)).measures;
  const measure = first.id;
  const proposals = await makeTexts(window);
  await put(window, file, [...proposals, ...privateEntries(measure)]);
  await typeSomething(window, measure);
  const positions = JSON.stringify(await call(window, "positions", { package: null, at: null }));
  if (!positions.includes(CANARY)) throw new Error("the private words are not in the file");
  await show(window, "Draft of the room");
  const wall = await window.other("the wall");
  try {
    await wall.until("the text", () => document.querySelector(".room-line") !== null);
    const all = await clean(wall, "at first");
    for (const word of [CONTROL, "refuses", "suspends", "XBE"])
      if (!all.includes(word)) throw new Error(`${word} of the text is not on the wall`);
    const letters = await wall.run(() =>
      Number.parseFloat(getComputedStyle(document.querySelector(".room-line")).fontSize),
    );
    if (letters < 32) throw new Error(`letters of ${letters} px are smaller than 24 pt`);
    const given = await wall.run(askForMore);
    if (given.length > 0) throw new Error(`the wall was given: ${given.join("; ")}`);
    await wall.picture("wall");
    await barIsSeen(wall);
    await pressAndClick(wall);
    await clean(wall, "at last");
    if (await wall.run(() => location.pathname !== "/room.html"))
      throw new Error("the wall shows another page");
    if ((await wall.title()).includes(CANARY)) throw new Error("a private word is in the title");
    const pasted = await copied(wall);
    if (pasted.includes(CANARY)) throw new Error("a private word can be copied");
    if (!pasted.includes("transfer")) throw new Error(`the text cannot be copied: ${pasted}`);
    await wall.picture("wall-after");
    await settledWhileShown(window);
    await window.back();
    await show(window, "مشروع النص");
    await window.other("the wall");
    await wall.until("the Arabic text", () => document.body.innerText.includes("تعلّق"));
    await wall.until(
      "the wall speaks the language of its text",
      () =>
        document.documentElement.lang === "ar" && document.querySelector(".room-count") !== null,
    );
    await clean(wall, "in Arabic");
    await wall.accessible();
    await wall.picture("wall-arabic");
    await wall.soundPage();
  } finally {
    await window.back();
  }
}
