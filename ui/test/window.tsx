/**
 * The window as a person meets it: opened on the fake, looked at by role and name, worked by keys and clicks.
 * What waits is waited for by what must appear, never by a length of time.
 */
import { createRoot, type Root } from "react-dom/client";
import { expect, vi } from "vitest";
import { actions } from "../src/actions/index.ts";
import { App } from "../src/app/App.tsx";
import { type FakeBackend, type FakeOptions, makeFake } from "../src/backend/fake/index.ts";
import { chooseBackend } from "../src/backend/index.ts";
import { forgetView } from "../src/features/matrix/matrix.state.ts";
import { showAll } from "../src/features/measures/measures.state.ts";
import { look } from "../src/features/search/search.state.ts";
import { forgetPreview } from "../src/features/submissions/preview.store.ts";
import { installActions } from "../src/shared/actions.ts";
import { queries } from "../src/shared/calls.ts";
import { closeDialog } from "../src/shared/dialogs.ts";
import { type Page, startAt } from "../src/shared/navigation.ts";
import { dismissAll } from "../src/shared/notices.ts";
import { lookAt } from "../src/shared/register.ts";
import { speak } from "../src/strings/index.ts";
import type { Language } from "../src/strings/languages.ts";

const ROW_HEIGHT = 40;
const WINDOW_HEIGHT = 800;

/** What a browser lays out and jsdom does not: rows of one height in a frame that shows twenty. */
function layOut(): void {
  const height = {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === "TR" ? ROW_HEIGHT : WINDOW_HEIGHT;
    },
  };
  for (const name of ["offsetHeight", "clientHeight", "offsetWidth", "clientWidth"]) {
    Object.defineProperty(HTMLElement.prototype, name, height);
  }
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect ??= () => document.body.getBoundingClientRect();
  document.elementFromPoint ??= () => null;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  globalThis.CSS ??= {} as typeof CSS; // jsdom has none; only `escape` is asked for
  globalThis.CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, "\\$&");
}

/** How long a wait may last before it counts as never: generous, since a slow machine proves nothing. */
const PATIENCE = { timeout: 20_000, interval: 10 };

/** Lets what has been set going by an event be drawn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export interface Opened extends FakeOptions {
  page?: Page;
  language?: Language;
  /** The program as it was before, started again. */
  again?: FakeBackend;
}

let root: Root | undefined;

export async function openWindow({
  page = { name: "matrix" },
  language = "en",
  again,
  ...options
}: Opened = {}): Promise<FakeBackend> {
  layOut();
  await closeWindow();
  const fake = again ?? makeFake(options);
  fake.start();
  chooseBackend(fake);
  installActions(actions);
  queries.clear();
  forgetPreview();
  forgetView();
  showAll();
  look("");
  closeDialog();
  dismissAll();
  lookAt(null);
  startAt(page);
  await speak(language);
  const place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  root.render(<App />);
  await pause();
  return fake;
}

export async function closeWindow(): Promise<void> {
  root?.unmount();
  await pause();
  root = undefined;
  document.body.replaceChildren();
}

/** Text as it is read: without the marks that keep directions apart. */
export function read(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/[\u2066-\u2069\u00a0]/g, (mark) =>
    mark === "\u00a0" ? " " : "",
  );
}

const ROLES: Record<string, string> = {
  button: "button, [role=button], [role=radio]",
  link: "a, [role=link]",
  dialog: "[role=dialog], [role=alertdialog]",
  option: "[role=option], [role=menuitem], [role=menuitemradio]",
  heading: "h1, h2",
  cell: "td",
  rowheader: "tbody th",
  grid: "[role=grid]",
  textbox: "input, textarea",
  alert: "[role=alert]",
};

function nameOf(element: Element): string {
  const labelled = element.getAttribute("aria-labelledby");
  if (labelled) {
    return labelled
      .split(" ")
      .map((id) => read(document.getElementById(id)))
      .join(" ");
  }
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
  return (element.getAttribute("aria-label") ?? (label ? read(label) : read(element))).replace(
    /[\u2066-\u2069]/g,
    "",
  );
}

export function allOf(role: string, name: string | RegExp = /./s): HTMLElement[] {
  const elements = [...document.querySelectorAll<HTMLElement>(ROLES[role] ?? `[role=${role}]`)];
  return elements.filter((element) => {
    const said = nameOf(element).trim();
    return typeof name === "string" ? said === name : name.test(said);
  });
}

/** Waits until exactly such a thing is there. */
export async function find(role: string, name: string | RegExp = /./s): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const [found] = allOf(role, name);
    if (!found) throw new Error(`no ${role} ${name} in: ${read(document.body).slice(0, 2000)}`);
    return found;
  }, PATIENCE);
}

/** Waits until the words are on screen. */
export async function see(words: string | RegExp): Promise<void> {
  await vi.waitFor(() => expect(read(document.body)).toMatch(words), PATIENCE);
}

export async function click(role: string, name: string | RegExp): Promise<void> {
  const element = await find(role, name);
  element.click();
  await pause();
}

/** Presses a key ("Control+Z") where the focus is. */
export async function press(keys: string): Promise<void> {
  const parts = keys.split("+");
  const init = {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Control"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    bubbles: true,
    cancelable: true,
  };
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", init));
  target.dispatchEvent(new KeyboardEvent("keyup", init));
  await pause();
}

/** Types into the field of that name. */
export async function type(name: string | RegExp, text: string): Promise<void> {
  await typeInto(await find("textbox", name), text);
}

/** Types where the focus is. */
export async function typeHere(text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) throw new Error("nothing has the focus");
  await typeInto(field, text);
}

async function typeInto(field: HTMLElement, text: string): Promise<void> {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(prototype.prototype, "value")?.set;
  field.focus();
  set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await pause();
}

export function callsOf(fake: FakeBackend, name: string): unknown[] {
  return fake.calls.filter((call) => call.name === name).map((call) => call.request);
}
