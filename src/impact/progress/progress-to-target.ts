import { noFigure, type NoFigure } from "../derived/index.ts";
import { type IndicatorResult, type SuppressedResult, type ValueResult, withPlainZeros } from "../result/index.ts";

/** A figure that was measured, or a number that was agreed; absent where there is none. */
export type MeasuredOrGiven = IndicatorResult | number | null | undefined;

/** From where to where, and how far it has come. */
export interface ProgressQuestion {
  /** Where it began. */
  readonly baseline?: MeasuredOrGiven;
  /** What is to be reached. */
  readonly target?: MeasuredOrGiven;
  /** Where it stands. */
  readonly actual?: MeasuredOrGiven;
  /** Which way is better; absent: the way from the baseline to the target. */
  readonly direction?: "higher-is-better" | "lower-is-better" | undefined;
}

/** How much of the way is done. */
export interface TargetProgress {
  readonly status: "value";
  /** 0 at the baseline, 1 at the target; below 0 where it went the wrong way, above 1 where it went further. */
  readonly progress: number;
  readonly reached: boolean;
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
}

/** No progress can be told, and why. */
export interface NoTargetProgress extends NoFigure<
  | "baseline-missing"
  | "target-missing"
  | "actual-missing"
  | "different-indicators"
  | "target-equals-baseline"
  | "target-against-direction"
  | "too-large"
> {
  /** Of a target that equals its baseline: whether it is held. */
  readonly reached?: boolean | undefined;
}

/**
 * How much of the way from a baseline to a target is done, whether the figure is to rise or to fall: (actual − baseline) / (target − baseline), cut at neither end.
 *
 * A result that is not computable, and a number that is none or infinite, count as missing. If one of the three is suppressed, so is the progress: it would give the figure back.
 *
 * @param question - results of one indicator, or numbers
 * @returns the progress; `not-computable` with `baseline-missing`, `target-missing`, `actual-missing`; `different-indicators` where two results are not of one indicator in one version;
 * `target-equals-baseline`, with `reached` by the direction, or by equality without one; `target-against-direction`; `too-large` where the way is too short to divide by
 *
 * @example
 * ```ts
 * const falling = progressToTarget({ baseline: 40, target: 20, actual: 25 });
 * falling // => { status: "value", progress: 0.75, reached: false, baseline: 40, target: 20, actual: 25 }
 * const held = progressToTarget({ baseline: 5, target: 5, actual: 6, direction: "higher-is-better" });
 * held.status === "not-computable" && [held.reason, held.reached] // => ["target-equals-baseline", true]
 * ```
 */
export function progressToTarget(question: ProgressQuestion): TargetProgress | NoTargetProgress | SuppressedResult {
  const { baseline, target, actual, direction } = question;
  const hidden = [baseline, target, actual].find(isSuppressed);
  if (hidden !== undefined) return { status: "suppressed", reason: hidden.reason };
  const [from, to, now] = [valueOf(baseline), valueOf(target), valueOf(actual)];
  if (from === undefined) return noFigure("baseline-missing", "there is no baseline to start from");
  if (to === undefined) return noFigure("target-missing", "there is no target to reach");
  if (now === undefined) return noFigure("actual-missing", "nobody knows where it stands");
  if (indicatorsOf([baseline, target, actual]) > 1)
    return noFigure("different-indicators", "the results are not of one indicator in one version: their figures cannot be compared");
  if (to === from) {
    const reached = isReached(now, to, direction);
    return { ...noFigure("target-equals-baseline", "the target equals the baseline: there is no way to go, only to hold"), reached };
  }
  const rising = to > from;
  if (direction !== undefined && rising !== (direction === "higher-is-better"))
    return noFigure("target-against-direction", "the target lies on the worse side of the baseline");
  const progress = shareOfWay(from, to, now);
  if (!Number.isFinite(progress)) return noFigure("too-large", "the way is too short to tell how much of it is done");
  const reached = rising ? now >= to : now <= to;
  return withPlainZeros({ status: "value", progress, reached, baseline: from, target: to, actual: now });
}

function isSuppressed(figure: MeasuredOrGiven): figure is SuppressedResult {
  return typeof figure === "object" && figure?.status === "suppressed";
}

function isMeasured(figure: MeasuredOrGiven): figure is ValueResult {
  return typeof figure === "object" && figure?.status === "value";
}

function valueOf(figure: MeasuredOrGiven): number | undefined {
  const value = isMeasured(figure) ? figure.value : figure;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** How many indicators, in how many versions, the results are of. */
function indicatorsOf(figures: readonly MeasuredOrGiven[]): number {
  const names = figures.filter(isMeasured).map(({ provenance: { indicator } }) => JSON.stringify([indicator.id, indicator.version]));
  return new Set(names).size;
}

function isReached(actual: number, target: number, direction: ProgressQuestion["direction"]): boolean {
  if (direction === "higher-is-better") return actual >= target;
  return direction === "lower-is-better" ? actual <= target : actual === target;
}

/** Numbers that are too far apart to be subtracted are halved: the share is the same. */
function shareOfWay(from: number, to: number, now: number): number {
  const isNear = Number.isFinite(now - from) && Number.isFinite(to - from);
  return isNear ? (now - from) / (to - from) : (now / 2 - from / 2) / (to / 2 - from / 2);
}
