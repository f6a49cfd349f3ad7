import { refuseAmounts } from "../check/values.ts";
import type { NotComputable } from "../estimate.ts";

/** One time at which somebody was last seen. */
export interface TimeStep {
  readonly time: number;
  /** People seen up to this time or longer: those who leave at it are among them. */
  readonly atRisk: number;
  /** Places, in the lists given, of those who were last seen at it. */
  readonly members: readonly number[];
}

/**
 * The different times in rising order, with who was at risk.
 *
 * @param times - how long each person was seen
 */
export function timeSteps(times: readonly number[]): readonly TimeStep[] {
  const order = times.map((time, index) => ({ time, index })).sort((one, other) => one.time - other.time);
  const steps: { time: number; atRisk: number; members: number[] }[] = [];
  for (const [before, { time, index }] of order.entries()) {
    const last = steps.at(-1);
    if (last?.time === time) last.members.push(index);
    else steps.push({ time, atRisk: times.length - before, members: [index] });
  }
  return steps;
}

/**
 * Why times and what happened at them cannot be computed with, if they cannot.
 *
 * @returns the refusal `empty`, `not-finite` or `negative`, or `undefined`
 * @throws RangeError when the lists differ in length
 */
export function refuseTimes(times: readonly number[], ends: readonly unknown[]): NotComputable | undefined {
  if (times.length !== ends.length) throw new RangeError("each person has a time and what happened then");
  const refused = refuseAmounts(times);
  if (refused) return refused;
  return times.length === 0 ? { code: "empty", message: "nobody was followed" } : undefined;
}

/** @throws RangeError when an event is neither 0 (last seen without it) nor 1 (it happened) */
export function requireEvents(events: readonly number[]): void {
  if (!events.every((event) => event === 0 || event === 1)) throw new RangeError("an event is 1, its absence 0");
}

/** @throws RangeError when a time asked for is no number */
export function requireAsked(times: readonly number[]): void {
  if (times.some(Number.isNaN)) throw new RangeError("a time is a number");
}

/**
 * The place of the last of some rising times that is not after another one; −1 when all are after it.
 */
export function lastUpTo(times: readonly number[], time: number): number {
  let [before, after] = [-1, times.length];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if ((times[middle] ?? 0) <= time) before = middle;
    else after = middle;
  }
  return before;
}
