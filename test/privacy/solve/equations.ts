import type { Equation, Range, Solver } from "../../../src/privacy/solve/index.ts";

/** An equation written as its signed unknowns, counted from 1: `[1, 2, -3]` is x1 + x2 − x3. */
export function equation(unknowns: readonly number[], sum: number): Equation {
  return { terms: unknowns.map((one) => ({ unknown: Math.abs(one) - 1, sign: one > 0 ? 1 : -1 })), sum };
}

/** Two rows and two columns of four unknowns, with their margins. */
export function square(rows: readonly [number, number], columns: readonly [number, number]): readonly Equation[] {
  return [equation([1, 2], rows[0]), equation([3, 4], rows[1]), equation([1, 3], columns[0]), equation([2, 4], columns[1])];
}

/** Three unknowns of which each two are added: no network. */
export function triangle(...sums: readonly [number, number, number]): readonly Equation[] {
  return [equation([1, 2], sums[0]), equation([2, 3], sums[1]), equation([1, 3], sums[2])];
}

/** So many unknowns from one end to the other. */
export function within(size: number, lower: number, upper = Number.POSITIVE_INFINITY): readonly Range[] {
  return Array.from({ length: size }, () => ({ lower, upper }));
}

/** Whether values are right in all equations and ranges. */
export function isSolution(equations: readonly Equation[], ranges: readonly Range[], values: readonly number[] | string): boolean {
  if (typeof values === "string") return false;
  const at = (unknown: number) => values[unknown] ?? Number.NaN;
  return (
    values.length === ranges.length &&
    ranges.every(({ lower, upper }, unknown) => at(unknown) >= lower && at(unknown) <= upper) &&
    equations.every(({ terms, sum }) => terms.reduce((all, { unknown, sign }) => all + sign * at(unknown), 0) === sum)
  );
}

/** The ends of every unknown, from some solution on. */
export function endsOf(
  solver: Solver,
  ranges: readonly Range[],
  near?: readonly number[],
): readonly (readonly (number | "unproven")[])[] | string {
  const solution = solver.solve(ranges, near);
  if (typeof solution === "string") return solution;
  return ranges.map((_, unknown) => [solver.extreme(ranges, solution, unknown, -1), solver.extreme(ranges, solution, unknown, 1)]);
}
