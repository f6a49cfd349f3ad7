import { type CalendarDate, completionDay, daysOf, durationParts, LAST_DAY_NUMBER, shiftDayNumber, toDayNumber } from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import {
  type AgeComparison,
  type AnyLeaf,
  type Facts,
  type FactsRow,
  isReference,
  operandsOf,
  own,
  type Parameters,
  parametersOf,
  type WithinWindow,
} from "../language/index.ts";

/**
 * The days after the as-of day on which a leaf may say something else of the same row: a parameter begins or ends, an age is completed, a birth can be read from now on, a day comes into a
 * stretch of time or falls out of it. Of a list the items are not looked at.
 *
 * @returns day numbers up to the last day of the calendar, in any order; on every other day the leaf says what it said the day before
 */
export function changeDays(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>): readonly number[] {
  const today = toDayNumber(context.asOf);
  const days = [...parameterDays(leaf, context.parameters), ...valueDays(leaf, row, context)];
  return days.filter((day) => day > today && day <= LAST_DAY_NUMBER);
}

function parameterDays(leaf: AnyLeaf, parameters: Parameters = {}): readonly number[] {
  const entries = parametersOf(leaf).flatMap((name) => own(parameters, name) ?? []);
  return entries.flatMap(({ from, to }) => (to === undefined ? [toDayNumber(from)] : [toDayNumber(from), toDayNumber(to) + 1]));
}

function valueDays(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>): readonly number[] {
  const { age, within: stretch } = leaf;
  const fact = own(context.facts, leaf.fact);
  const value = fact === undefined ? undefined : readValue(row, leaf.fact, fact);
  if (typeof value !== "string") return [];
  // Of a day known in part both ends count: the outcome hangs on where the first and the last of its days lie.
  const { first, last } = daysOf(value);
  const ends = first === last ? [first] : [first, last];
  if (age !== undefined && age.at === undefined) {
    return [toDayNumber(first), ...ends.flatMap((end) => ageDays(end, age, context.parameters))];
  }
  if (stretch !== undefined && stretch.at === undefined) return ends.flatMap((end) => windowDays(end, stretch, context.asOf));
  return [];
}

/** The days on which an age passes a bound, whatever value of a parameter is in force by then. */
function ageDays(birth: CalendarDate, age: AgeComparison, parameters: Parameters = {}): readonly number[] {
  const bounds = operandsOf(age).flatMap((operand) =>
    isReference(operand) ? (own(parameters, operand.param) ?? []).map(({ value }) => value) : [operand],
  );
  const { unit = "years", leapDay = "mar1" } = age;
  return bounds.flatMap((bound) => {
    if (typeof bound !== "number") return [];
    // A bound is passed when the first whole age that is not below it is completed, and the first that is above it.
    return [Math.ceil(bound), Math.floor(bound) + 1].map((count) => completionDay(birth, count, unit, leapDay));
  });
}

/** The days on which a day comes into the stretch of time that moves along, and falls out of it. */
function windowDays(day: CalendarDate, { last, next }: WithinWindow, asOf: CalendarDate): readonly number[] {
  const at = toDayNumber(day);
  const { months, days } = durationParts(last ?? next);
  // (asOf − period, asOf] leaves a day behind when its lower end reaches it; [asOf, asOf + period) takes one up when its upper end has passed it.
  if (last === undefined) return [at + 1, firstDay(asOf, (asOfDay) => shiftDayNumber(asOfDay, { months, days }) > at)];
  return [at, firstDay(asOf, (asOfDay) => shiftDayNumber(asOfDay, { months: -months, days: -days }) >= at)];
}

/** The first day from a day on of which something holds that then holds of all later days; the day after the last of the calendar when there is none. */
function firstDay(start: CalendarDate, holds: (day: number) => boolean): number {
  let low = toDayNumber(start);
  let high = LAST_DAY_NUMBER + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
