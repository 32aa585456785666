/** The window by keys alone: nothing here clicks or puts the focus anywhere. */

/** Where the focus is: on what has this name, in a row of tools that has it, in a text where Tab nests, or elsewhere. */
function place(name, role) {
  const spaces = (text) =>
    (text ?? "")
      .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const active = document.activeElement;
  if (!active || active === document.body) return { at: "elsewhere", on: "" };
  const named = (each) => {
    const by = each.getAttribute("aria-labelledby");
    const texts = by?.split(/\s+/).map((id) => document.getElementById(id)?.textContent);
    return spaces(
      each.getAttribute("aria-label") ??
        texts?.join(" ") ??
        each.labels?.[0]?.textContent ??
        each.textContent,
    );
  };
  const on = named(active);
  const isField = /^(input|textarea)$/i.test(active.tagName) || active.isContentEditable;
  const fits = role === "field" ? isField : true;
  const isPart = role === "part" || (role === "cell" && active.matches("[data-at]"));
  const isIt = (role !== "cell" && on === name) || (isPart && on.includes(name));
  if (fits && isIt) return { at: "there", on };
  const row = active.closest("[role=toolbar]");
  if (
    row &&
    [...row.querySelectorAll("button:not([disabled])")].some((each) => named(each) === name)
  )
    return { at: "in the row", on };
  return { at: active.closest(".clauses") ? "in the text" : "elsewhere", on };
}

const STEPS = 160;

/**
 * Goes on by Tab (and by arrows inside a row of tools) until what has this name has the focus. `role` is "field" for what
 * is typed into, "part" where the name is only a part of what is said, "cell" where that is a cell of a table
 * (that of no name is the first).
 */
export async function goTo(window, name, { role = "control", by = "Tab" } = {}) {
  const passed = [];
  for (let step = 0; step < STEPS; step += 1) {
    const { at, on } = await window.run(place, name, role);
    if (at === "there") return;
    passed.push(on.slice(0, 40));
    // In the text Tab nests; after Escape it leaves.
    if (at === "in the text") await window.press("Escape");
    await window.press(at === "in the row" ? "ArrowRight" : by);
  }
  throw new Error(`not reached by keys: ${name}; passed ${passed.slice(0, 60).join(" | ")}`);
}

/** Goes to a control and presses Enter on it. */
export async function reach(window, name, options) {
  await goTo(window, name, options);
  await window.press("Enter");
}

/** Goes to a field and types into it. */
export async function write(window, name, text, options = {}) {
  await goTo(window, name, { role: "field", ...options });
  await window.type(text);
}

/** Chooses what has these words from a list under the focus, which Enter opens unless it is `open` already. */
export async function pick(window, words, list = "closed") {
  if (list === "closed") await window.press("Enter");
  await window.until("a list", () =>
    document.activeElement?.matches("[role=option], [role^=menuitem], [role=listbox], [role=menu]"),
  );
  const passed = [];
  for (let step = 0; step < STEPS; step += 1) {
    const on = await window.run(() => document.activeElement.textContent);
    if (on.includes(words) && on.length < words.length + 10) return window.press("Enter");
    passed.push(on.slice(0, 30));
    await window.press("ArrowDown");
  }
  throw new Error(`not in the list: ${words}; passed ${passed.slice(0, 40).join(" | ")}`);
}

/** Performs a command by its words in the palette. */
export async function command(window, words) {
  await window.press("Control+Shift+P");
  await window.until("the palette", () => document.activeElement?.matches(".palette-input"));
  await window.type(words);
  await window.until(
    `the command "${words}"`,
    (words) =>
      [...document.querySelectorAll(".palette-options [role=menuitem]")].some((item) =>
        item.textContent.includes(words),
      ),
    words,
  );
  // Measures that have the words stand before the commands.
  for (let step = 0; step < 20; step += 1) {
    const on = await window.run(() => {
      const id = document.activeElement.getAttribute("aria-activedescendant");
      return document.getElementById(id)?.querySelector("span")?.textContent ?? "";
    });
    if (on === words) return window.press("Enter");
    await window.press("ArrowDown");
  }
  throw new Error(`no such command: ${words}`);
}
