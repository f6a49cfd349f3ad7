import type { Facts, FactValue } from "../../criteria/index.ts";

/** Least and most places for the codes of one fact. */
export interface QuotasOver<Name extends string, Code extends string> {
  /** A code fact of the context. */
  readonly fact: Name;
  /** Places reserved for those who have a code: taken by the first of them in rank order. Together at most all places. */
  readonly minima?: { readonly [C in Code]?: number | undefined } | undefined;
  /** Most places for those who have a code, reserved ones included. */
  readonly maxima?: { readonly [C in Code]?: number | undefined } | undefined;
  /** What becomes of reserved places that nobody can take: they are given to the others in rank order (`release`, the default), or stay free (`keep`). */
  readonly unfilled?: "release" | "keep" | undefined;
}

/**
 * Places by the codes of one fact: so many at least for one municipality, so many at most for another.
 *
 * A woman whose code is missing or cannot be read counts for no minimum. For every maximum she counts as if it were hers, so that none is passed whatever her code turns out to be.
 */
export type PlaceQuotas<F = Facts> = string extends keyof F
  ? QuotasOver<string, string>
  : { [K in keyof F & string]: F[K] extends { readonly type: "code" } ? QuotasOver<K, FactValue<F[K]> & string> : never }[keyof F & string];

/** Numbers by code, as a map: codes are data, and a name such as `constructor` may be one. */
export function limitsOf(limits: PlaceQuotas["minima"] = {}): ReadonlyMap<string, number> {
  return new Map(Object.entries(limits).flatMap(([code, limit]) => (limit === undefined ? [] : [[code, limit]])));
}

/** The codes that quotas name, each once, in code-unit order. */
export function codesOf({ minima, maxima }: PlaceQuotas): readonly string[] {
  return [...new Set([...limitsOf(minima).keys(), ...limitsOf(maxima).keys()])].sort();
}
