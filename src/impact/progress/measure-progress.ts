import type { FactTable } from "../../criteria/index.ts";
import type { IndicatorDefinition } from "../definition/index.ts";
import { noFigure, type NoFigure } from "../derived/index.ts";
import { measureIndicators } from "../measure/index.ts";
import type { IndicatorResult, MeasuredIndicator, SuppressedResult } from "../result/index.ts";
import { pairRows, type CriteriaSetting } from "./pair-rows.ts";
import { progressToTarget, type MeasuredOrGiven, type NoTargetProgress, type TargetProgress } from "./progress-to-target.ts";

/** Where an indicator stood, where it stands, and what it is to reach. */
export interface MeasuredProgressQuestion<F, G> extends CriteriaSetting {
  /** The table as of the day on which it began. */
  readonly baseline: FactTable<F>;
  /** The table as of the day on which it is looked at. */
  readonly actual: FactTable<G>;
  /** In the unit of the value: a number that was agreed, or a result of the same indicator. */
  readonly target?: MeasuredOrGiven;
  /** Whether both figures rest on the same units; absent: yes. */
  readonly paired?: boolean | undefined;
}

/** Whether both figures rest on the same units. */
export type ProgressPairing =
  /** `pairs` are in both figures; the others are known at one time only, and in neither. */
  | { readonly paired: true; readonly pairs: number; readonly baselineOnly: number; readonly actualOnly: number }
  /** `no-key`: units cannot be found again; `counts-everyone`: the same units would be as many, whatever happened. */
  | { readonly paired: false; readonly reason: "asked" | "no-key" | "counts-everyone" };

/** Baseline, target and actual as results of one definition, and how much of the way is done. */
export interface MeasuredProgress {
  readonly progress: TargetProgress | NoTargetProgress | NoFigure<"no-pairs"> | SuppressedResult;
  readonly baseline: IndicatorResult;
  readonly target: MeasuredOrGiven;
  readonly actual: IndicatorResult;
  readonly pairing: ProgressPairing;
}

/**
 * How far an indicator has come from a baseline to a target, measured twice by one definition.
 *
 * Both figures rest on the same units, those in the population and known at both times: otherwise whoever left or did not answer would move the figure, and nobody would have changed. Units are found again by
 * `beneficiaryId`, `organizationId` or `participationId`. Where this cannot be, because services are counted or a table lacks the key, all units of each table are measured, and `pairing` says so. A count
 * without `success` is not paired: the same people are always as many.
 *
 * It is measured, not suppressed. To publish it, give both results to `suppress`, what is left to {@link progressToTarget}, and leave `pairing` out: its counts may be small.
 *
 * @param indicator - checked before; its `direction` says which way is better
 * @param question - two tables of the same facts, and the target
 * @returns both results with the progress; it is `not-computable` with `no-pairs` where nobody is known in both, and with the reasons of {@link progressToTarget}
 * @throws RangeError when a day is none, or the baseline is of a later day than the actual
 *
 * @example
 * ```ts
 * const facts = { beneficiaryId: { type: "code" }, working: { type: "boolean" } } as const;
 * const working = { id: "working", version: "1", kind: "proportion", label: { en: "In work" }, level: "outcome", unit: "person", success: { fact: "working", eq: true } } as const;
 * const answers = (asOf: string, ...lines: readonly (readonly [string, string])[]) => readFacts(facts, lines.map(([beneficiaryId, answer]) => ({ beneficiaryId, working: answer })), { asOf });
 * const found = measureProgress(working, {
 *   baseline: answers("2018-03-05", ["anna", "false"], ["bea", "false"], ["carla", "true"]),
 *   actual: answers("2019-03-05", ["anna", "true"], ["bea", "false"], ["carla", ""]),
 *   target: 1,
 * });
 * found.pairing // => { paired: true, pairs: 2, baselineOnly: 1, actualOnly: 0 }
 * found.progress // => { status: "value", progress: 0.5, reached: false, baseline: 0, target: 1, actual: 0.5 }
 * ```
 */
export function measureProgress<F, G>(indicator: IndicatorDefinition, question: MeasuredProgressQuestion<F, G>): MeasuredProgress {
  const { target, paired = true, parameters, criteria } = question;
  const before = question.baseline as unknown as FactTable;
  const after = question.actual as unknown as FactTable;
  if (before.asOf > after.asOf) throw new RangeError("the baseline is of a later day than what is compared with it");
  const setting = { parameters, criteria };
  const isEveryone = indicator.kind === "count" && indicator.success === undefined;
  const rows = paired && !isEveryone ? pairRows(indicator, before, after, setting) : undefined;
  const measure = (table: FactTable, own: FactTable["rows"] | undefined) =>
    totalOf(indicator, { ...table, rows: own ?? table.rows }, setting);
  const [baseline, actual] = [measure(before, rows?.baseline), measure(after, rows?.actual)];
  const { direction } = indicator;
  return {
    progress:
      rows?.pairs === 0
        ? noFigure("no-pairs", "nobody is known in both tables")
        : progressToTarget({ baseline, target, actual, direction }),
    baseline,
    target,
    actual,
    pairing:
      rows === undefined
        ? { paired: false, reason: !paired ? "asked" : isEveryone ? "counts-everyone" : "no-key" }
        : { paired: true, pairs: rows.pairs, baselineOnly: rows.baselineOnly, actualOnly: rows.actualOnly },
  };
}

function totalOf(indicator: IndicatorDefinition, table: FactTable, setting: CriteriaSetting): IndicatorResult {
  // One definition has one result.
  const [{ total }] = measureIndicators([indicator], table, setting) as readonly [MeasuredIndicator];
  return total;
}
