import type { Benchmark, Contestant } from "./benchmark.ts";
import type { Pair } from "./verdict.ts";

/** How many pairs are measured. */
export const PAIRS = 7;

/** The shortest time that one side of a pair is measured for, in milliseconds. */
const LEAST_TIME = 200;

/** How long each side runs before it is measured, in milliseconds, so that the engine has made up its mind about the code. */
const WARM_UP = 1000;

/**
 * Measures a benchmark: both sides in turn on the same data, now the one first, now the other, so that what disturbs the machine disturbs both.
 *
 * @returns one pair of times for each round
 */
export async function measure({ ours, peer }: Benchmark): Promise<readonly Pair[]> {
  const ourPasses = await passesFor(ours);
  const peerPasses = await passesFor(peer);
  const pairs: Pair[] = [];
  for (let round = 0; round < PAIRS; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await (isOursFirst ? timeOf(ours, ourPasses) : timeOf(peer, peerPasses));
    const second = await (isOursFirst ? timeOf(peer, peerPasses) : timeOf(ours, ourPasses));
    pairs.push(isOursFirst ? { ours: first, peer: second } : { ours: second, peer: first });
  }
  return pairs;
}

/** Warms a side up and tells how many passes it needs to run long enough. */
async function passesFor(side: Contestant): Promise<number> {
  let passes = 1;
  let spent = 0;
  while (spent < WARM_UP) {
    const time = (await timeOf(side, passes)) * passes;
    spent += time;
    if (time < LEAST_TIME) passes *= 2;
  }
  return passes;
}

/**
 * The time of one pass, in milliseconds, as the mean of several. It is processor time, which other programs on the machine do not lengthen; clearing away what a side leaves behind is counted in.
 */
async function timeOf({ name, pass }: Contestant, passes: number): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  let before: number | undefined;
  for (let done = 0; done < passes; done += 1) {
    const result = pass();
    const sum = typeof result === "number" ? result : await result;
    if (before !== undefined && sum !== before) throw new Error(`${name} gave other results for the same data`);
    before = sum;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / passes;
}
