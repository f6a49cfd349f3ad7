import type { SumMap } from "./sum-map.ts";

/** Counts that could all be one more (1) or one less (−1) with every sum still right. */
export type Move = ReadonlyMap<number, 1 | -1>;

/** One count of a move. */
export interface Step {
  readonly count: number;
  readonly direction: 1 | -1;
}

/** A move on its way: what has moved, which sums do not add up yet, and what has to be suppressed for it. */
export interface HalfMove {
  readonly steps: Move;
  /** By how much each sum is too large; none that is right. */
  readonly open: ReadonlyMap<number, number>;
  readonly make: (step: Step) => void;
  readonly takeBack: (step: Step) => void;
  /** How many results more have to be suppressed for a count to move, and for all that moved. */
  readonly priceOf: (count: number) => number;
  readonly price: () => number;
  /** How much further the sums are from being right after a step; less than 0 where they are nearer. */
  readonly opened: (step: Step) => number;
}

/**
 * A move in which nothing has moved yet.
 *
 * @param shownBy - the results that show a count; none where it is hidden
 */
export function halfMove({ sumsOf }: SumMap, shownBy: (count: number) => readonly number[]): HalfMove {
  const steps = new Map<number, 1 | -1>();
  const open = new Map<number, number>();
  const uses = new Map<number, number>();
  const add = (to: Map<number, number>, key: number, more: number) => {
    const now = (to.get(key) ?? 0) + more;
    if (now === 0) to.delete(key);
    else to.set(key, now);
  };
  const put = (count: number, amount: number, use: 1 | -1) => {
    for (const { sum, sign } of sumsOf(count)) add(open, sum, sign * amount);
    for (const result of shownBy(count)) add(uses, result, use);
  };
  return {
    steps,
    open,
    make: ({ count, direction }) => {
      steps.set(count, direction);
      put(count, direction, 1);
    },
    takeBack: ({ count, direction }) => {
      steps.delete(count);
      put(count, -direction, -1);
    },
    priceOf: (count) => shownBy(count).filter((result) => !uses.has(result)).length,
    price: () => uses.size,
    opened: ({ count, direction }) =>
      sumsOf(count).reduce((more, { sum, sign }) => {
        const before = open.get(sum) ?? 0;
        return more + Math.abs(before + sign * direction) - Math.abs(before);
      }, 0),
  };
}
