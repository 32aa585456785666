// The processes a journey needs: a screen of its own and the driver of the web view. Each is ended by its own id.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Starts a program; `log()` is what it has said so far, `end()` stops it and everything it started. */
export function start(program, args, env) {
  let said = "";
  let ended = false;
  const child = spawn(program, args, {
    env,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    detached: true,
  });
  const done = new Promise((resolve) => {
    child.on("error", (error) => {
      said += `${error.message}\n`;
      ended = true;
      resolve();
    });
    child.on("exit", () => {
      ended = true;
      resolve();
    });
  });
  child.stdout.on("data", (part) => {
    said += part;
  });
  child.stderr.on("data", (part) => {
    said += part;
  });
  return {
    fourth: child.stdio[3],
    log: () => said,
    hasEnded: () => ended,
    async end() {
      signal(child.pid, "SIGTERM");
      const late = setTimeout(() => signal(child.pid, "SIGKILL"), 3000);
      await done;
      clearTimeout(late);
      // What the program itself had started belongs to its group.
      signal(child.pid, "SIGKILL");
    },
  };
}

function signal(pid, name) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The group is gone, which is what was wanted.
  }
}

/** The processes that run `program` for the person whose home this is. */
export function processesOf(program, home) {
  const own = realpathSync(program);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        if (realpathSync(`/proc/${pid}/exe`) !== own) return false;
        const environ = readFileSync(`/proc/${pid}/environ`, "utf8");
        return environ.split("\0").includes(`HOME=${home}`);
      } catch {
        // It has ended meanwhile, or belongs to somebody else.
        return false;
      }
    })
    .map(Number);
}

/** A port that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a screen of 1440 x 900 that nobody sees: `name` is what DISPLAY has to be, `dump()` what is on it now.
 * The web view's own way to make pictures waits for the next frame, which an idle page never draws. */
export async function startScreen() {
  if (!existsSync("/usr/bin/Xvfb")) {
    throw new Error("Xvfb is missing: node .ci/setup.mjs tests");
  }
  const folder = mkdtempSync(join(tmpdir(), "chancery-screen-"));
  // The server picks a free number itself and writes it to the fourth file.
  const server = start(
    "Xvfb",
    [
      ...["-displayfd", "3", "-screen", "0", "1440x900x24", "-fbdir", folder],
      ...["-nolisten", "tcp", "-noreset", "-nocursor"],
    ],
    process.env,
  );
  const number = await new Promise((resolve, reject) => {
    let text = "";
    const late = setTimeout(() => reject(new Error(`Xvfb did not start:\n${server.log()}`)), 15000);
    server.fourth.on("data", (part) => {
      text += part;
      if (text.includes("\n")) {
        clearTimeout(late);
        resolve(text.trim());
      }
    });
    server.fourth.on("close", () => {
      clearTimeout(late);
      if (!text.includes("\n")) reject(new Error(`Xvfb ended:\n${server.log()}`));
    });
  });
  return {
    name: `:${number}`,
    dump: () => readFileSync(join(folder, "Xvfb_screen0")),
    async end() {
      await server.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
