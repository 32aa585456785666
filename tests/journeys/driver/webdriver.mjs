// A small client of the WebDriver protocol, as far as journeys need it.

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that have no letter, by the names of KeyboardEvent.key. */
export const KEYS = {
  Control: "\uE009",
  Shift: "\uE008",
  Alt: "\uE00A",
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  Backspace: "\uE003",
  Delete: "\uE017",
  Home: "\uE011",
  End: "\uE010",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  F1: "\uE031",
  F2: "\uE032",
  F6: "\uE036",
};

/** Speaks to a driver at `base`; every method is one call of the protocol. */
export class Session {
  #base;
  #path = "";

  constructor(base) {
    this.#base = base;
  }

  /** Opens the program; a browser's name is deliberately not sent. */
  async open(binary, args) {
    const answer = await this.#call("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } },
    });
    this.#path = `/session/${answer.sessionId}`;
    await this.#call("POST", "/timeouts", { script: 30000, pageLoad: 30000, implicit: 0 });
  }

  /** Closes the window and the session; a window that is gone already is fine. */
  async close() {
    if (!this.#path) return;
    await this.#call("DELETE", "").catch(() => undefined);
    this.#path = "";
  }

  /** Runs a function in the page and returns what it returns (or what its promise resolves to). */
  async run(work, ...args) {
    const script = `
      const [give, ...rest] = [arguments[arguments.length - 1], ...Array.from(arguments).slice(0, -1)];
      Promise.resolve().then(() => (${work})(...rest)).then(
        (value) => give({ value }),
        (error) => give({ error: String(error && error.stack || error) }));`;
    const answer = await this.#call("POST", "/execute/async", { script, args });
    if (answer.error) throw new Error(`in the page: ${answer.error}`);
    return answer.value;
  }

  /** Runs a text of script in the page. */
  inject(source) {
    return this.#call("POST", "/execute/sync", { script: source, args: [] });
  }

  /** What a function in the page returns as an element, or null. */
  async element(work, ...args) {
    const value = await this.run(work, ...args);
    return value?.[ELEMENT] ? value : null;
  }

  click(element) {
    return this.#call("POST", `/element/${element[ELEMENT]}/click`, {});
  }

  type(element, text) {
    return this.#call("POST", `/element/${element[ELEMENT]}/value`, { text });
  }

  /** Presses keys together ("Control+Shift+P"), wherever the focus is. */
  async press(chord) {
    const keys = chord.split("+").map((key) => KEYS[key] ?? (key.length === 1 ? key : undefined));
    const unknown = keys.indexOf(undefined);
    if (unknown >= 0) throw new Error(`no such key: ${chord}`);
    const down = keys.map((value) => ({ type: "keyDown", value }));
    const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
    await this.#call("POST", "/actions", {
      actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }],
    });
    await this.#call("DELETE", "/actions");
  }

  title() {
    return this.#call("GET", "/title");
  }

  /** Does several devices' actions side by side, and lets every key and button go. */
  async act(actions) {
    await this.#call("POST", "/actions", { actions });
    await this.#call("DELETE", "/actions");
  }

  /** The name of the window that is spoken to. */
  handle() {
    return this.#call("GET", "/window");
  }

  /** The names of all windows. */
  handles() {
    return this.#call("GET", "/window/handles");
  }

  /** Speaks to another window from now on. */
  turnTo(handle) {
    return this.#call("POST", "/window", { handle });
  }

  async #call(method, path, body) {
    const response = await fetch(`${this.#base}${this.#path}${path}`, {
      method,
      // A driver that hangs must not make the journey hang.
      signal: AbortSignal.timeout(60000),
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) {
      throw new Error(
        `${method} ${path}: ${value?.error ?? response.status} ${value?.message ?? ""}`,
      );
    }
    return value;
  }
}
