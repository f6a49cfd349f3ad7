import type { SumMap } from "./sum-map.ts";

/** Counts that could all be so many more or, below 0, fewer with every sum still right. */
export type Move = ReadonlyMap<number, number>;

/** One count of a move, by one more (1) or one less (−1). */
export interface Step {
  readonly count: number;
  readonly direction: 1 | -1;
}

/** What has to be suppressed for a count to move. */
export interface Prices {
  /** The results that show a count; none where it is hidden. */
  readonly shownBy: (count: number) => readonly number[];
  readonly priceOf: (result: number) => number;
}

/** A move on its way: what has moved, which sums do not add up yet, and what has to be suppressed for it. */
export interface HalfMove {
  readonly steps: ReadonlyMap<number, 1 | -1>;
  /** By how much each sum is too large; none that is right. */
  readonly open: ReadonlyMap<number, number>;
  readonly make: (step: Step) => void;
  readonly takeBack: (step: Step) => void;
  /** The price of what has moved. */
  readonly price: () => number;
  /** What more a count would cost: a result that has to be suppressed anyway costs nothing more. */
  readonly morePrice: (count: number) => number;
  /** How much further the sums are from being right after a step; less than 0 where they are nearer. */
  readonly opened: (step: Step) => number;
}

/** A move in which nothing has moved yet. */
export function halfMove({ sumsOf }: SumMap, { shownBy, priceOf }: Prices): HalfMove {
  const steps = new Map<number, 1 | -1>();
  const open = new Map<number, number>();
  const uses = new Map<number, number>();
  let price = 0;
  const put = (count: number, amount: 1 | -1, use: 1 | -1) => {
    for (const { sum, factor } of sumsOf(count)) {
      const excess = (open.get(sum) ?? 0) + factor * amount;
      if (excess === 0) open.delete(sum);
      else open.set(sum, excess);
    }
    for (const result of shownBy(count)) {
      const used = uses.get(result) ?? 0;
      uses.set(result, used + use);
      if (used === 0) price += priceOf(result);
      else if (used + use === 0) price -= priceOf(result);
    }
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
      put(count, direction === 1 ? -1 : 1, -1);
    },
    price: () => price,
    morePrice: (count) => {
      let more = 0;
      for (const result of shownBy(count)) if ((uses.get(result) ?? 0) === 0) more += priceOf(result);
      return more;
    },
    opened: ({ count, direction }) => {
      let more = 0;
      for (const { sum, factor } of sumsOf(count)) {
        const before = open.get(sum) ?? 0;
        more += Math.abs(before + factor * direction) - Math.abs(before);
      }
      return more;
    },
  };
}
