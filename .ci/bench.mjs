// How quick the product is: npm run bench [-- preview | commit | matrix | search | align | common-ground | outlook | compile ...]
//
// Builds the programs optimised, makes a Python environment for the peer where there is Python, and starts the
// benchmark program, which runs ours, the limit and the peer in turns (docs/BENCHMARKS.md).
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ask, project, run, script } from "./lib/say.mjs";

const target = resolve(project, process.env.CARGO_TARGET_DIR ?? "target");
const windows = process.platform === "win32";
const built = (...parts) => join(target, "release", ...parts) + (windows ? ".exe" : "");

const peers = ["pandas", "openpyxl", "collatex==2.3", "python-Levenshtein", "concepts", "pyfim"];

/** A Python that has the peers, made once; nothing where there is no Python or no registry. */
function peer() {
  const folder = join(target, "bench-peer");
  const python = windows ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
  const ready = () =>
    ask(python, ["-c", "import pandas, openpyxl, collatex, concepts, fim"]) !== null;
  if (existsSync(python) && ready()) return python;
  mkdirSync(target, { recursive: true });
  const made =
    ask(windows ? "python" : "python3", ["-m", "venv", folder]) !== null &&
    ask(python, ["-m", "pip", "install", "--quiet", ...peers]) !== null;
  return made && ready() ? python : undefined;
}

await script(async () => {
  const wanted = process.argv.slice(2);
  const cargo = (...args) => run("cargo", [args[0], "--release", "--locked", ...args.slice(1)]);
  cargo("build", "-p", "chancery-cli");
  cargo("build", "-p", "chancery-store", "--example", "bench_commit");
  cargo("build", "-p", "chancery-store", "--example", "bench_search_bare");
  cargo("build", "-p", "chancery-negotiate", "--examples");
  cargo("build", "-p", "chancery-app", "--example", "bench_matrix");
  cargo("build", "-p", "chancery-app", "--example", "bench_search");
  cargo("build", "-p", "chancery-diff", "--example", "bench_align");
  const python = peer();
  run(
    "cargo",
    ["bench", "--locked", "-p", "chancery-tests", "--bench", "product", "--", ...wanted],
    {
      env: {
        ...process.env,
        CHANCERY: built("chancery"),
        CHANCERY_COMMIT: built("examples", "bench_commit"),
        CHANCERY_MATRIX: built("examples", "bench_matrix"),
        CHANCERY_ALIGN: built("examples", "bench_align"),
        CHANCERY_COMMON_GROUND: built("examples", "bench_common_ground"),
        CHANCERY_OUTLOOK: built("examples", "bench_outlook"),
        CHANCERY_SEARCH: built("examples", "bench_search"),
        CHANCERY_SEARCH_BARE: built("examples", "bench_search_bare"),
        ...(python ? { CHANCERY_PYTHON: python } : {}),
      },
    },
  );
});
