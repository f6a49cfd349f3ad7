import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable } from "../estimate.ts";
import { NEGATIVE, NO_VALUES, NOT_FINITE } from "./refusals.ts";

/** Greatest value whose square, and a sum of many such squares, is still a number. */
const LARGEST = 1e150;

/** Whether a value can be computed with, its square included. */
export function isComputable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= LARGEST;
}

/** Why numbers cannot be computed with, if they cannot: `not-finite`. */
export function refuseValues(values: readonly number[]): NotComputable | undefined {
  return values.every(isComputable) ? undefined : NOT_FINITE;
}

/** Why weights, times or variances cannot be computed with, if they cannot: `not-finite` or `negative`. */
export function refuseAmounts(amounts: readonly number[]): NotComputable | undefined {
  return refuseValues(amounts) ?? (amounts.some((amount) => amount < 0) ? NEGATIVE : undefined);
}

/** Values that are known, and how many are not. */
export interface KnownValues {
  readonly values: readonly number[];
  readonly missing: number;
}

/**
 * Parts what is known from what is missing.
 *
 * @param all - numbers, null for a missing one
 * @returns the known values in their order; refused with `not-finite`, or with `empty` when none is known
 */
export function knownValues(all: readonly (number | null)[]): Result<KnownValues, NotComputable> {
  const values = all.filter((value) => value !== null);
  const refused = refuseValues(values) ?? (values.length === 0 ? NO_VALUES : undefined);
  return refused ? err(refused) : ok({ values, missing: all.length - values.length });
}
