import { realAt, wholeAt } from "./number-at.ts";

/** Beyond it a count is divided by it, and the division is remembered. */
const LARGE = 2 ** 512;

/** Counts the shortest paths to each node while a search goes on. */
export interface PathCounter {
  /** Adds the paths that lead to `from` to those that lead to `to`. */
  readonly addPaths: (from: number, to: number) => void;
  /** The share of the paths to `to` that lead through `from`, from which they were added. */
  readonly shareThrough: (from: number, to: number) => number;
}

/**
 * A counter for a search that begins at a node. A row of a thousand diamonds has more shortest paths than the largest number: a count is kept as `counts[i] × 2^(512 × scales[i])`, so that the
 * share of two is a number however long the row.
 */
export function pathCounter(size: number, source: number): PathCounter {
  const counts = new Float64Array(size);
  const scales = new Int32Array(size);
  counts[source] = 1;
  const addFar = (from: number, to: number) => {
    const scale = Math.max(wholeAt(scales, from), wholeAt(scales, to));
    const countAt = (node: number) => realAt(counts, node) * LARGE ** (wholeAt(scales, node) - scale);
    const sum = countAt(from) + countAt(to);
    counts[to] = sum > LARGE ? sum / LARGE : sum;
    scales[to] = sum > LARGE ? scale + 1 : scale;
  };
  return {
    addPaths: (from, to) => {
      const sum = realAt(counts, from) + realAt(counts, to);
      if (sum <= LARGE && wholeAt(scales, from) === wholeAt(scales, to)) counts[to] = sum;
      else addFar(from, to);
    },
    shareThrough: (from, to) => {
      const share = realAt(counts, from) / realAt(counts, to);
      const scale = wholeAt(scales, from) - wholeAt(scales, to);
      return scale === 0 ? share : share * LARGE ** scale;
    },
  };
}
