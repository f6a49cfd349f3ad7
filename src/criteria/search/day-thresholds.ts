import { type AgeUnit, completedUnits, durationParts, fromDayNumber, shiftDayNumber, toDayNumber } from "../../time/index.ts";
import { type AgeComparison, type AnyLeaf, boundsInForce, type ParameterContext, type WithinWindow } from "../language/index.ts";

/**
 * Whether a day lies so far before a reference day that an answer changes, both as day numbers. Once passed, it is passed for every later reference day and every earlier day: on that all
 * searching for the day of a change rests.
 */
export type Threshold = (day: number, reference: number) => boolean;

/** First and last day that a fact may have, as day numbers. */
export const FIRST_DAY = /* @__PURE__ */ toDayNumber("1850-01-01");
export const LAST_DAY = /* @__PURE__ */ toDayNumber("2200-12-31");

/** The thresholds of an age or a window; between two neighbouring ones the answer is the same. None for a leaf that asks neither. */
export function thresholdsOf(leaf: AnyLeaf, context: ParameterContext): readonly Threshold[] {
  if (leaf.age !== undefined) return ageThresholds(leaf.age, context);
  return leaf.within === undefined ? [] : windowThresholds(leaf.within);
}

/** Each age at which the answer changes, and age 0: a birth is not after its reference day. */
function ageThresholds(age: AgeComparison, context: ParameterContext): readonly Threshold[] {
  const { eq, lt, lte, gt, gte } = boundsInForce(age, "number", context) ?? {};
  const reached = [eq, lt, gte].flatMap((bound) => (bound === undefined ? [] : [Math.ceil(bound)]));
  const passed = [eq, lte, gt].flatMap((bound) => (bound === undefined ? [] : [Math.floor(bound) + 1]));
  const { unit = "years", leapDay = "mar1" } = age;
  return [0, ...reached, ...passed].map(
    (units): Threshold =>
      (day, reference) =>
        day <= reference && completedUnits(fromDayNumber(day), fromDayNumber(reference), unit, leapDay) >= units,
  );
}

/** Both ends of a window, in whichever direction it lies. */
function windowThresholds({ last, next }: WithinWindow): readonly Threshold[] {
  const { months, days } = durationParts(next ?? last);
  if (next !== undefined)
    return [(day, reference) => day < reference, (day, reference) => day < shiftDayNumber(reference, { months, days })];
  return [(day, reference) => day <= reference, (day, reference) => day <= shiftDayNumber(reference, { months: -months, days: -days })];
}

/**
 * How a leaf measures the time between two days: leaves with the same measure change their answers on one scale. Days of age and windows of whole days are one scale.
 */
export function measureOf({ age, within }: AnyLeaf): string {
  if (age !== undefined) return ageMeasure(age.unit ?? "years", age.leapDay ?? "mar1");
  if (within === undefined) return "none";
  const length = within.next ?? within.last;
  return durationParts(length).months === 0 ? "days" : `${within.next === undefined ? "last" : "next"} ${length}`;
}

function ageMeasure(unit: AgeUnit, leapDay: string): string {
  return unit === "days" ? "days" : `${unit} ${leapDay}`;
}

/** The first day from which on something holds, and keeps holding; nothing when it never does. */
export function firstDay(holds: (day: number) => boolean): number | undefined {
  if (!holds(LAST_DAY)) return undefined;
  let before = FIRST_DAY - 1;
  let from = LAST_DAY;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (holds(middle)) from = middle;
    else before = middle;
  }
  return from;
}
