import { betaLogit } from "../special/index.ts";

/** Shapes of the beta distribution whose quantile is an end of an interval. */
export interface BetaShapes {
  readonly a: number;
  readonly b: number;
}

/**
 * Ends of an interval as quantiles of two beta distributions, on the scale ln(p / (1 − p)), where neither end runs into 0 or 1.
 *
 * @param shapes - of each end; absent where there is none
 * @param tail - what is left out on each side
 * @returns −∞ and ∞ for an end that is absent
 */
export function betaLogits(
  shapes: { readonly lower?: BetaShapes | undefined; readonly upper?: BetaShapes | undefined },
  tail: number,
): { readonly lower: number; readonly upper: number } {
  const { lower, upper } = shapes;
  return {
    lower: lower === undefined ? Number.NEGATIVE_INFINITY : betaLogit({ lower: tail, upper: 1 - tail }, lower.a, lower.b),
    upper: upper === undefined ? Number.POSITIVE_INFINITY : betaLogit({ lower: 1 - tail, upper: tail }, upper.a, upper.b),
  };
}

/** Shapes of the exact interval of `x` out of `n`: none where the count cannot be less, or more. */
export function clopperPearsonShapes(
  x: number,
  n: number,
): { readonly lower?: BetaShapes | undefined; readonly upper?: BetaShapes | undefined } {
  return {
    lower: x === 0 ? undefined : { a: x, b: n - x + 1 },
    upper: x === n ? undefined : { a: x + 1, b: n - x },
  };
}

/** The share whose ln(p / (1 − p)) is given. */
export function shareOfLogit(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
