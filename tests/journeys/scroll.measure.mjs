/**
 * Frames while the matrix of a real compilation scrolls, beside those of an empty table page in the same window.
 * Prints figures; decides nothing. Needs the workbook of contributions beside the project (../shared/real).
 */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PASSPHRASE = "four quiet words here";

/** Scrolls what `selector` finds for `milliseconds`, a step each frame; returns the gaps between frames. */
async function scroll(selector, milliseconds) {
  const frame = () => new Promise((go) => requestAnimationFrame(go));
  const found = document.querySelector(selector);
  const gaps = [];
  let before = await frame();
  const end = before + milliseconds;
  let down = true;
  while (before < end) {
    if (found.scrollTop + found.clientHeight >= found.scrollHeight - 1) down = false;
    if (found.scrollTop <= 0) down = true;
    found.scrollTop += down ? 90 : -90;
    const now = await frame();
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}

function figures(gaps) {
  const sorted = [...gaps].sort((one, other) => one - other);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1);
  return { frames: sorted.length, p50: at(0.5), p95: at(0.95) };
}

export default async function scrollMeasure(window, { home, project }) {
  const workbook = join(project, "../shared/real/climate-watch-ndc-content.xlsx");
  if (!existsSync(workbook)) {
    console.log("  the workbook is not beside the project: nothing is measured");
    return;
  }
  const file = join(home, "contributions.chancery");
  const words = join(home, "words");
  writeFileSync(words, `${PASSPHRASE}\n`);
  const target = process.env.CARGO_TARGET_DIR ?? join(project, "target");
  const command = process.env.CHANCERY_COMMAND ?? join(target, "debug", "chancery");
  const chancery = (...args) =>
    execFileSync(command, ["--passphrase-file", words, "--quiet", ...args], { encoding: "utf8" });
  chancery("init", file);
  const layout = join(project, "tests/corpus/layouts/climate-watch-wb.json");
  console.log(`  ${chancery("import", file, workbook, "--recipe", layout).trim()}`);

  window.answerDialog(file);
  await window.click("button", "Open a file");
  await window.fill("Passphrase", PASSPHRASE);
  await window.click("button", "Open", { nth: 0 });
  await window.see("text", "Afghanistan", { within: 60_000 });
  const rows = await window.run(() =>
    document.querySelector("[role=grid]").getAttribute("aria-rowcount"),
  );
  await window.picture("contributions");
  const matrix = figures(await window.run(scroll, ".table-frame", 6000));
  await window.picture("contributions-scrolled");
  await window.run(() => {
    const page = document.createElement("div");
    page.id = "empty-page";
    page.style.cssText = "position:fixed;inset:0;overflow:auto;background:white;z-index:9";
    const table = document.createElement("table");
    table.style.cssText = "width:100%;height:14000px";
    page.append(table);
    document.body.replaceChildren(page);
  });
  const empty = figures(await window.run(scroll, "#empty-page", 6000));
  console.log(`  matrix of ${Number(rows) - 1} rows: ${JSON.stringify(matrix)} ms between frames`);
  console.log(`  empty table page:     ${JSON.stringify(empty)} ms between frames`);
  console.log(`  ratio at p95: ${(matrix.p95 / empty.p95).toFixed(2)} (limit 2)`);
}
