import { err, type Result } from "../../result/index.ts";
import { refuseCounts } from "../check/counts.ts";
import { finiteResult } from "../check/finite-result.ts";
import { tailOf } from "../check/level.ts";
import { refuseAmounts } from "../check/values.ts";
import type { IntervalResult, NotComputable } from "../estimate.ts";
import { gammaPoint } from "../special/index.ts";

/** How often something happens, for each unit of time that people were watched. */
export interface PoissonRate extends IntervalResult<"garwood-exact"> {
  /** Events for each unit of person-time. */
  readonly rate: number;
}

/**
 * A rate with Garwood's exact interval, from the Poisson distribution.
 *
 * @param input - `events`: whole; `personTime`: time watched, added over people, in the unit that the rate is to have; `level`: confidence, default 0.95
 * @returns the rate with its interval, whose lower end is exactly 0 without events; `n` is the events; refused with `zero-denominator` when nobody was watched, `negative`, `not-finite`
 * @throws RangeError when the events are not whole or the level is out of its range
 *
 * @see F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936), https://doi.org/10.1093/biomet/28.3-4.437
 *
 * @example
 * ```ts
 * import { poissonRate } from "welfare-core/statistics";
 * const found = poissonRate({ events: 3, personTime: 12.5 });
 * found.ok && [found.value.rate, found.value.lower.toFixed(4), found.value.upper.toFixed(4)] // => [0.24, "0.0495", "0.7014"]
 * ```
 */
export function poissonRate(input: {
  readonly events: number;
  readonly personTime: number;
  readonly level?: number | undefined;
}): Result<PoissonRate, NotComputable> {
  const { events, personTime, level = 0.95 } = input;
  const tail = tailOf(level);
  const refused = refuseCounts(events) ?? refuseAmounts([personTime]);
  if (refused) return err(refused);
  if (personTime === 0) return err({ code: "zero-denominator", message: "nobody was watched for any time" });
  return finiteResult({
    method: "garwood-exact",
    n: events,
    level,
    rate: events / personTime,
    lower: events === 0 ? 0 : gammaPoint({ lower: tail, upper: 1 - tail }, events) / personTime,
    upper: gammaPoint({ lower: 1 - tail, upper: tail }, events + 1) / personTime,
  });
}
