import type { Equation } from "./equation.ts";
import type { Patience } from "./patience.ts";

/** Ranges of all unknowns, one end in each list. */
export interface Box {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Equations with the way back from an unknown to those in which it stands. */
export interface IndexedEquations {
  readonly equations: readonly Equation[];
  readonly standing: readonly (readonly number[])[];
}

/**
 * Narrows ranges until no equation narrows them further: a part is at most the sum less the least that the others can be.
 *
 * @param first - the equations to begin with
 * @returns `undefined` when nothing fits, or when patience is over
 */
export function narrow({ equations, standing }: IndexedEquations, box: Box, first: Iterable<number>, patience: Patience): Box | undefined {
  const [lower, upper] = [[...box.lower], [...box.upper]];
  const waiting = new Set(first);
  for (const index of waiting) {
    waiting.delete(index);
    if (!patience.spend()) return undefined;
    const equation = equations[index];
    for (const { unknown, least, most } of equation === undefined ? [] : narrowings(equation, { lower, upper })) {
      if (least > most) return undefined;
      lower[unknown] = least;
      upper[unknown] = most;
      for (const other of standing[unknown] ?? []) if (other !== index) waiting.add(other);
    }
  }
  return { lower, upper };
}

/** The narrower ranges that one equation leaves; none where it leaves them as they are. */
function narrowings(
  { terms, sum }: Equation,
  box: Box,
): readonly { readonly unknown: number; readonly least: number; readonly most: number }[] {
  const ends = terms.map(({ unknown, sign }) => {
    const [lower, upper] = [box.lower[unknown] ?? 0, box.upper[unknown] ?? 0];
    return { unknown, sign, lower, upper, least: sign === 1 ? lower : -upper, most: sign === 1 ? upper : -lower };
  });
  const leastOfAll = openSum(ends.map(({ least }) => least));
  const mostOfAll = openSum(ends.map(({ most }) => most));
  return ends.flatMap(({ unknown, sign, lower, upper, least, most }) => {
    const [low, high] = [sum - without(mostOfAll, most), sum - without(leastOfAll, least)];
    const narrower = { unknown, least: Math.max(lower, sign === 1 ? low : -high), most: Math.min(upper, sign === 1 ? high : -low) };
    return narrower.least > lower || narrower.most < upper ? [narrower] : [];
  });
}

/** A sum with its infinite parts kept apart, so that one of them can be taken out again. */
interface OpenSum {
  readonly finite: number;
  readonly infinite: readonly number[];
}

function openSum(values: readonly number[]): OpenSum {
  return {
    finite: values.reduce((sum, value) => (Number.isFinite(value) ? sum + value : sum), 0),
    infinite: values.filter((value) => !Number.isFinite(value)),
  };
}

/** The sum of all parts but one; infinite as soon as another part is. */
function without({ finite, infinite }: OpenSum, part: number): number {
  return Number.isFinite(part) ? (infinite[0] ?? finite - part) : (infinite[1] ?? finite);
}
