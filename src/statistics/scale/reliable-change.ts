import { err, ok, type Result } from "../../result/index.ts";
import { isComputable, refuseValues } from "../check/values.ts";
import type { NotComputable, StatisticResult } from "../estimate.ts";

/** What became of one person. */
export type ReliableChangeClass =
  /** Reliably better, and from the clinical side of the cut-off to beyond it. */
  | "recovered"
  /** Reliably better. */
  | "improved"
  /** No change that the scale can tell from its own error. */
  | "unchanged"
  /** Reliably worse. */
  | "deteriorated"
  /** One of the two scores is missing. */
  | "missing";

/** Mean and standard deviation of a scale in a group, from its manual. */
export interface ScaleNorm {
  readonly mean: number;
  /** At least 0. */
  readonly sd: number;
}

/** Who changed by more than the scale's own error. */
export interface ReliableChange extends StatisticResult<"jacobson-truax"> {
  readonly standardErrorOfMeasurement: number;
  readonly standardErrorOfDifference: number;
  /** A change beyond this is reliable. */
  readonly smallestReliableChange: number;
  /** Cut-off c between the two norms; absent when they are not given. */
  readonly cutoffC?: number | undefined;
  /** Change of each person in standard errors of a difference, null when a score is missing; ±∞ for any change on a scale without error. */
  readonly rc: readonly (number | null)[];
  /** What became of each person. Without norms who is reliably better is `improved`: nobody knows who recovered. */
  readonly class: readonly ReliableChangeClass[];
  readonly counts: Readonly<Record<ReliableChangeClass, number>>;
}

/**
 * Reliable change of each person after Jacobson and Truax: is it more than the scale's own error, and does it lead out of the clinical range?
 *
 * A change is reliable when it is strictly beyond the criterion. Who stands at the cut-off stands on its clinical side. On a scale without error every change is reliable.
 *
 * @param input - `before` and `after`: scores of the same people in the same order, null for a missing one; `sd`: of the scale before, above 0; `reliability`: 0 to 1; `clinical` and
 * `normative`: norms, both or none; `higherIsBetter`: which way is better; `criterion`: standard errors that a reliable change exceeds, default 1.96
 * @returns the classes and their counts; `n` are the complete pairs; refused with `empty` without a complete pair, `zero-denominator` when both norms have deviation 0, `not-finite`
 * @throws RangeError when the lists differ in length, a parameter is out of its range, or one norm is given without the other
 *
 * @see N. S. Jacobson and P. Truax, "Clinical Significance: A Statistical Approach to Defining Meaningful Change in Psychotherapy Research", Journal of Consulting and Clinical Psychology 59 (1991), https://doi.org/10.1037/0022-006X.59.1.12
 *
 * @example
 * ```ts
 * import { reliableChange } from "welfare-core/statistics";
 * const scale = { sd: 4, reliability: 0.875, clinical: { mean: 18, sd: 4 }, normative: { mean: 26, sd: 4 }, higherIsBetter: true };
 * const found = reliableChange({ before: [18, 21, 15, null], after: [24, 22, 21, 20], ...scale });
 * found.ok && [found.value.cutoffC, found.value.class] // => [22, ["recovered", "unchanged", "improved", "missing"]]
 * ```
 */
export function reliableChange(input: {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly sd: number;
  readonly reliability: number;
  readonly clinical?: ScaleNorm | undefined;
  readonly normative?: ScaleNorm | undefined;
  readonly higherIsBetter: boolean;
  readonly criterion?: number | undefined;
}): Result<ReliableChange, NotComputable> {
  const { before, after, sd, reliability, clinical, normative, higherIsBetter, criterion = 1.96 } = input;
  if (before.length !== after.length) throw new RangeError("before and after have one value for each person");
  if (!(sd > 0 && isComputable(sd))) throw new RangeError("the deviation of a scale is above 0");
  if (!(reliability >= 0 && reliability <= 1)) throw new RangeError("a reliability lies between 0 and 1");
  if ((clinical === undefined) !== (normative === undefined)) throw new RangeError("a scale has both norms or none");
  if (!(criterion > 0 && criterion < Number.POSITIVE_INFINITY)) throw new RangeError("a criterion is above 0");
  const refused = refuseValues([...before, ...after].filter((value) => value !== null));
  if (refused) return err(refused);
  const pairs = before.map((first, index) => ({ first, second: after[index] ?? null }));
  const n = pairs.filter(({ first, second }) => first !== null && second !== null).length;
  if (n === 0) return err({ code: "empty", message: "no pair is complete" });
  const cutoff = clinical && normative && cutoffBetween(clinical, normative);
  if (Number.isNaN(cutoff)) return err({ code: "zero-denominator", message: "both norms have deviation 0" });
  const standardErrorOfMeasurement = sd * Math.sqrt(1 - reliability);
  const standardErrorOfDifference = Math.SQRT2 * standardErrorOfMeasurement;
  const people = pairs.map(({ first, second }) => {
    if (first === null || second === null) return { rc: null, class: "missing" } as const;
    const change = second - first;
    const rc = change === 0 ? 0 : change / standardErrorOfDifference;
    const better = higherIsBetter ? 1 : -1;
    const crossed = cutoff !== undefined && better * (first - cutoff) <= 0 && better * (second - cutoff) > 0;
    return { rc, class: classOf(better * rc, criterion, crossed) };
  });
  const classes = people.map((person) => person.class);
  const count = (one: ReliableChangeClass) => classes.filter((other) => other === one).length;
  return ok({
    method: "jacobson-truax",
    n,
    standardErrorOfMeasurement,
    standardErrorOfDifference,
    smallestReliableChange: criterion * standardErrorOfDifference,
    ...(cutoff !== undefined && { cutoffC: cutoff }),
    rc: people.map(({ rc }) => rc),
    class: classes,
    counts: {
      recovered: count("recovered"),
      improved: count("improved"),
      unchanged: count("unchanged"),
      deteriorated: count("deteriorated"),
      missing: count("missing"),
    },
  });
}

/** Cut-off c: between the two means, nearer to that of the group that varies less; NaN when neither varies. */
function cutoffBetween(clinical: ScaleNorm, normative: ScaleNorm): number {
  if (![clinical, normative].every(({ mean, sd }) => isComputable(mean) && isComputable(sd) && sd >= 0))
    throw new RangeError("a norm has a mean and a deviation of at least 0");
  return (normative.sd * clinical.mean + clinical.sd * normative.mean) / (normative.sd + clinical.sd);
}

/** @param improvement - change for the better, in standard errors of a difference */
function classOf(improvement: number, criterion: number, crossed: boolean): ReliableChangeClass {
  if (improvement > criterion) return crossed ? "recovered" : "improved";
  return improvement < -criterion ? "deteriorated" : "unchanged";
}
