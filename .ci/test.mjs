// The gate: npm test [-- part of a step's name ...]
//
// Each step prints its name and time. Output of a step that passes is left out but for the lines that count
// tests; that of a step that fails is shown whole, and the rest is not run.
import { spawn } from "node:child_process";
import { buildWindow } from "./lib/build.mjs";
import { GROUPS, needModules, needNode, needPackages, needRust } from "./lib/needs.mjs";
import { project, Stop, script, tool } from "./lib/say.mjs";

const cargo = (...args) => ["cargo", ...args];
const shell = ["-p", "chancery-desktop", "--features", "tauri/custom-protocol"];

/** Quick ones first, the core before the shell, the window last. */
const steps = [
  ["rust format", cargo("fmt", "--all", "--", "--check", "-l")],
  ["ui format and lint", [...tool("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings"]],
  ["ui types", [...tool("typescript/bin/tsc"), "--project", "ui/tsconfig.json"]],
  ["ui tests", [...tool("vitest/vitest.mjs"), "run", "--config", "ui/vite.config.ts"]],
  ["licences", [process.execPath, ".ci/licences.mjs"]],
  ["core lint", cargo("clippy", "--locked", "--all-targets", "--", "-D", "warnings")],
  ["core build", cargo("build", "--locked", "--all-targets")],
  ["core tests", cargo("test", "--locked", "--no-fail-fast")],
  ["page", [...tool("vite/bin/vite.js"), "build", "--config", "ui/vite.config.ts"]],
  ["shell lint", cargo("clippy", "--locked", ...shell, "--all-targets", "--", "-D", "warnings")],
  ["shell tests", cargo("test", "--locked", ...shell)],
  ["window", buildWindow],
  ["journeys", [process.execPath, "tests/journeys/run.mjs"]],
];

/** Lines that say how many tests ran. */
const COUNTS = /^(test result: .*|\d+ passed, \d+ failed)$/;
const NO_TESTS = /\b0 passed; 0 failed/;

const environment = {
  ...process.env,
  CARGO_TERM_COLOR: "never",
  NO_COLOR: "1",
  ...(process.env.CI ? { CARGO_INCREMENTAL: "0" } : {}),
};

await script(async () => {
  const wanted = process.argv.slice(2);
  const chosen = steps.filter(
    ([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  if (chosen.length === 0)
    throw new Stop(`No step is called so: ${steps.map(([name]) => name).join(", ")}`);
  const began = performance.now();
  await timed("set-up", async () => {
    needNode();
    needRust();
    await needPackages(GROUPS);
    needModules();
    return { passed: true, output: "" };
  });
  for (const [name, work] of chosen) {
    const passed = await timed(name, () => perform(work));
    if (!passed) throw new Stop(`${name} failed. Again, alone: npm test -- "${name}"`);
  }
  console.log(`\nAll is well (${seconds(began)}).`);
});

async function timed(name, work) {
  process.stdout.write(`${name} ...\n`);
  const began = performance.now();
  const { passed, output } = await work();
  if (passed) {
    const counts = output.split("\n").filter((line) => COUNTS.test(line) && !NO_TESTS.test(line));
    for (const line of counts) console.log(`  ${line}`);
  } else {
    console.log(output);
  }
  console.log(`${passed ? "ok" : "FAILED"}  ${name}  ${seconds(began)}`);
  return passed;
}

/** Runs a program; its two outputs are kept in the order in which they came. */
function perform([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: project,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = [];
    child.stdout.on("data", (part) => said.push(part));
    child.stderr.on("data", (part) => said.push(part));
    child.on("error", (error) =>
      resolve({ passed: false, output: `${program}: ${error.message}` }),
    );
    child.on("close", (status) =>
      resolve({ passed: status === 0, output: Buffer.concat(said).toString("utf8") }),
    );
  });
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
