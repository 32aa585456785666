// How the scripts of this folder speak, run programs and stop.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/** Stops a script with a sentence for the person who started it. */
export class Stop extends Error {}

/** Runs a script's main function; a Stop is printed as it is, anything else is a defect of the script. */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/** What a program prints, or null if it is not there or fails. */
export function ask(program, args) {
  const { status, stdout } = spawnSync(program, args, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : null;
}

/** Runs a program in front of the person; stops if it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
    ...options,
  });
  const accepted = options.accept ?? [0];
  if (!accepted.includes(status)) {
    throw new Stop(
      `${program} ${args.join(" ")}: ${error ? error.message : `ended with ${status}`}`,
    );
  }
}

/** The npm that runs this script, else the one on the path (on Windows it is a script of the shell's). */
export function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) run(process.execPath, [own, ...args]);
  else run("npm", args, { shell: process.platform === "win32" });
}

/** A program that npm has installed here, as a command for Node. */
export const tool = (path) => [process.execPath, `${project}node_modules/${path}`];
