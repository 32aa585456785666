// The builds that both `npm start` and the gate make, so that they share what is built.
import { join, resolve } from "node:path";
import { project, tool } from "./say.mjs";

const target = resolve(project, process.env.CARGO_TARGET_DIR ?? "target", "debug");
const ending = process.platform === "win32" ? ".exe" : "";

/** The built programs. */
export const command = join(target, `chancery${ending}`);
export const desktop = join(target, `chancery-desktop${ending}`);

/** The window with the page inside, and the command beside it that reads partner files. A debug build: it starts
 * to run much sooner than an optimised one, and journeys can drive it. */
export const buildWindow = [
  ...tool("@tauri-apps/cli/tauri.js"),
  ...["build", "--debug", "--no-bundle", "--ci", "--"],
  ...["-p", "chancery-desktop", "-p", "chancery-cli"],
];

/** The command alone: needs no WebKitGTK. */
export const buildCommand = ["cargo", "build", "-p", "chancery-cli"];
