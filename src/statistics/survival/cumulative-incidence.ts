import { err, ok, type Result } from "../../result/index.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";
import { reachesHalf } from "./reaches-half.ts";
import { lastUpTo, refuseTimes, requireAsked, timeSteps } from "./times.ts";

/** The share that has left by one cause, at each time asked for. */
export interface CauseIncidence {
  readonly cause: number;
  readonly events: number;
  readonly incidence: readonly number[];
  /** Time by which half have left by this cause, whatever times are asked for; absent when it is not reached. */
  readonly median?: number | undefined;
}

/** How many have left by when, and why, where each cause precludes the others. */
export interface CumulativeIncidence extends StatisticResult<"aalen-johansen"> {
  /** People last seen without any of the causes. */
  readonly censored: number;
  /** The times asked for; those of the events when none was. */
  readonly at: readonly number[];
  /** By rising cause. */
  readonly causes: readonly CauseIncidence[];
  /** Share that has not left, at each time: with the incidences it adds up to 1. */
  readonly eventFree: readonly number[];
}

/** Each cause has a share at each time. */
const MOST_CAUSES = 100;

/**
 * Aalen and Johansen's cumulative incidence of causes that preclude each other, such as a job, study and dropping out.
 *
 * To take the other causes for people last seen, as one minus Kaplan and Meier's curve does, overstates each of them. With one cause only it is that curve. The median of a cause is
 * taken as {@link kaplanMeier} takes its own: the first time at which the share is at least ½; where it stays at exactly ½ for a while, the middle of that while.
 *
 * @param input - `time`: how long each person was watched, at least 0; `cause`: why she left then, a whole number from 1 on, or 0 when she was last seen without any; `at`: times to
 * ask about, those of the events unless told
 * @returns the shares; refused with `beyond-follow-up` when a time asked for is later than anybody was seen while some had not left, `too-many` beyond 100 causes, `empty`, `negative`, `not-finite`
 * @throws RangeError when the lists differ in length, a cause is no whole number from 0 on, or a time asked for is no number
 *
 * @see O. O. Aalen and S. Johansen, "An Empirical Transition Matrix for Non-homogeneous Markov Chains Based on Censored Observations", Scandinavian Journal of Statistics 5 (1978); as R's `cmprsk::cuminc`
 *
 * @example
 * ```ts
 * import { cumulativeIncidence } from "welfare-core/statistics";
 * const found = cumulativeIncidence({ time: [30, 60, 60, 90], cause: [1, 2, 0, 1], at: [60] });
 * found.ok && [found.value.causes.map(({ incidence }) => incidence[0]), found.value.eventFree] // => [[0.25, 0.25], [0.5]]
 * ```
 */
export function cumulativeIncidence(input: {
  readonly time: readonly number[];
  readonly cause: readonly number[];
  readonly at?: readonly number[] | undefined;
}): Result<CumulativeIncidence, NotComputable> {
  const { time, cause } = input;
  const refused = refuseTimes(time, cause);
  if (refused) return err(refused);
  if (!cause.every((one) => Number.isSafeInteger(one) && one >= 0)) throw new RangeError("a cause is a whole number from 1 on, or 0");
  const kinds = [...new Set(cause)].filter((one) => one !== 0).sort((a, b) => a - b);
  if (kinds.length > MOST_CAUSES) return err({ code: "too-many", message: "more causes than can be told apart" });
  const { times, eventFree, causes } = transitions(time, cause, kinds);
  const at = input.at ?? times;
  requireAsked(at);
  const lastSeen = time.reduce((last, one) => Math.max(last, one), 0);
  if (at.some((asked) => asked > lastSeen) && (eventFree.at(-1) ?? 1) > 0)
    return err({ code: "beyond-follow-up", message: "nobody was seen as late as a time asked for" });
  const places = at.map((asked) => lastUpTo(times, asked));
  return ok({
    method: "aalen-johansen",
    n: time.length,
    censored: cause.filter((one) => one === 0).length,
    at,
    causes: causes.map(({ incidence, ...one }) => {
      const median = reachesHalf(times.map((at, step) => ({ time: at, left: 1 - (incidence[step] ?? 0) })));
      return { ...one, incidence: places.map((place) => incidence[place] ?? 0), ...(median !== undefined && { median }) };
    }),
    eventFree: places.map((place) => eventFree[place] ?? 1),
  });
}

/** Shares after each time with an event. */
function transitions(time: readonly number[], cause: readonly number[], kinds: readonly number[]) {
  const [times, eventFree]: [number[], number[]] = [[], []];
  const causes = kinds.map((kind) => ({ cause: kind, events: 0, incidence: new Array<number>() }));
  let free = 1;
  for (const { time: at, atRisk, members } of timeSteps(time)) {
    const left = members.filter((index) => cause[index] !== 0);
    if (left.length === 0) continue;
    const before = free;
    free *= (atRisk - left.length) / atRisk;
    for (const one of causes) {
      const events = left.filter((index) => cause[index] === one.cause).length;
      one.events += events;
      // Where nothing competes it is Kaplan and Meier's curve, to the last digit.
      one.incidence.push(kinds.length === 1 ? 1 - free : (one.incidence.at(-1) ?? 0) + (before * events) / atRisk);
    }
    times.push(at);
    eventFree.push(free);
  }
  return { times, eventFree, causes };
}
