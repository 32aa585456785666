// Runs the journeys: each in a window of its own, with a home of its own, on a screen that nobody sees.
//
//   node tests/journeys/run.mjs [--measures] [part of a name ...]
//
// With --measures it runs the files that measure instead (NAME.measure.mjs); they print figures and decide nothing.
//
// The window must have been built with the page inside: npx tauri build --debug --no-bundle
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { freePort, processesOf, start, startScreen } from "./driver/processes.mjs";
import { Session } from "./driver/webdriver.mjs";
import { Window } from "./driver/window.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const project = resolve(here, "../..");
const target = resolve(project, process.env.CARGO_TARGET_DIR ?? "target");
const program = process.env.CHANCERY_DESKTOP ?? join(target, "debug", "chancery-desktop");

/** A folder that holds all the window may find of a person: home, settings, temporary files. */
function freshHome() {
  const home = mkdtempSync(join(tmpdir(), "chancery-journey-"));
  const folders = { HOME: home };
  for (const [name, folder] of [
    ["XDG_CONFIG_HOME", "config"],
    ["XDG_DATA_HOME", "share"],
    ["XDG_CACHE_HOME", "cache"],
    ["XDG_STATE_HOME", "state"],
    ["XDG_RUNTIME_DIR", "run"],
  ]) {
    folders[name] = join(home, folder);
    mkdirSync(folders[name], { mode: 0o700 });
  }
  return { home, folders };
}

function environment(display, folders, answers) {
  const kept = {};
  for (const name of ["PATH", "LD_LIBRARY_PATH", "TMPDIR", "USER"]) {
    if (process.env[name]) kept[name] = process.env[name];
  }
  return {
    ...kept,
    ...folders,
    DISPLAY: display,
    LANG: "C.UTF-8",
    TZ: "UTC",
    CHANCERY_JOURNEY_PATHS: answers,
    TAURI_WEBVIEW_AUTOMATION: "true",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    LIBGL_ALWAYS_SOFTWARE: "1",
    GDK_BACKEND: "x11",
    NO_AT_BRIDGE: "1",
    // No session bus: nothing may need one, and none may be started.
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    GSETTINGS_BACKEND: "memory",
  };
}

/** Opens a window; a driver that is still starting is asked again. */
async function openWindow(port, driver, args) {
  const session = new Session(`http://127.0.0.1:${port}`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await session.open(program, args);
      return session;
    } catch (error) {
      if (attempt === 100 || driver.hasEnded() || !/fetch failed|ECONNREFUSED/.test(String(error)))
        throw error;
      await new Promise((go) => setTimeout(go, 100));
    }
  }
}

/** Starts a driver with the program in it; `end()` stops both, `kill()` ends the program as a power cut would. */
async function startProgram(env, args) {
  const port = await freePort();
  const driver = start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], env);
  const end = async (session) => {
    await session?.close();
    await driver.end();
  };
  try {
    const session = await openWindow(port, driver, args);
    return {
      session,
      log: driver.log,
      end: () => end(session),
      async kill() {
        for (const pid of processesOf(program, env.HOME)) process.kill(pid, "SIGKILL");
        await driver.end();
      },
      /** Waits until the program has ended by itself. */
      async ended() {
        while (processesOf(program, env.HOME).length > 0)
          await new Promise((go) => setTimeout(go, 100));
        await driver.end();
      },
    };
  } catch (error) {
    await end();
    throw new Error(`${error.message}\n${driver.log().trim()}`);
  }
}

async function runJourney(file, screen) {
  const name = basename(file).replace(/\.(journey|measure)\.mjs$/, "");
  const { default: journey, args = [] } = await import(pathToFileURL(file).href);
  const { home, folders } = freshHome();
  const answers = join(home, "dialog-answers");
  writeFileSync(answers, "");
  const env = environment(screen.name, folders, answers);
  const pictures = join(project, "build", "screens", name);
  rmSync(pictures, { recursive: true, force: true });
  let running;
  let window;
  const open = async () => {
    // What was answered to the program before is not answered to this one.
    writeFileSync(answers, "");
    running = await startProgram(env, args);
    window = new Window({ session: running.session, screen, pictures, answers });
    return window;
  };
  const killAndOpen = async () => {
    await running.kill();
    return open();
  };
  const endAndOpen = async () => {
    await running.ended();
    return open();
  };
  try {
    await journey(await open(), { home, project, killAndOpen, endAndOpen });
  } catch (error) {
    window?.keepPicture("failed");
    const complaints = (await window?.complaints().catch(() => [])) ?? [];
    const said = [running?.log().trim(), ...complaints].filter(Boolean).join("\n");
    throw new Error(`${error.stack}${said ? `\nthe window said:\n${said}` : ""}`);
  } finally {
    await running?.end();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function main(words) {
  const ending = words.includes("--measures") ? ".measure.mjs" : ".journey.mjs";
  const wanted = words.filter((word) => !word.startsWith("--"));
  if (!existsSync(program)) {
    console.error(`${program} is not there: npx tauri build --debug --no-bundle`);
    return 1;
  }
  const files = readdirSync(here)
    .filter((file) => file.endsWith(ending))
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
    .sort()
    .map((file) => join(here, file));
  const screen = await startScreen();
  let passed = 0;
  let failed = 0;
  try {
    for (const file of files) {
      const began = performance.now();
      try {
        await runJourney(file, screen);
        passed += 1;
        console.log(`ok      ${basename(file)} (${seconds(began)})`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${basename(file)} (${seconds(began)})\n${error.message}`);
      }
    }
  } finally {
    await screen.end();
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

process.exitCode = await main(process.argv.slice(2));
