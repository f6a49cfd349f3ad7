/** So many points of a cube, spread evenly and the same every time: multiples of the powers of one number, modulo 1. */
export function* points(count: number, dimensions: number): Generator<readonly number[]> {
  // The root of x^(d + 1) = x + 1 spreads best: M. Roberts, "The Unreasonable Effectiveness of Quasirandom Sequences" (2018).
  let root = 1.5;
  for (let step = 0; step < 60; step += 1) root = (1 + root) ** (1 / (dimensions + 1));
  const strides = Array.from({ length: dimensions }, (_, index) => root ** -(index + 1));
  for (let n = 1; n <= count; n += 1) yield strides.map((stride) => (0.5 + n * stride) % 1);
}

/** A share of 0 to 1 as a number between two others, evenly on the scale of logarithms. */
export function between(low: number, high: number, share: number): number {
  return low * (high / low) ** share;
}
