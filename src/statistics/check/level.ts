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
