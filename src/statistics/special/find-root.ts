/**
 * Where a rising function passes through 0.
 *
 * From `start` it walks out in doubling steps until the sign changes, and then narrows by inverse quadratic interpolation where that is safe, by halves where it is not.
 *
 * @param rising - finite everywhere between the limits
 * @param start - where to begin; within the limits
 * @param limits - where to stop walking; a limit is the answer when the sign does not change before it
 * @returns the place, to about 1e-15 of itself or of 1, whichever is more
 *
 * @see T. R. Chandrupatla, "A New Hybrid Quadratic/Bisection Algorithm for Finding the Zero of a Nonlinear Function without Using Derivatives", Advances in Engineering Software 28 (1997), https://doi.org/10.1016/S0965-9978(96)00051-8
 */
export function findRoot(rising: (x: number) => number, start: number, limits: { readonly low: number; readonly high: number }): number {
  const direction = rising(start) < 0 ? 1 : -1;
  const limit = direction > 0 ? limits.high : limits.low;
  let inner = start;
  let outer = start;
  for (let step = 0.5; outer !== limit; step *= 2) {
    inner = outer;
    outer = direction > 0 ? Math.min(limit, start + step) : Math.max(limit, start - step);
    if (rising(outer) * direction >= 0) return narrow(rising, inner, outer);
  }
  return limit;
}

const MAX_STEPS = 200;

/** The root between two places of different sign. */
function narrow(rising: (x: number) => number, from: number, to: number): number {
  // a is the latest place, b the one on the other side of the root, c the one that a took the place of.
  let [a, b, c] = [to, from, from];
  let [atA, atB, atC] = [rising(to), rising(from), rising(from)];
  let share = 0.5;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const x = a + share * (b - a);
    const atX = rising(x);
    if (Math.sign(atX) === Math.sign(atA)) [c, atC] = [a, atA];
    else [b, atB, c, atC] = [a, atA, b, atB];
    [a, atA] = [x, atX];
    const best = Math.abs(atA) < Math.abs(atB) ? a : b;
    const tolerance = 1e-15 * Math.max(1, Math.abs(best));
    if (atA === 0 || Math.abs(b - a) < 2 * tolerance) return best;
    const least = tolerance / Math.abs(b - a);
    share = Math.min(1 - least, Math.max(least, shareOf({ a, b, c, atA, atB, atC })));
  }
  return a;
}

/** How far to go from a to b: where the inverse parabola through three places crosses 0 if it is monotone there, else half the way. */
function shareOf(places: {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly atA: number;
  readonly atB: number;
  readonly atC: number;
}): number {
  const { a, b, c, atA, atB, atC } = places;
  const xi = (a - b) / (c - b);
  const phi = (atA - atB) / (atC - atB);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  return (atA / (atB - atA)) * (atC / (atB - atC)) + ((c - a) / (b - a)) * (atA / (atC - atA)) * (atB / (atC - atB));
}
