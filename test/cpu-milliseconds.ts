import { expect } from "vitest";

/** Whether costs are measured at all: code that watches its own mutants costs many times as much, and in another time zone it costs the same. */
const isMeasured = process.env["WELFARE_CORE_COSTS"] !== "off";

/**
 * What a run costs in processor time, in milliseconds: unlike the time on the clock it does not grow when the machine is busy. The least of three runs, for what lies above it is the machine's doing, which
 * compiles, collects garbage and serves others; after a run that cost no more than `enough` no other is needed. Nothing is run, and the cost is 0, where `WELFARE_CORE_COSTS` is `off`.
 */
export function cpuMilliseconds(run: () => unknown, enough = 0): number {
  if (!isMeasured) return 0;
  let least = Infinity;
  for (let time = 0; time < 3 && least > enough; time += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Asserts that a run costs less than some milliseconds of processor time. */
export function expectCostBelow(milliseconds: number, run: () => unknown): void {
  expect(cpuMilliseconds(run, milliseconds)).toBeLessThan(milliseconds);
}
