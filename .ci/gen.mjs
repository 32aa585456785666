// Makes the TypeScript of the wire types again: npm run gen
import { needRust } from "./lib/needs.mjs";
import { run, script } from "./lib/say.mjs";

await script(() => {
  needRust();
  run("cargo", ["test", "--quiet", "-p", "chancery-app", "--lib", "generated"], {
    env: { ...process.env, UPDATE_WIRE: "1" },
  });
});
