import { err, ok, type Result } from "../../result/index.ts";
import { NOT_FINITE } from "../check/refusals.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { chiSquareUpperTail } from "../special/index.ts";
import { quadraticForm } from "./quadratic-form.ts";
import { refuseTimes, requireEvents, timeSteps } from "./times.ts";

/** What the times of groups say against "all alike". */
export interface LogRank extends StatisticResult<"log-rank"> {
  readonly chiSquare: number;
  /** Degrees of freedom: groups less one, fewer when some could not be told apart. */
  readonly df: number;
  readonly p: number;
  /** The groups, sorted; what follows is in their order. */
  readonly groups: readonly (string | number)[];
  /** Events of each group. */
  readonly observed: readonly number[];
  /** Events that each group would have had if all were alike. */
  readonly expected: readonly number[];
}

/** Every pair of groups is compared at every event. */
const MOST_GROUPS = 50;

/**
 * Log-rank test of the times until an event in two or more groups, with the hypergeometric variance.
 *
 * The chi-square is an approximation: with a handful of events take its p with care.
 *
 * @param input - `time` and `event` as for {@link kaplanMeier}; `group`: of each person
 * @returns the test; refused with `empty`, `too-few` with one group, `too-many` beyond 50, `no-variation` when the groups were never at risk together at an event, `negative`, `not-finite`
 * @throws RangeError when the lists differ in length or an event is neither 0 nor 1
 *
 * @see N. Mantel, "Evaluation of Survival Data and Two New Rank Order Statistics Arising in its Consideration", Cancer Chemotherapy Reports 50 (1966); as R's `survival::survdiff`
 *
 * @example
 * ```ts
 * import { logRank } from "welfare-core/statistics";
 * const found = logRank({ time: [1, 2, 3, 4], event: [1, 1, 1, 1], group: ["a", "a", "b", "b"] });
 * found.ok && [found.value.observed, found.value.df] // => [[2, 2], 1]
 * ```
 */
export function logRank(input: {
  readonly time: readonly number[];
  readonly event: readonly (0 | 1)[];
  readonly group: readonly (string | number)[];
}): Result<LogRank, NotComputable> {
  const { time, event, group } = input;
  if (group.length !== time.length) throw new RangeError("each person has a group");
  const refused = refuseTimes(time, event);
  if (refused) return err(refused);
  requireEvents(event);
  if (group.some(Number.isNaN)) return err(NOT_FINITE);
  const groups = [...new Set(group)].sort((one, other) => (one < other ? -1 : 1));
  if (groups.length < 2) return err({ code: "too-few", message: "there is one group only" });
  if (groups.length > MOST_GROUPS) return err({ code: "too-many", message: "more groups than can be compared with each other" });
  const { observed, expected, variance } = tally(
    time,
    event,
    group.map((one) => groups.indexOf(one)),
    groups.length,
  );
  const excess = observed.map((count, index) => count - (expected[index] ?? 0));
  const { value: chiSquare, rank: df } = quadraticForm(excess, variance);
  if (df === 0) return err({ code: "no-variation", message: "the groups were never at risk together at an event" });
  return ok({ method: "log-rank", n: time.length, chiSquare, df, p: chiSquareUpperTail(chiSquare, df), groups, observed, expected });
}

/** Observed and expected events of each group, and the covariance of the observed ones. */
function tally(time: readonly number[], event: readonly number[], group: readonly number[], size: number) {
  const sums = Array.from({ length: size }, () => ({ observed: 0, expected: 0, atRisk: 0, covariances: new Array<number>(size).fill(0) }));
  const sumsOf = (index: number) => sums[group[index] ?? 0];
  for (const index of group.keys()) {
    const one = sumsOf(index);
    if (one) one.atRisk += 1;
  }
  for (const { atRisk: all, members } of timeSteps(time)) {
    const events = members.filter((index) => event[index] === 1);
    for (const index of events) {
      const one = sumsOf(index);
      if (one) one.observed += 1;
    }
    const spread = all === 1 ? 0 : (events.length * (all - events.length)) / (all - 1);
    for (const one of events.length === 0 ? [] : sums) {
      const share = one.atRisk / all;
      one.expected += events.length * share;
      one.covariances = one.covariances.map(
        (sum, other) => sum + spread * share * ((sums[other] === one ? 1 : 0) - (sums[other]?.atRisk ?? 0) / all),
      );
    }
    for (const index of members) {
      const one = sumsOf(index);
      if (one) one.atRisk -= 1;
    }
  }
  return {
    observed: sums.map(({ observed }) => observed),
    expected: sums.map(({ expected }) => expected),
    variance: sums.map(({ covariances }) => covariances),
  };
}
