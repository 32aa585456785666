/** Shortcuts as text ("Mod+Shift+P"): matching them with keys, and showing them as this system does. */

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const isMac = () => /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

export function matchesShortcut(shortcut: string, keys: Keys, mac = isMac()): boolean {
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const wanted = new Set(parts.slice(0, -1));
  const mod = mac ? keys.metaKey : keys.ctrlKey;
  const other = mac ? keys.ctrlKey : keys.metaKey;
  return (
    keys.key.toLowerCase() === key.toLowerCase() &&
    mod === wanted.has("Mod") &&
    !other &&
    keys.shiftKey === wanted.has("Shift") &&
    keys.altKey === wanted.has("Alt")
  );
}

const ARROWS: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→" };

export function showShortcut(shortcut: string, mac = isMac()): string {
  return shortcut
    .split("+")
    .map((part) => (part === "Mod" ? (mac ? "⌘" : "Ctrl") : (ARROWS[part] ?? part)))
    .join(" ");
}

/** The form screen readers expect in `aria-keyshortcuts`. */
export function ariaShortcut(shortcut: string, mac = isMac()): string {
  return shortcut.replace("Mod", mac ? "Meta" : "Control");
}

/** Whether typing there has its own meaning for undo and plain keys. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
