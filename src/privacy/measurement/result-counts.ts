import { type MeasuredIndicator, type OpenResult, resultsOf } from "../../impact/index.ts";
import { isSmall } from "../attack/index.ts";

/** Every count that a result shows. */
export interface ResultCounts {
  /** Where the units of the population went, each into one: `known`, `missing.<reason>`, `notDue`, `notApplicable`. */
  readonly went: ReadonlyMap<string, number>;
  /** What the known ones answered, where they can only answer yes or no. */
  readonly answers?: { readonly yes: number; readonly no: number } | undefined;
  /** All other counts by their name, such as `populationUnknown`. */
  readonly beside: ReadonlyMap<string, number>;
}

/** Fields whose numbers are no counts, or are looked at under another name. */
const NO_COUNTS: ReadonlySet<string> = new Set([
  ...["status", "reason", "provenance", "n", "eligible", "missing", "notDue", "notApplicable"],
  ...["value", "before", "after", "interval", "lower", "upper", "level", "estimate", "statistic", "pValue", "difference"],
]);

/** Whether the known units of an indicator answer yes or no in all results that are shown. */
export function answersYesOrNo(measured: MeasuredIndicator): boolean {
  const { kind } = measured.indicator;
  return resultsOf(measured).every((result) => result.status === "suppressed" || yesOf(result, kind) !== undefined);
}

function yesOf(result: OpenResult, kind: MeasuredIndicator["indicator"]["kind"]): number | undefined {
  if (result.status === "not-computable") return result.n === 0 ? 0 : undefined;
  if (kind === "count") return result.value;
  return result.denominator === result.n ? result.numerator : undefined;
}

/**
 * Reads the counts of a result.
 *
 * A whole number in a field that is not known here is taken to be a count, for it may be one.
 *
 * @param withAnswers - whether its indicator is one of yes and no
 * @returns `undefined` when what should be a count is none
 */
export function countsOfResult(
  result: OpenResult,
  kind: MeasuredIndicator["indicator"]["kind"],
  withAnswers: boolean,
): ResultCounts | undefined {
  const { n, eligible, missing, notDue, notApplicable } = result;
  const reasons = Object.entries(missing).map(([reason, count]) => [`missing.${reason}`, count] as const);
  const went = new Map([["known", n] as const, ...reasons, ["notDue", notDue] as const, ["notApplicable", notApplicable] as const]);
  const yes = withAnswers ? yesOf(result, kind) : undefined;
  const shown = new Set(NO_COUNTS);
  if (yes !== undefined) for (const field of ["numerator", "denominator"]) shown.add(field);
  const beside = new Map(otherCounts(result, shown));
  if (kind === "count" && yes === undefined && result.status === "value") beside.set("value", result.value);
  if (eligible !== [n, ...reasons.map(([, count]) => count)].reduce((sum, count) => sum + count, 0)) beside.set("eligible", eligible);
  const answers = yes === undefined ? undefined : { yes, no: n - yes };
  const all = [...went.values(), ...beside.values(), ...Object.values<number>(answers ?? {})];
  return all.every((count) => Number.isSafeInteger(count) && count >= 0) ? { went, answers, beside } : undefined;
}

/** Whole numbers, 0 or more, in all other fields, by their path. */
function otherCounts(value: unknown, shown: ReadonlySet<string>, path = ""): readonly (readonly [string, number])[] {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? [[path, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, part]) =>
    shown.has(name) ? [] : otherCounts(part, NO_COUNTS, path === "" ? name : `${path}.${name}`),
  );
}

/** Whether any count of a result is small. */
export function hasSmallCount({ went, answers, beside }: ResultCounts, threshold: number): boolean {
  const all = [...went.values(), ...beside.values(), ...Object.values<number>(answers ?? {})];
  return all.some((count) => isSmall(count, threshold));
}

/** How many units are in the population. */
export function unitsOf({ went }: ResultCounts): number {
  return [...went.values()].reduce((sum, count) => sum + count, 0);
}
