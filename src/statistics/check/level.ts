/**
 * The tail that an interval leaves out on each side.
 *
 * @param level - confidence, above 0 and below 1
 * @returns (1 − level) / 2
 * @throws RangeError when the level is out of its range
 */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError("a level lies between 0 and 1");
  return (1 - level) / 2;
}

/** How much more than the tail a probability may seem by rounding and still be no more. */
const ROUNDING = 1 + 1e-9;

/** Whether a probability is no more than the tail that an interval may leave out; an equal one counts in spite of rounding: 1 / 20 at the level 0.9. */
export function fitsTail(probability: number, tail: number): boolean {
  return probability <= tail * ROUNDING;
}
