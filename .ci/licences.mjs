// Fails if a part that is shipped has a licence that .ci/licences.json does not accept: node .ci/licences.mjs
//
// Shipped is what the programs and the page are made of; tools that only build or check are not. Libraries of
// the system (WebKitGTK, GTK) are linked as they lie on the machine and are not ours to ship.
import { readFileSync } from "node:fs";
import { ask, project, Stop, script } from "./lib/say.mjs";

const { accepted, exceptions } = JSON.parse(readFileSync(`${project}.ci/licences.json`, "utf8"));

/** Whether an SPDX expression leaves a choice that is accepted. "/" is the old way to write OR. */
export function isAccepted(expression) {
  const words = expression.replaceAll("/", " OR ").match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = () => {
    let good = both();
    while (words[at] === "OR") {
      at += 1;
      const other = both();
      good = good || other;
    }
    return good;
  };
  const both = () => {
    let good = one();
    while (words[at] === "AND") {
      at += 1;
      const other = one();
      good = good && other;
    }
    return good;
  };
  const one = () => {
    if (words[at] === "(") {
      at += 1;
      const good = either();
      at += 1;
      return good;
    }
    let name = words[at] ?? "";
    at += 1;
    if (words[at] === "WITH") {
      name += ` WITH ${words[at + 1]}`;
      at += 2;
    }
    return accepted.includes(name);
  };
  return either() && at >= words.length;
}

/** Packages of Rust that the programs are made of. */
function crates() {
  const text = ask("cargo", ["metadata", "--format-version", "1", "--locked"]);
  if (text === null) throw new Stop("cargo metadata failed; try: cargo metadata --locked");
  const { packages, resolve, workspace_members: members } = JSON.parse(text);
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const tests = packages.filter((one) => ["chancery-testkit", "chancery-tests"].includes(one.name));
  const waiting = members.filter((id) => !tests.some((one) => one.id === id));
  const shipped = new Set(waiting);
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    for (const dependency of nodes.get(id).deps) {
      const normal = dependency.dep_kinds.some((kind) => kind.kind === null);
      if (normal && !shipped.has(dependency.pkg)) {
        shipped.add(dependency.pkg);
        waiting.push(dependency.pkg);
      }
    }
  }
  return packages
    .filter((one) => shipped.has(one.id))
    .map((one) => ({ name: `${one.name} ${one.version}`, licence: one.license }));
}

/** Packages of npm that the page is made of. */
function modules() {
  const { packages } = JSON.parse(readFileSync(`${project}package-lock.json`, "utf8"));
  return Object.entries(packages)
    .filter(([path, one]) => path !== "" && !one.dev && !one.optional && !one.devOptional)
    .map(([path, one]) => {
      const own = JSON.parse(readFileSync(`${project}${path}/package.json`, "utf8"));
      return { name: `${own.name} ${one.version}`, licence: own.license };
    });
}

await script(() => {
  const parts = [...crates(), ...modules()];
  const refused = parts.filter(
    ({ name, licence }) => !exceptions[name] && !(licence && isAccepted(licence)),
  );
  for (const { name, licence } of refused) console.log(`${name}: ${licence ?? "says no licence"}`);
  console.log(`${parts.length - refused.length} passed, ${refused.length} failed`);
  if (refused.length > 0) throw new Stop("Licences that are not accepted; see .ci/licences.json.");
});
