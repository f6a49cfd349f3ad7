import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { survivalCurve } from "./survival-curve.ts";
import { refuseTimes, requireEvents } from "./times.ts";

/** The mean time without the event within a limit. */
export interface RestrictedMeanTime extends StatisticResult<"restricted-mean-time"> {
  readonly events: number;
  /** The limit. */
  readonly tau: number;
  /** Mean time without the event up to the limit, in the unit of the times. */
  readonly rmst: number;
  readonly stdErr: number;
}

/**
 * Restricted mean survival time: the area under Kaplan and Meier's curve up to a limit. It needs no median to be reached, and says a number of days.
 *
 * @param input - `time` and `event` as for {@link kaplanMeier}; `tau`: the limit, above 0
 * @returns the mean with its standard error; refused with `beyond-follow-up` when nobody was seen as late as the limit and not all have had the event, `empty`, `negative`, `not-finite`
 * @throws RangeError when the lists differ in length, an event is neither 0 nor 1, or the limit is not above 0
 *
 * @see P. Royston and M. K. B. Parmar, "Restricted Mean Survival Time", BMC Medical Research Methodology 13 (2013), 152, https://doi.org/10.1186/1471-2288-13-152; as R's `survival::survfit` with `rmean`
 *
 * @example
 * ```ts
 * import { restrictedMeanTime } from "welfare-core/statistics";
 * const found = restrictedMeanTime({ time: [10, 20, 30, 40], event: [1, 1, 1, 0], tau: 40 });
 * found.ok && found.value.rmst // => 25
 * ```
 */
export function restrictedMeanTime(input: {
  readonly time: readonly number[];
  readonly event: readonly (0 | 1)[];
  readonly tau: number;
}): Result<RestrictedMeanTime, NotComputable> {
  const { time, event, tau } = input;
  if (!(tau > 0 && tau < Number.POSITIVE_INFINITY)) throw new RangeError("a limit is above 0");
  const refused = refuseTimes(time, event);
  if (refused) return err(refused);
  requireEvents(event);
  const curve = survivalCurve(time, event);
  const lastSeen = time.reduce((last, one) => Math.max(last, one), 0);
  if (tau > lastSeen && curve.at(-1)?.survival !== 0)
    return err({ code: "beyond-follow-up", message: "nobody was seen as late as the limit" });
  const steps = curve.filter((step) => step.time < tau);
  // From the limit backwards: the area that remains after each step, and what the step adds to the variance by it.
  let [later, area, variance] = [tau, 0, 0];
  for (const { time: at, survival, nRisk, nEvent } of [...steps].reverse()) {
    area += survival * (later - at);
    if (survival > 0) variance += ((area * area) / nRisk / (nRisk - nEvent)) * nEvent;
    later = at;
  }
  return ok({
    method: "restricted-mean-time",
    n: time.length,
    events: event.filter((one) => one === 1).length,
    tau,
    rmst: area + later,
    stdErr: Math.sqrt(variance),
  });
}
