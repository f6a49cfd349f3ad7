import type { Equation } from "./equation.ts";

/** Ranges that are being narrowed, one end in each list. */
export interface Box {
  readonly lower: number[];
  readonly upper: number[];
}

/** How many equations may still be looked at before a search gives up. Shared by all that one question asks. */
export interface Patience {
  steps: number;
}

/** Equations with the way back from an unknown to those in which it stands. */
export interface IndexedEquations {
  readonly equations: readonly Equation[];
  readonly standing: readonly (readonly number[])[];
}

/**
 * Narrows ranges until no equation narrows them further: a part is at most the sum less the least that the others can be.
 *
 * @param box - changed in place
 * @param first - the equations to begin with
 * @returns false when nothing fits, or when patience ran out: then `patience.steps` is 0
 */
export function narrow({ equations, standing }: IndexedEquations, box: Box, first: Iterable<number>, patience: Patience): boolean {
  const waiting = new Set(first);
  for (const index of waiting) {
    waiting.delete(index);
    if (patience.steps <= 0) return false;
    patience.steps -= 1;
    const equation = equations[index];
    const changed = equation === undefined ? [] : narrowByOne(equation, box);
    if (changed === undefined) return false;
    for (const unknown of changed) for (const other of standing[unknown] ?? []) if (other !== index) waiting.add(other);
  }
  return true;
}

/** Narrows by one equation; the unknowns whose range changed, or `undefined` when nothing fits. */
function narrowByOne({ terms, sum }: Equation, box: Box): readonly number[] | undefined {
  const changed: number[] = [];
  const ends = terms.map(({ unknown, sign }) => {
    const [lower, upper] = [box.lower[unknown] ?? 0, box.upper[unknown] ?? 0];
    return sign === 1 ? { least: lower, most: upper } : { least: -upper, most: -lower };
  });
  const least = addFinite(ends.map((end) => end.least));
  const most = addFinite(ends.map((end) => end.most));
  for (const [place, { unknown, sign }] of terms.entries()) {
    const own = ends[place];
    if (own === undefined) continue;
    const signedMost = sum - without(least, own.least);
    const signedLeast = sum - without(most, own.most);
    const [lower, upper] = sign === 1 ? [signedLeast, signedMost] : [-signedMost, -signedLeast];
    if (lower > (box.lower[unknown] ?? 0) || upper < (box.upper[unknown] ?? 0)) {
      box.lower[unknown] = Math.max(lower, box.lower[unknown] ?? 0);
      box.upper[unknown] = Math.min(upper, box.upper[unknown] ?? 0);
      if ((box.lower[unknown] ?? 0) > (box.upper[unknown] ?? 0)) return undefined;
      changed.push(unknown);
    }
  }
  return changed;
}

/** A sum with its infinite parts kept apart, so that one of them can be taken out again. */
interface OpenSum {
  readonly finite: number;
  readonly infinite: readonly number[];
}

function addFinite(values: readonly number[]): OpenSum {
  return {
    finite: values.reduce((sum, value) => (Number.isFinite(value) ? sum + value : sum), 0),
    infinite: values.filter((value) => !Number.isFinite(value)),
  };
}

/** The sum of all parts but one; infinite as soon as another part is. */
function without({ finite, infinite }: OpenSum, part: number): number {
  if (Number.isFinite(part)) return infinite[0] ?? finite - part;
  return infinite[1] ?? finite;
}
