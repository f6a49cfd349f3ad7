import { err, type Result } from "../../result/index.ts";
import { finiteResult } from "../check/finite-result.ts";
import { tailOf } from "../check/level.ts";
import { refuseAmounts, refuseValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { chiSquareUpperTail, normalQuantile, tQuantile } from "../special/index.ts";
import { leftOut } from "./left-out.ts";

/** A pooled estimate with its interval. */
export interface PooledEstimate {
  readonly estimate: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
}

/** Estimates of several sites, pooled. */
export interface PooledSites extends StatisticResult<"dersimonian-laird"> {
  readonly level: number;
  /** As if all sites had one effect; normal interval. */
  readonly fixed: PooledEstimate;
  /** With effects that differ between sites by variance `tau2`; normal interval. */
  readonly random: PooledEstimate & { readonly tau2: number };
  /** The interval to report for the random effects: Hartung and Knapp's, by t with n − 1 degrees of freedom; absent with one site. */
  readonly hartungKnapp?: { readonly se: number; readonly lower: number; readonly upper: number } | undefined;
  /** Cochran's Q. */
  readonly q: number;
  /** Against one effect for all: probability of a greater Q; absent with one site. */
  readonly qP?: number | undefined;
  /** Share of the spread between the estimates that is more than their own error, 0 to 1. */
  readonly i2: number;
}

/**
 * Pools the estimates of several sites: fixed effect, random effects (DerSimonian and Laird), and the latter with Hartung and Knapp's interval.
 *
 * When the sites agree by chance better than their errors allow, Hartung and Knapp's interval is narrower than the fixed one; report the wider then.
 *
 * @param input - `estimates` and their `variances` (squared standard errors, above 0), of the same sites in the same order; `level`: confidence, default 0.95
 * @returns the pooled estimates; `n` are the sites; refused with `empty`, `zero-denominator` when a variance is 0, `negative`, `not-finite`
 * @throws RangeError when the lists differ in length or the level is out of its range
 *
 * @see R. DerSimonian and N. Laird, "Meta-analysis in Clinical Trials", Controlled Clinical Trials 7 (1986), https://doi.org/10.1016/0197-2456(86)90046-2; G. Knapp and J. Hartung,
 * "Improved Tests for a Random Effects Meta-regression with a Single Covariate", Statistics in Medicine 22 (2003), https://doi.org/10.1002/sim.1482
 *
 * @example
 * ```ts
 * import { poolSites } from "welfare-core/statistics";
 * const found = poolSites({ estimates: [0.2, 0.8], variances: [0.04, 0.04] });
 * found.ok && [found.value.random.estimate, found.value.q.toFixed(2), found.value.random.tau2.toFixed(2)] // => [0.5, "4.50", "0.14"]
 * ```
 */
export function poolSites(input: {
  readonly estimates: readonly number[];
  readonly variances: readonly number[];
  readonly level?: number | undefined;
}): Result<PooledSites, NotComputable> {
  const { estimates, variances, level = 0.95 } = input;
  const tail = tailOf(level);
  if (estimates.length !== variances.length) throw new RangeError("each estimate has a variance");
  const refused = refuseValues(estimates) ?? refuseAmounts(variances);
  if (refused) return err(refused);
  if (estimates.length === 0) return err({ code: "empty", message: "no site" });
  if (variances.some((variance) => variance === 0)) return err({ code: "zero-denominator", message: "a variance is 0" });
  const df = estimates.length - 1;
  const z = -normalQuantile(tail);
  const alike = weigh(estimates, variances);
  const q = alike.spread;
  const excess = Math.max(0, q - df);
  const others = leftOut(alike.weights);
  // Σw − Σw² / Σw, without the difference, of which nothing would be left where one weight is nearly all of them.
  const room = sum(alike.weights.map((weight, index) => (weight / alike.total) * (others[index] ?? 0)));
  const tau2 = excess === 0 ? 0 : excess / room;
  const differing = weigh(
    estimates,
    variances.map((variance) => variance + tau2),
  );
  const pooled = { fixed: interval(alike, alike.se, z), random: { ...interval(differing, differing.se, z), tau2 } };
  const about = finiteResult({
    method: "dersimonian-laird",
    n: estimates.length,
    level,
    ...pooled,
    q,
    i2: excess === 0 ? 0 : excess / q,
  } as const);
  if (df === 0 || !about.ok) return about;
  const se = differing.se * Math.sqrt(differing.spread / df);
  const { lower, upper } = interval(differing, se, -tQuantile(tail, df));
  return finiteResult({ ...about.value, hartungKnapp: { se, lower, upper }, qP: chiSquareUpperTail(q, df) });
}

/** Estimates weighed by the inverse of their variances. */
interface Weighed {
  readonly weights: readonly number[];
  readonly total: number;
  readonly mean: number;
  /** 1 / √Σw */
  readonly se: number;
  /** Σ w (y − mean)² */
  readonly spread: number;
}

function weigh(estimates: readonly number[], variances: readonly number[]): Weighed {
  const weights = variances.map((variance) => 1 / variance);
  const total = sum(weights);
  const mean = sum(weights.map((weight, index) => (weight / total) * (estimates[index] ?? 0)));
  const spread = sum(weights.map((weight, index) => weight * ((estimates[index] ?? 0) - mean) ** 2));
  return { weights, total, mean, se: 1 / Math.sqrt(total), spread };
}

function interval({ mean }: Weighed, se: number, reach: number): PooledEstimate {
  return { estimate: mean, se, lower: mean - reach * se, upper: mean + reach * se };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
