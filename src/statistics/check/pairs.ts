import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable } from "../estimate.ts";
import { refuseValues } from "./values.ts";

/** Pairs of which both sides are known, and what the others lack. */
export interface KnownPairs {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Pairs without the first side. */
  readonly missingBefore: number;
  /** Pairs without the second side. */
  readonly missingAfter: number;
  /** Pairs without one side or both; they are left out. */
  readonly incompletePairs: number;
}

/**
 * Parts pairs of which both sides are known from the others.
 *
 * @param before - numbers, null for a missing one
 * @param after - of the same people in the same order
 * @returns the complete pairs in their order; refused with `not-finite`, or with `empty` when no pair is complete
 * @throws RangeError when the two lists differ in length
 */
export function knownPairs(before: readonly (number | null)[], after: readonly (number | null)[]): Result<KnownPairs, NotComputable> {
  if (before.length !== after.length) throw new RangeError("before and after have one value for each person");
  const pairs = before.flatMap((first, index) => {
    const second = after[index] ?? null;
    return first === null || second === null ? [] : [[first, second] as const];
  });
  const known = { before: pairs.map(([first]) => first), after: pairs.map(([, second]) => second) };
  const refused = refuseValues(known.before) ?? refuseValues(known.after);
  if (refused) return err(refused);
  if (pairs.length === 0) return err({ code: "empty", message: "no pair is complete" });
  const missing = (values: readonly (number | null)[]) => values.filter((value) => value === null).length;
  return ok({
    ...known,
    missingBefore: missing(before),
    missingAfter: missing(after),
    incompletePairs: before.length - pairs.length,
  });
}
