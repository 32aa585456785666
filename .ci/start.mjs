// Makes the machine ready, builds, and opens the window; where there is no display, does the main job without:
// npm start [-- --headless] [-- FILE.chancery]
import { existsSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { buildCommand, buildWindow, command, desktop } from "./lib/build.mjs";
import { needModules, needNode, needPackages, needRust } from "./lib/needs.mjs";
import { project, run, script } from "./lib/say.mjs";

const given = process.argv.slice(2);

await script(async () => {
  needNode();
  needRust();
  if (given.includes("--headless") || !hasDisplay()) await withoutWindow();
  else await withWindow();
});

function hasDisplay() {
  return (
    process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

async function withWindow() {
  await needPackages(["headless", "window"]);
  needModules();
  console.log("Building the window (a debug build; the first time takes some minutes) ...");
  const [program, ...args] = buildWindow;
  run(program, args);
  console.log("Opening the window.");
  run(
    desktop,
    given.filter((argument) => argument !== "--headless"),
  );
}

async function withoutWindow() {
  console.log(
    "There is no display here, so no window is opened; the chancery command does the main job instead.",
  );
  await needPackages(["headless"]);
  console.log(
    "Building the chancery command (a debug build; the first time takes some minutes) ...",
  );
  const [program, ...args] = buildCommand;
  run(program, args);

  const folder = freshFolder();
  const register = join(folder, "demo.chancery");
  const workbook = join(folder, "matrix.xlsx");
  const chancery = (what, accept, ...words) => {
    console.log(`\n${what}`);
    run(command, ["--key-file", join(folder, "demo.key"), ...words], { accept });
  };
  chancery("A demo file with fictional states:", [0], "init", register, "--demo");
  // 5: taken in, but some rows wait for a person's answer.
  chancery(
    "Six sample submissions:",
    [0, 5],
    "import",
    register,
    join(project, "tests/corpus/samples"),
  );
  chancery(
    "The matrix as a workbook:",
    [0],
    "matrix",
    register,
    "--columns",
    "category",
    "--out",
    workbook,
  );

  console.log(
    `\nThe file      ${register}\nIts key       ${join(folder, "demo.key")}\nThe workbook  ${workbook}`,
  );
  console.log(`\nGo on with    ${relative(process.cwd(), command)} help`);
}

/** A folder that did not exist, so that nothing a person made is ever touched. */
function freshFolder() {
  for (let number = 1; ; number += 1) {
    const folder = join(project, "build", `demo-${number}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    return folder;
  }
}
