import { type CalendarDate, completedUnits, NO_DAY, toDayNumber, ymdOf, ymdOfDayNumber } from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import { type EvaluationContext, highest, isWithin, judgeDays, type Limits, limitsOf, lowest, windowBounds } from "../judge/index.ts";
import { type AgeComparison, type AnyLeaf, boundsInForce, type Facts, type FactsRow, type NumberBounds } from "../language/index.ts";
import { FALSE, type Judge, type Rank, rankOf, TRUE, UNKNOWN } from "./rank.ts";

/** Makes what is asked of a date ready. Days known in full go a short way; those known in part are judged as the interpreter does. */
export function compileDays(leaf: AnyLeaf, isFull: boolean, context: EvaluationContext<Facts>): Judge {
  const name = leaf.fact;
  const judgePart: Judge = (row) => {
    const value = readValue(row, name, { type: "partial-date" });
    return value === undefined ? UNKNOWN : rankOf(judgeDays(value as string, leaf, row, context));
  };
  const stretch = fixedStretch(leaf, context);
  if (stretch === undefined) {
    const judgeFull = compileMoving(leaf, context);
    return (row) => {
      const value = row[name];
      if (typeof value !== "string") return UNKNOWN;
      const ymd = ymdOf(value);
      if (ymd !== NO_DAY) return judgeFull(value, ymd, row);
      return isFull ? UNKNOWN : judgePart(row);
    };
  }
  const { limits, latest } = stretch;
  return (row) => {
    const value = row[name];
    if (typeof value !== "string") return UNKNOWN;
    const ymd = ymdOf(value);
    if (ymd === NO_DAY) return isFull ? UNKNOWN : judgePart(row);
    return ymd > latest ? UNKNOWN : isWithin(ymd, limits) ? TRUE : FALSE;
  };
}

/** A stretch of days, as their digits, that is the same for every row. */
interface Stretch {
  readonly limits: Limits;
  /** The last day of which anything can be said. */
  readonly latest: number;
}

/** The stretch of days for which a leaf holds, or `undefined` where it hangs on the row, cannot be told from the digits, or on a parameter that is not in force. */
function fixedStretch({ age, within, ...comparison }: AnyLeaf, context: EvaluationContext<Facts>): Stretch | undefined {
  if ((age ?? within)?.at !== undefined) return undefined;
  if (age !== undefined) return yearsAsStretch(age, context);
  const bounds = within === undefined ? boundsInForce(comparison, "day", context) : windowBounds(within, {}, context);
  return bounds === undefined ? undefined : { limits: limitsOf(asDigits(bounds)), latest: Number.POSITIVE_INFINITY };
}

/** Days as their digits compare as the days do. */
function asDigits({ eq, lt, lte, gt, gte }: NumberBounds): NumberBounds {
  const digits = (day: number | undefined) => (day === undefined ? undefined : ymdOfDayNumber(day));
  return { eq: digits(eq), lt: digits(lt), lte: digits(lte), gt: digits(gt), gte: digits(gte) };
}

/** Years are completed under the usual rule when the digits of two days lie 10,000 apart for each of them. */
function yearsAsStretch(age: AgeComparison, context: EvaluationContext<Facts>): Stretch | undefined {
  const { unit = "years", leapDay = "mar1" } = age;
  const bounds = boundsInForce(age, "number", context);
  if (bounds === undefined || unit !== "years" || leapDay !== "mar1") return undefined;
  const on = ymdOf(context.asOf);
  return { limits: limitsOf({ gt: on - (highest(bounds) + 1) * 10_000, lte: on - lowest(bounds) * 10_000 }), latest: on };
}

type JudgeDay = (value: CalendarDate, ymd: number, row: FactsRow) => Rank;

const UNDECIDED: JudgeDay = () => UNKNOWN;

/** What hangs on a day of the row, and ages that are counted otherwise. */
function compileMoving({ age, within }: AnyLeaf, context: EvaluationContext<Facts>): JudgeDay {
  if (age !== undefined) return compileAge(age, context);
  if (within === undefined) return UNDECIDED;
  return (value, _ymd, row) => {
    const bounds = windowBounds(within, row, context);
    if (bounds === undefined) return UNKNOWN;
    return isWithin(toDayNumber(value), limitsOf(bounds)) ? TRUE : FALSE;
  };
}

function compileAge({ unit = "years", leapDay = "mar1", at, ...comparison }: AgeComparison, context: EvaluationContext<Facts>): JudgeDay {
  const bounds = boundsInForce(comparison, "number", context);
  if (bounds === undefined) return UNDECIDED;
  const limits = limitsOf(bounds);
  const isByDigits = unit === "years" && leapDay === "mar1";
  return (value, ymd, row) => {
    const reference = at === undefined ? context.asOf : row[at.fact];
    const on = typeof reference === "string" ? ymdOf(reference) : NO_DAY;
    // What is no day comes before every day.
    if (ymd > on) return UNKNOWN;
    const units = isByDigits ? Math.floor((on - ymd) / 10_000) : completedUnits(value, reference as CalendarDate, unit, leapDay);
    return isWithin(units, limits) ? TRUE : FALSE;
  };
}
