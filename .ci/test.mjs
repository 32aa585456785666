// The gate: npm test [-- part of a step's name ...]
//
// Each step prints its name and time. Output of a step that passes is left out but for the lines that count
// tests; that of a step that fails is shown whole, and the rest is not run.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWindow } from "./lib/build.mjs";
import { GROUPS, needModules, needNode, needPackages, needRust } from "./lib/needs.mjs";
import { project, Stop, script, tool } from "./lib/say.mjs";

const generated = `${project}ui/src/backend/generated`;
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
  ["wire types", wireTypesAreCurrent],
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

let wireTypesBefore = "";

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
  wireTypesBefore = fingerprint(generated);
  for (const [name, work] of chosen) {
    const passed = await timed(name, typeof work === "function" ? work : () => perform(work));
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

/** The core tests write the wire types; if that changed a file, what was committed was old. */
function wireTypesAreCurrent() {
  const after = fingerprint(generated);
  if (after === wireTypesBefore) return { passed: true, output: "" };
  return {
    passed: false,
    output:
      "ui/src/backend/generated was not what the Rust types say. It is now: look at it and commit it.",
  };
}

function fingerprint(folder) {
  if (!existsSync(folder)) return "";
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
