/** Draws from 0 (included) to 1 (excluded), the same for the same seed (xorshift of 32 bits). */
export type Draw = () => number;

/** A source of draws. */
export function drawsFrom(seed: number): Draw {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** One of several. */
export function oneOf<T>(draw: Draw, items: readonly T[]): T {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new RangeError("nothing to draw from");
  return item;
}

/** A whole number, both ends included. */
export function wholeBetween(draw: Draw, least: number, greatest: number): number {
  return least + Math.floor(draw() * (greatest - least + 1));
}

/** A day from the first of two to the last. */
export function dayIn(draw: Draw, [first, last]: readonly [string, string]): string {
  const dayMilliseconds = 86_400_000;
  return new Date(wholeBetween(draw, Date.parse(first) / dayMilliseconds, Date.parse(last) / dayMilliseconds) * dayMilliseconds)
    .toISOString()
    .slice(0, 10);
}
