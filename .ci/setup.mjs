// Makes a machine ready: node .ci/setup.mjs [headless] [window] [tests]; all three unless some are named.
import { GROUPS, needNode, needPackages, needRust } from "./lib/needs.mjs";
import { Stop, script } from "./lib/say.mjs";

await script(async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((group) => !GROUPS.includes(group));
  if (unknown.length > 0) throw new Stop(`Not one of ${GROUPS.join(", ")}: ${unknown.join(", ")}`);
  needNode();
  needRust();
  await needPackages(named.length > 0 ? named : GROUPS);
});
