import { err, ok, type Result } from "../../result/index.ts";
import { tailOf } from "../check/level.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { normalQuantile } from "../special/index.ts";
import { reachesHalf } from "./reaches-half.ts";
import { type CurveStep, survivalCurve } from "./survival-curve.ts";
import { lastUpTo, refuseTimes, requireAsked, requireEvents } from "./times.ts";

/** The share without the event from one time on. */
export interface SurvivalStep {
  readonly time: number;
  /** People seen up to this time or longer. */
  readonly nRisk: number;
  readonly nEvent: number;
  readonly survival: number;
  /** Greenwood's standard error of the share; absent, like the interval, where the share is 0. */
  readonly stdErr?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** The share without the event at a time asked for. */
export interface SurvivalAt {
  readonly time: number;
  /** Absent after the last time at which anybody was seen, unless the share was 0 by then. */
  readonly survival?: number | undefined;
  /** Interval; absent before the first event and where the share is 0 or unknown. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** How long it takes until an event, for people of whom some were not watched until it. */
export interface KaplanMeier extends StatisticResult<"kaplan-meier-log-log"> {
  readonly events: number;
  readonly level: number;
  /** One step for each time with an event. */
  readonly table: readonly SurvivalStep[];
  /** One answer for each time asked for, in its order. */
  readonly at: readonly SurvivalAt[];
  /** Time by which half have had the event; absent when it is not reached. */
  readonly median?: number | undefined;
  readonly medianLower?: number | undefined;
  readonly medianUpper?: number | undefined;
}

/**
 * Kaplan and Meier's curve with Greenwood's standard error and log-log intervals, and its median.
 *
 * Who was last seen at the time of an event was at risk for it. The median is the first time at which the share is at most ½; where the share stays at exactly ½ for a while, the
 * middle of that while. Its interval are the times at which the ends of the band reach ½. One kind of event only: where others preclude it, use {@link cumulativeIncidence}.
 *
 * @param input - `time`: how long each person was watched, at least 0; `event`: 1 when it happened then, 0 when she was last seen without it; `level`: confidence, default 0.95;
 * `at`: times to ask about
 * @returns the curve; refused with `empty`, `negative`, `not-finite`
 * @throws RangeError when the lists differ in length, an event is neither 0 nor 1, a time asked for is no number, or the level is out of its range
 *
 * @see E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958), https://doi.org/10.1080/01621459.1958.10501452; J. D. Kalbfleisch and
 * R. L. Prentice, The Statistical Analysis of Failure Time Data (2nd edition 2002), 1.4, https://doi.org/10.1002/9781118032985; as R's `survival::survfit` with `conf.type = "log-log"`
 *
 * @example
 * ```ts
 * import { kaplanMeier } from "welfare-core/statistics";
 * const found = kaplanMeier({ time: [2, 2, 2, 5, 5], event: [1, 0, 1, 0, 1] });
 * found.ok && [found.value.table.map(({ survival }) => survival), found.value.median] // => [[0.6, 0.3], 5]
 * ```
 */
export function kaplanMeier(input: {
  readonly time: readonly number[];
  readonly event: readonly (0 | 1)[];
  readonly level?: number | undefined;
  readonly at?: readonly number[] | undefined;
}): Result<KaplanMeier, NotComputable> {
  const { time, event, level = 0.95, at = [] } = input;
  const z = -normalQuantile(tailOf(level));
  const refused = refuseTimes(time, event);
  if (refused) return err(refused);
  requireEvents(event);
  requireAsked(at);
  const table = survivalCurve(time, event).map((step) => survivalStep(step, z));
  const times = table.map((step) => step.time);
  const lastSeen = time.reduce((last, one) => Math.max(last, one), 0);
  return ok({
    method: "kaplan-meier-log-log",
    n: time.length,
    events: event.filter((one) => one === 1).length,
    level,
    table,
    at: at.map((asked) => survivalAt(table[lastUpTo(times, asked)], lastSeen, asked)),
    median: timeOfHalf(table, ({ survival }) => survival),
    medianLower: timeOfHalf(table, ({ lower }) => lower),
    medianUpper: timeOfHalf(table, ({ upper }) => upper),
  });
}

function survivalStep({ greenwood, ...step }: CurveStep, z: number): SurvivalStep {
  if (step.survival === 0) return step;
  const root = Math.sqrt(greenwood);
  // On the scale ln(−ln S) no end leaves 0…1.
  const factor = Math.exp((z * root) / Math.abs(Math.log(step.survival)));
  return { ...step, stdErr: step.survival * root, lower: step.survival ** factor, upper: step.survival ** (1 / factor) };
}

/** @param step - the last one up to the time; absent before the first */
function survivalAt(step: SurvivalStep | undefined, lastSeen: number, time: number): SurvivalAt {
  const survival = step?.survival ?? 1;
  if (time > lastSeen && survival > 0) return { time };
  return { time, survival, lower: step?.lower, upper: step?.upper };
}

/** When a share of the steps reaches ½; steps that do not have it are passed over. */
function timeOfHalf(table: readonly SurvivalStep[], share: (step: SurvivalStep) => number | undefined): number | undefined {
  return reachesHalf(
    table.flatMap((step) => {
      const left = share(step);
      return left === undefined ? [] : [{ time: step.time, left }];
    }),
  );
}
