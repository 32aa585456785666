/**
 * Kills the program at random moments while 2,000 characters are typed, and says how much typing was lost each time.
 * Prints figures; decides nothing but that what is there was typed and that the file is sound.
 *
 *   CHANCERY_KILLS=50 node tests/journeys/run.mjs --measures kill
 */
import { join } from "node:path";
import {
  beginAnew,
  longText,
  prepare,
  summaryAfter,
  typeUntil,
  verify,
} from "./driver/killing.mjs";

const KILLS = Number(process.env.CHANCERY_KILLS ?? 50);
const LENGTH = 2_000;
const SEED = Number(process.env.CHANCERY_SEED ?? 20_260_301);

/** Numbers between 0 and 1 that are the same for the same seed. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export default async function killMeasure(first, { home, project, killAndOpen }) {
  const file = join(home, "delegation.chancery");
  const random = chance(SEED);
  const losses = [];
  let window = first;
  await prepare(window, file);
  // How long the whole text takes here, so that kills fall anywhere in it.
  const began = performance.now();
  await typeUntil(window, longText(LENGTH / 10), () => false);
  const whole = (performance.now() - began) * 10;
  await beginAnew(window);
  for (let round = 1; round <= KILLS; round += 1) {
    const text = longText(LENGTH + round);
    let killed = 0;
    let opening;
    const timer = setTimeout(
      () => {
        killed = performance.now();
        opening = killAndOpen();
      },
      500 + random() * (whole - 500),
    );
    const typed = await typeUntil(window, text, () => killed > 0);
    clearTimeout(timer);
    if (!killed) {
      killed = performance.now();
      opening = killAndOpen();
    }
    window = await opening;
    verify(project, home, file);
    const found = await summaryAfter(window, file);
    if (!text.startsWith(found)) throw new Error(`not what was typed: ${found.slice(-80)}`);
    const lost = typed.find(({ length }) => length > found.length);
    losses.push(lost ? killed - lost.at : 0);
    console.log(
      `  ${round}: killed after ${typed.at(-1).length} characters, ${found.length} there, ` +
        `${losses.at(-1).toFixed(0)} ms of typing lost`,
    );
    await beginAnew(window);
  }
  const most = Math.max(...losses);
  console.log(`  ${KILLS} kills (seed ${SEED}), most lost: ${most.toFixed(0)} ms (limit 2000)`);
}
