/** The registry of actions: no key means two things, no action is without words. */
import { beforeAll, expect, test } from "vitest";
import { speak, t } from "../strings/index.ts";
import { actions } from "./index.ts";

beforeAll(() => speak("en"));

test("no shortcut stands for two actions", () => {
  const owners = new Map<string, string[]>();
  for (const action of actions) {
    for (const shortcut of action.shortcuts) {
      const key = shortcut.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), action.id]);
    }
  }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test("no two actions have one id or one label", () => {
  expect(new Set(actions.map((action) => action.id)).size).toBe(actions.length);
  const labels = actions.map((action) => t(action.label));
  expect(new Set(labels).size).toBe(labels.length);
});

test("with no file open, nothing is offered that needs one", () => {
  const nothing = { open: null, page: { name: "start" } as const, moment: null };
  const offered = actions
    .filter((action) => action.enabledWhen(nothing))
    .map((action) => action.id);
  expect(offered).toEqual([
    "palette",
    "shortcuts",
    "look.system",
    "look.light",
    "look.dark",
    "look.contrast",
  ]);
});
