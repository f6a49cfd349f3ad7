import { canonicalJson } from "../../record/index.ts";

/** How many rows look alike. */
export interface KAnonymityReport {
  /** How many rows there are. */
  readonly rows: number;
  /** Size of the smallest class; 0 when there are no rows. */
  readonly smallest: number;
  /** How many classes there are of each size, the smallest first. */
  readonly sizes: readonly { readonly size: number; readonly classes: number }[];
  /** Rows, by index, whose class is smaller than k. */
  readonly below: readonly number[];
}

/** By what rows are compared, and how many have to look alike. */
export interface KAnonymityOptions {
  /** Fields that someone may know of a person from elsewhere. */
  readonly quasiIdentifiers: readonly string[];
  /** Whole, 1 or more. */
  readonly k: number;
}

/**
 * How many rows share their quasi-identifiers with at least k − 1 others. Rows that share all of them are a class.
 *
 * A missing value (null, undefined, absent) is a value like others: rows that lack the same are alike. That is the cautious reading of a table in which gaps are seen; it is not the one of
 * a reader who could fill a gap in. Enough rows that look alike protect nobody about whom all of them say the same.
 *
 * @returns the report; without quasi-identifiers all rows are one class
 * @throws RangeError when k is no whole number of 1 or more
 *
 * @see L. Sweeney, k-anonymity, International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10 (2002)
 *
 * @example
 * ```ts
 * const rows = [{ town: "A", age: "30-39" }, { town: "A", age: "30-39" }, { town: "B", age: null }];
 * const report = kAnonymity(rows, { quasiIdentifiers: ["town", "age"], k: 2 });
 * report // => { rows: 3, smallest: 1, sizes: [{ size: 1, classes: 1 }, { size: 2, classes: 1 }], below: [2] }
 * ```
 */
export function kAnonymity(
  rows: readonly Readonly<Record<string, unknown>>[],
  { quasiIdentifiers, k }: KAnonymityOptions,
): KAnonymityReport {
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError("k must be a whole number, 1 or more");
  const classes = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const name = canonicalJson(quasiIdentifiers.map((field) => (Object.hasOwn(row, field) ? row[field] : null) ?? null));
    const members = classes.get(name);
    if (members === undefined) classes.set(name, [index]);
    else members.push(index);
  }
  const sizes = new Map<number, number>();
  for (const { length } of classes.values()) sizes.set(length, (sizes.get(length) ?? 0) + 1);
  const inOrder = [...sizes].sort(([a], [b]) => a - b).map(([size, count]) => ({ size, classes: count }));
  return {
    rows: rows.length,
    smallest: inOrder[0]?.size ?? 0,
    sizes: inOrder,
    below: [...classes.values()]
      .filter(({ length }) => length < k)
      .flat()
      .sort((a, b) => a - b),
  };
}
