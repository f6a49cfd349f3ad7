import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable } from "../estimate.ts";
import { knownValues } from "./values.ts";

/** Known values of two separate groups. */
export interface KnownGroups {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Missing values of both. */
  readonly missing: number;
}

/**
 * Parts what is known from what is missing in two groups.
 *
 * @param least - how many known values each group needs, at least one
 * @returns the known values; refused with `not-finite`, with `empty` when a group has no known value, with `too-few` when it has fewer than needed
 */
export function knownGroups(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  least: number,
): Result<KnownGroups, NotComputable> {
  const [a, b] = [knownValues(first), knownValues(second)];
  if (!a.ok) return err(a.error);
  if (!b.ok) return err(b.error);
  if (Math.min(a.value.values.length, b.value.values.length) < least)
    return err({ code: "too-few", message: "a group has too few known values" });
  return ok({ a: a.value.values, b: b.value.values, missing: a.value.missing + b.value.missing });
}
