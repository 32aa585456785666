// The window as a journey sees it: what a person sees, does and waits for.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { encodePng, hasBar, inkedPixels, readDump } from "./png.mjs";

const PATIENCE = 20000;
const BETWEEN = 50;
/** Fewer pixels than this differ from the ground only on a page with nothing on it. */
const SOME_INK = 500;

// Finds what a person would call by this role and name; runs in the page and stands on nothing outside itself.
function find(role, name, nth) {
  const implied = {
    button: "button, [role=button], input[type=button], input[type=submit]",
    link: "a[href], [role=link]",
    heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
    textbox:
      "input:not([type]), input[type=text], input[type=search], input[type=password], textarea, [role=textbox], [role=searchbox]",
    checkbox: "input[type=checkbox], [role=checkbox]",
    radio: "input[type=radio], [role=radio]",
    option: "option, [role=option]",
    cell: "td, [role=cell], [role=gridcell]",
    row: "tr, [role=row]",
    rowheader: "th[scope=row], [role=rowheader]",
    columnheader: "th[scope=col], [role=columnheader]",
    table: "table, [role=table], [role=grid]",
    navigation: "nav, [role=navigation]",
    main: "main, [role=main]",
  };
  const spaces = (text) =>
    (text ?? "")
      .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const named = (element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) {
      return spaces(
        by
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent)
          .join(" "),
      );
    }
    const own = element.getAttribute("aria-label");
    if (own) return spaces(own);
    const label = element.labels?.[0]?.textContent;
    if (label) return spaces(label);
    return (
      spaces(element.textContent) ||
      spaces(element.getAttribute("placeholder")) ||
      spaces(element.getAttribute("title"))
    );
  };
  const shown = (element) => {
    if (element.closest("[aria-hidden=true], [hidden], [inert]")) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden";
  };
  const everything = role === "text" ? "body *" : (implied[role] ?? `[role="${role}"]`);
  const all = [...document.querySelectorAll(everything)].filter(
    (element) =>
      shown(element) ||
      (element.matches("input[type=checkbox], input[type=radio], option") &&
        !element.closest("[aria-hidden=true]")),
  );
  const exact = all.filter((element) => named(element) === name);
  const partial = all.filter((element) => named(element).includes(name));
  let found = exact.length > 0 ? exact : partial;
  // Of nested elements with the same text the innermost is what a person points at.
  if (role === "text")
    found = found.filter(
      (element) => !found.some((other) => other !== element && element.contains(other)),
    );
  return found[nth] ?? null;
}

/** One window under test. Its steps fail with what was looked for and a picture of what was there. */
export class Window {
  #session;
  #folder;
  #answers;
  #screen;
  #pictures = 0;
  #first = null;

  constructor({ session, screen, pictures, answers }) {
    this.#session = session;
    this.#folder = pictures;
    this.#answers = answers;
    this.#screen = screen;
    mkdirSync(pictures, { recursive: true });
  }

  /** What the next file dialog will answer: paths, or nothing for "cancelled". */
  answerDialog(...paths) {
    appendFileSync(this.#answers, `${paths.join("\t")}\n`);
  }

  /** Waits until a function in the page returns something true, and returns that. */
  async until(what, work, ...args) {
    return this.#poll(what, () => this.#session.run(work, ...args));
  }

  /** Waits for an element by role and visible name (whole, else a part of it). */
  see(role, name, { nth = 0, within = PATIENCE } = {}) {
    return this.#poll(
      `${role} "${name}"`,
      () => this.#session.element(find, role, name, nth),
      within,
    );
  }

  /** Waits until nothing of this role and name is there. */
  async gone(role, name) {
    return this.#poll(
      `no ${role} "${name}"`,
      async () => !(await this.#session.element(find, role, name, 0)),
    );
  }

