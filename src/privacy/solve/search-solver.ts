import type { Equation, Range, Solver } from "./equation.ts";
import { type Box, type IndexedEquations, narrow } from "./narrow.ts";
import { numberAt } from "./number-at.ts";
import { type Patience, patienceFor } from "./patience.ts";

/** Equations that one question may look at. */
const PATIENCE = 40_000;

/**
 * Solves any equations by trying: ranges are narrowed, then the unknown with the fewest values is given one after the other. Exact as long as its patience lasts, else
 * `unproven`.
 *
 * @param most - unknowns beyond which everything is unproven at once
 */
export function searchSolver(equations: readonly Equation[], size: number, most: number): Solver {
  const standing: number[][] = Array.from({ length: size }, () => []);
  for (const [index, { terms }] of equations.entries()) for (const { unknown } of terms) standing[unknown]?.push(index);
  const indexed = { equations, standing };
  if (size > most) return { solve: () => "unproven", extreme: () => "unproven", another: () => "unproven" };
  return {
    solve: (ranges, near) => find(indexed, ranges, near ?? [], patienceFor(PATIENCE)),
    another: (ranges, solution, unknown) => {
      const patience = patienceFor(PATIENCE);
      const value = numberAt(solution, unknown);
      const larger = find(indexed, cut(ranges, unknown, from(value + 1, 1)), solution, patience);
      return larger === "none" ? find(indexed, cut(ranges, unknown, from(value - 1, -1)), solution, patience) : larger;
    },
    extreme: (ranges, solution, unknown, direction) => extreme(indexed, ranges, solution, unknown, direction),
  };
}

/** The end of what an unknown can be, found by halving the distance between a value that fits and one that nothing passes. */
function extreme(
  indexed: IndexedEquations,
  ranges: readonly Range[],
  solution: readonly number[],
  unknown: number,
  direction: 1 | -1,
): number | "unproven" {
  const patience = patienceFor(PATIENCE);
  const box = narrow(indexed, boxOf(ranges), indexed.equations.keys(), patience);
  if (box === undefined) return "unproven";
  let fits = numberAt(solution, unknown);
  let end = (direction === 1 ? box.upper[unknown] : box.lower[unknown]) ?? fits;
  if (!Number.isFinite(end)) return isOpen(indexed, ranges, unknown, direction, patience) ? end : "unproven";
  for (let asked = end; fits !== end; asked = direction === 1 ? Math.ceil((fits + end) / 2) : Math.floor((fits + end) / 2)) {
    const found = find(indexed, cut(ranges, unknown, from(asked, direction)), solution, patience);
    if (found === "unproven") return "unproven";
    if (found === "none") end = asked - direction;
    else fits = found[unknown] ?? fits;
  }
  return fits;
}

/** Whether an unknown is seen to go on for ever: then there is something to add to any solution, again and again. */
function isOpen(indexed: IndexedEquations, ranges: readonly Range[], unknown: number, direction: 1 | -1, patience: Patience): boolean {
  const growth = ranges.map(({ lower, upper }) => ({
    lower: Number.isFinite(lower) ? 0 : lower,
    upper: Number.isFinite(upper) ? 0 : upper,
  }));
  const balanced = { ...indexed, equations: indexed.equations.map(({ terms }) => ({ terms, sum: 0 })) };
  const nothing = ranges.map(() => 0);
  return typeof find(balanced, cut(growth, unknown, from(direction, direction)), nothing, patience) !== "string";
}

/** Everything from a value on, upwards (1) or downwards (−1). */
function from(value: number, direction: 1 | -1): Range {
  return direction === 1 ? { lower: value, upper: Number.POSITIVE_INFINITY } : { lower: Number.NEGATIVE_INFINITY, upper: value };
}

/** Values that fit, as near as it goes to the given ones. */
function find(
  indexed: IndexedEquations,
  ranges: readonly Range[],
  near: readonly number[],
  patience: Patience,
): readonly number[] | "none" | "unproven" {
  if (ranges.some(({ lower, upper }) => lower > upper)) return "none";
  const waiting: { readonly box: Box; readonly moved: Iterable<number> }[] = [{ box: boxOf(ranges), moved: indexed.equations.keys() }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Not before its turn: of values far away nobody has to know where they lead, once near ones fit.
    const box = narrow(indexed, next.box, next.moved, patience);
    if (patience.isOver()) return "unproven";
    if (box === undefined) continue;
    const unknown = fewestValues(box);
    if (unknown === undefined) return box.lower;
    const [lower, upper] = [numberAt(box.lower, unknown), numberAt(box.upper, unknown)];
    const value = Math.min(Math.max(near[unknown] ?? (Number.isFinite(lower) ? lower : 0), lower), upper);
    const parts = [
      { lower: value + 1, upper },
      { lower, upper: value - 1 },
      { lower: value, upper: value },
    ];
    for (const part of parts) {
      if (part.lower > part.upper) continue;
      const inside = { lower: replaced(box.lower, unknown, part.lower), upper: replaced(box.upper, unknown, part.upper) };
      waiting.push({ box: inside, moved: indexed.standing[unknown] ?? [] });
    }
  }
  return "none";
}

function fewestValues({ lower, upper }: Box): number | undefined {
  let best: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [unknown, low] of lower.entries()) {
    const more = (upper[unknown] ?? low) - low;
    if (more > 0 && (best === undefined || more < fewest)) [best, fewest] = [unknown, more];
  }
  return best;
}

function replaced(values: readonly number[], index: number, value: number): readonly number[] {
  return [...values.slice(0, index), value, ...values.slice(index + 1)];
}

function boxOf(ranges: readonly Range[]): Box {
  return { lower: ranges.map(({ lower }) => lower), upper: ranges.map(({ upper }) => upper) };
}

function cut(ranges: readonly Range[], unknown: number, part: Range): readonly Range[] {
  return ranges.map((range, index) =>
    index === unknown ? { lower: Math.max(range.lower, part.lower), upper: Math.min(range.upper, part.upper) } : range,
  );
}
