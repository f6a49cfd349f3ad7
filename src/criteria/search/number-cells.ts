import { unreadable } from "../facts/index.ts";
import { type AnyLeaf, boundsInForce, type NumberFact, type ParameterContext } from "../language/index.ts";

/**
 * Numbers of which each cell between the bounds of some leaves has one: the bounds themselves, one below, one above and one between each two of them, as far as the fact can have them.
 *
 * Whole numbers are preferred; where only a fraction lies between two bounds, a fraction is given if the fact takes one.
 */
export function numberCells(fact: NumberFact, leaves: readonly AnyLeaf[], context: ParameterContext): readonly number[] {
  const written = leaves.flatMap((leaf) => Object.values(boundsInForce(leaf, "number", context) ?? {}) as readonly number[]);
  // No whole number that can be read lies farther out, so that all of them are on one side of such a bound.
  const bounds = fact.integer === true ? written.map(withinExact) : written;
  const ends = [fact.min, fact.max].filter((end) => end !== undefined);
  const cuts = [...new Set([...bounds, ...ends, ...(bounds.length + ends.length === 0 ? [0] : [])])].sort((a, b) => a - b);
  const [lowest = 0] = cuts;
  const highest = cuts.at(-1) ?? 0;
  const between = cuts.slice(1).map((high, index) => numberBetween(cuts[index] ?? high, high));
  return [numberBelow(lowest), ...cuts, ...between, -numberBelow(-highest)].filter((value) => unreadable(fact, value) === undefined);
}

/** The nearest number that is counted exactly. */
function withinExact(bound: number): number {
  return Math.min(Math.max(bound, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}

/** A whole number below; far out, where one less is the same number, the least of all. */
function numberBelow(value: number): number {
  const next = Math.ceil(value) - 1;
  return next < value ? next : -Number.MAX_VALUE;
}

/** A number between two others; one of them where they are neighbours. */
function numberBetween(low: number, high: number): number {
  const whole = Math.floor(low) + 1;
  if (whole > low && whole < high) return whole;
  const sum = low + high;
  return Number.isFinite(sum) ? sum / 2 : low / 2 + high / 2;
}
