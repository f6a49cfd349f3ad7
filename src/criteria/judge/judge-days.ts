import {
  type CalendarDate,
  completedUnits,
  daysOf,
  durationParts,
  type PartialDate,
  shiftedDayNumber,
  toDayNumber,
} from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import {
  type AgeComparison,
  boundsInForce,
  type Comparison,
  type FactsRow,
  type NumberBounds,
  type Operand,
  type Outcome,
  type ParameterContext,
  type ReferenceDay,
  type WithinWindow,
} from "../language/index.ts";
import { judgeInterval } from "./interval.ts";

/** What a leaf asks of a date. */
interface DateLeaf extends Comparison<Operand> {
  readonly age?: AgeComparison | undefined;
  readonly within?: WithinWindow | undefined;
}

/** Judges a date, known in full or in part, on all the days that it may be. */
export function judgeDays(value: PartialDate, leaf: DateLeaf, row: FactsRow, context: ParameterContext): Outcome {
  if (leaf.age !== undefined) return judgeAge(value, leaf.age, row, context);
  const bounds = leaf.within === undefined ? boundsInForce(leaf, "day", context) : windowBounds(leaf.within, row, context);
  if (bounds === undefined) return "unknown";
  const { first, last } = daysOf(value);
  return judgeInterval(toDayNumber(first), toDayNumber(last), bounds);
}

/** A birth known in part is trimmed to the days up to the reference day; a birth after it cannot be read. */
function judgeAge(value: PartialDate, age: AgeComparison, row: FactsRow, context: ParameterContext): Outcome {
  const on = referenceDay(age.at, row, context);
  const bounds = boundsInForce(age, "number", context);
  const { first, last } = daysOf(value);
  if (on === undefined || bounds === undefined || first > on) return "unknown";
  const unit = age.unit ?? "years";
  const leapDay = age.leapDay ?? "mar1";
  return judgeInterval(completedUnits(last < on ? last : on, on, unit, leapDay), completedUnits(first, on, unit, leapDay), bounds);
}

/** (at − period, at] for `last`, [at, at + period) for `next`; `undefined` when the day is not known. */
export function windowBounds({ last, next, at }: WithinWindow, row: FactsRow, context: ParameterContext): NumberBounds | undefined {
  const day = referenceDay(at, row, context);
  if (day === undefined) return undefined;
  if (next !== undefined) return { gte: toDayNumber(day), lt: shiftedDayNumber(day, durationParts(next)) };
  const { months, days } = durationParts(last);
  return { gt: shiftedDayNumber(day, { months: -months, days: -days }), lte: toDayNumber(day) };
}

function referenceDay(at: ReferenceDay | undefined, row: FactsRow, { asOf }: ParameterContext): CalendarDate | undefined {
  return at === undefined ? asOf : (readValue(row, at.fact, { type: "date" }) as CalendarDate | undefined);
}