  /** Clicks what has this role and name. */
  async click(role, name, options = {}) {
    await this.#poll(
      `click ${role} "${name}"`,
      async () => {
        const element = await this.#session.element(find, role, name, options.nth ?? 0);
        if (!element) return false;
        await this.#session.click(element);
        return true;
      },
      options.within ?? PATIENCE,
    );
  }

  /** Replaces the text of a field. */
  async fill(name, text) {
    const field = await this.see("textbox", name);
    await this.#session.click(field);
    // As a person does it: a text cleared behind its back is not noticed by every field.
    await this.#session.press("Control+a");
    await this.#session.press("Delete");
    if (text !== "") await this.#session.type(field, text);
  }

  /** Types where the focus is. */
  async type(text) {
    const focused = await this.#session.element(() => document.activeElement);
    await this.#session.type(focused, text);
  }

  /** Presses a key or keys together: "Escape", "Control+Shift+P". */
  press(chord) {
    return this.#session.press(chord);
  }

  /** Does several devices' actions side by side. */
  act(actions) {
    return this.#session.act(actions);
  }

  /** Waits for a second window and turns to it; [`back`] turns to the first. */
  async other(what) {
    this.#first = await this.#session.handle();
    const handle = await this.#poll(what, async () => {
      const all = await this.#session.handles();
      return all.find((each) => each !== this.#first);
    });
    await this.#session.turnTo(handle);
    return this;
  }

  /** Turns to the window of the beginning. */
  back() {
    return this.#session.turnTo(this.#first);
  }

  /** Runs a function in the page. */
  run(work, ...args) {
    return this.#session.run(work, ...args);
  }

  /** The whole visible text of the page, spaces folded. */
  text() {
    return this.#session.run(() => document.body.innerText.replace(/\s+/g, " ").trim());
  }

  /** The title of the page. */
  title() {
    return this.#session.title();
  }

  /** Keeps a picture of the window when it has come to rest; fails if nothing is on it. */
  async picture(name) {
    let before = Buffer.alloc(0);
    await this.#poll("a picture that rests and is not empty", () => {
      const dump = this.#screen.dump();
      const rests = dump.equals(before);
      before = dump;
      return rests && inkedPixels(readDump(dump)) >= SOME_INK;
    });
    return this.keepPicture(name);
  }

  /** Whether a dark bar of that size stands on the screen. */
  hasBar(size) {
    return hasBar(readDump(this.#screen.dump()), size);
  }

  /** Keeps a picture of the window, whatever is on it; returns the PNG. */
  keepPicture(name) {
    this.#pictures += 1;
    const png = encodePng(readDump(this.#screen.dump()));
    const number = String(this.#pictures).padStart(2, "0");
    writeFileSync(join(this.#folder, `${number}-${name}.png`), png);
    return png;
  }

  /** Fails if the page breaks a rule of accessibility that a machine can see. */
  async accessible() {
    const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    if (!(await this.#session.run(() => Boolean(window.axe)))) {
      await this.#session.inject(readFileSync(axe, "utf8"));
    }
    const broken = await this.#session.run(() =>
      window.axe
        .run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
        .then((result) =>
          result.violations.map(
            (rule) =>
              `${rule.id}: ${rule.help} (${rule.nodes
                .map((node) => `${node.target.join(" ")} ${node.html.slice(0, 160)}`)
                .slice(0, 3)
                .join("; ")})`,
          ),
        ),
    );
    if (broken.length > 0) throw new Error(`not accessible:\n  ${broken.join("\n  ")}`);
  }

  /** Fails if the page fell back to the slow way of speaking with Rust, was kept from loading something, or threw. */
  async soundPage() {
    const complaints = await this.complaints();
    if (complaints.length > 0)
      throw new Error(`the page complained:\n  ${complaints.join("\n  ")}`);
  }

  /** What the page has complained of so far. */
  complaints() {
    return this.#session.run(() =>
      (window.__complaints ?? ["complaints are not kept: not a debug build"]).filter(
        // A list that grew while it was being placed is placed again in the next frame; nothing is wrong with that.
        (text) => !text.startsWith("ResizeObserver loop completed"),
      ),
    );
  }

  async #poll(what, attempt, within = PATIENCE) {
    const end = Date.now() + within;
    let last = "";
    for (;;) {
      try {
        const value = await attempt();
        if (value) return value;
        last = "";
      } catch (error) {
        // The page may be in the middle of a change; the last complaint is told if it stays so.
        last = ` (${error.message})`;
      }
      if (Date.now() > end) throw new Error(`not seen in ${within / 1000} s: ${what}${last}`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  }
}
