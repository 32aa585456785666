// Mends what a machine can: npm run fix
import { needModules, needNode, needRust } from "./lib/needs.mjs";
import { run, script, tool } from "./lib/say.mjs";

await script(() => {
  needNode();
  needRust();
  needModules();
  run("cargo", ["fmt", "--all"]);
  const [node, biome] = tool("@biomejs/biome/bin/biome");
  run(node, [biome, "check", "--write"], { accept: [0, 1] });
});
