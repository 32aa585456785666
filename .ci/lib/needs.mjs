// What this project needs of a machine: Node, Rust, system packages. Stands on Node alone.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { ask, npm, project, run, Stop } from "./say.mjs";

const RUST = [1, 92];

/** The groups of .ci/packages.txt. */
export const GROUPS = ["headless", "window", "tests"];

/** Node 20.19+ or 22.12+. */
export function needNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!enough) {
    throw new Stop(
      `Node ${process.versions.node} is too old; 20.19 or later, or 22.12 or later, is needed.`,
    );
  }
}

/** Rust with cargo, new enough. */
export function needRust() {
  const found = ask("rustc", ["--version"])?.match(/rustc (\d+)\.(\d+)/);
  const wanted = RUST.join(".");
  if (!found || !ask("cargo", ["--version"])) {
    throw new Stop(`Rust is missing; version ${wanted} or later is needed (https://rustup.rs).`);
  }
  const [major, minor] = [Number(found[1]), Number(found[2])];
  if (major === RUST[0] && minor < RUST[1]) {
    throw new Stop(
      `Rust ${major}.${minor} is too old; ${wanted} or later is needed. ` +
        "What Debian 12 and Ubuntu package is older; https://rustup.rs installs a newer one beside it.",
    );
  }
}

/** The packages of these groups, from the one list. */
function listed(groups) {
  return readFileSync(`${project}.ci/packages.txt`, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(/\s+/))
    .filter(([group]) => groups.includes(group))
    .map(([, name]) => name);
}

function isInstalled(name) {
  return ask("dpkg-query", ["-W", "-f", "$" + "{db:Status-Status}", name]) === "installed";
}

/** Sees to it that the system packages of these groups are there. Never waits where nobody can answer. */
export async function needPackages(groups) {
  if (process.platform !== "linux") return elsewhere();
  if (!ask("dpkg-query", ["--version"]) || !ask("apt-get", ["--version"]))
    return otherLinux(groups);
  const missing = listed(groups).filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const line = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (process.getuid() === 0) return install([], missing);
  if (!ask("sudo", ["--version"])) {
    throw new Stop(`System packages are missing. As root, run:\n\n  apt-get update && ${line}\n`);
  }
  console.log(`These system packages are missing:\n\n  ${missing.join(" ")}\n`);
  const byHand = `Run this, then start again:\n\n  sudo apt-get update && sudo ${line}\n`;
  if (!process.stdin.isTTY) {
    // Nobody can type a password; a machine for checks often needs none.
    if (process.env.CI && ask("sudo", ["-n", "true"]) !== null)
      return install(["sudo", "-n"], missing);
    throw new Stop(byHand);
  }
  if (!(await agreed("Install them now with sudo? [y/N] "))) throw new Stop(byHand);
  return install(["sudo"], missing);
}

async function agreed(question) {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await new Promise((resolve) => {
      reader.on("close", () => resolve(""));
      reader.question(question).then(resolve, () => resolve(""));
    });
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    reader.close();
  }
}

function install(prefix, names) {
  console.log(`Installing ${names.join(" ")}`);
  const env = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive"];
  // A person must be able to type a password for sudo; nothing else here reads.
  const stdio = [prefix.length === 1 ? "inherit" : "ignore", "inherit", "inherit"];
  const apt = (...args) => {
    const [program, ...rest] = [...env, "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300", ...args];
    run(program, rest, { stdio });
  };
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...names);
}

const FOREIGN = {
  fedora: "sudo dnf install gcc gcc-c++ make pkgconf openssl-devel webkit2gtk4.1-devel gtk3-devel",
  arch: "sudo pacman -S --needed base-devel openssl webkit2gtk-4.1 gtk3",
  suse: "sudo zypper install gcc gcc-c++ make pkg-config libopenssl-devel webkit2gtk3-devel gtk3-devel",
};

function otherLinux(groups) {
  const libraries = [
    "openssl",
    ...(groups.includes("window") ? ["webkit2gtk-4.1", "gtk+-3.0"] : []),
  ];
  const missing = libraries.filter((name) => ask("pkg-config", ["--exists", name]) === null);
  if (missing.length === 0) return;
  const release = ask("cat", ["/etc/os-release"]) ?? "";
  const family = Object.keys(FOREIGN).find((name) =>
    new RegExp(`^ID(_LIKE)?=.*${name}`, "m").test(release),
  );
  const lines = family
    ? [FOREIGN[family]]
    : Object.entries(FOREIGN).map(([name, line]) => `${name}: ${line}`);
  throw new Stop(
    `Development files of ${missing.join(", ")} are missing. Install them:\n\n  ${lines.join("\n  ")}\n`,
  );
}

function elsewhere() {
  if (process.platform === "darwin" && !ask("xcode-select", ["-p"])) {
    throw new Stop("The compiler is missing. Run: xcode-select --install");
  }
}

/** Installs what package-lock.json names, unless exactly that is installed. */
export function needModules() {
  if (!modulesAreCurrent()) npm(["ci"]);
}

function modulesAreCurrent() {
  try {
    const read = (path) => JSON.parse(readFileSync(`${project}${path}`, "utf8")).packages;
    const installed = read("node_modules/.package-lock.json");
    return Object.entries(read("package-lock.json")).every(
      ([path, wanted]) =>
        path === "" || wanted.optional || installed[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}
