import { completedUnits, NO_DAY, toDayNumber, ymdOf, type AgeUnit, type CalendarDate, type LeapDayRule } from "../time/index.ts";
import type { AgeComparison } from "./criterion.ts";
import type { EvaluationContext } from "./evaluate-criterion.ts";
import type { AnyLeaf } from "./leaf.ts";
import type { Facts, FactsRow } from "./fact.ts";
import { withinBounds } from "./interval.ts";
import { judgeDays, windowBounds } from "./judge-days.ts";
import { boundsInForce, type NumberBounds } from "./operand.ts";
import { FALSE, rankOf, TRUE, UNKNOWN, type Judge, type Rank } from "./rank.ts";
import { readValue } from "./read-fact.ts";

/** Makes what is asked of a date ready. Days known in full go a short way; those known in part are judged as the interpreter does. */
export function compileDays(leaf: AnyLeaf, isFull: boolean, context: EvaluationContext<Facts>): Judge {
  const judgeFull = leaf.age === undefined ? compileWindow(leaf, context) : compileAge(leaf.age, context);
  const name = leaf.fact;
  const judgePart: Judge = (row) => {
    const value = readValue(row, name, { type: "partial-date" });
    return value === undefined ? UNKNOWN : rankOf(judgeDays(value as string, leaf, row, context));
  };
  return (row) => {
    const value = row[name];
    if (typeof value !== "string") return UNKNOWN;
    const ymd = ymdOf(value);
    if (ymd !== NO_DAY) return judgeFull(value, ymd, row);
    return isFull ? UNKNOWN : judgePart(row);
  };
}

type JudgeDay = (value: CalendarDate, ymd: number, row: FactsRow) => Rank;

const UNDECIDED: JudgeDay = () => UNKNOWN;

/** Bounds, or a stretch of time; one that hangs on a day of the row is worked out for each row. */
function compileWindow(leaf: AnyLeaf, context: EvaluationContext<Facts>): JudgeDay {
  const { within: stretch } = leaf;
  if (stretch?.at !== undefined) {
    return (value, _ymd, row) => judgeBounds(windowBounds(stretch, row, context), toDayNumber(value));
  }
  const bounds = stretch === undefined ? boundsInForce(leaf, "day", context) : windowBounds(stretch, {}, context);
  if (bounds === undefined) return UNDECIDED;
  const holds = withinBounds(bounds);
  return (value) => (holds(toDayNumber(value)) ? TRUE : FALSE);
}

function judgeBounds(bounds: NumberBounds | undefined, day: number): Rank {
  if (bounds === undefined) return UNKNOWN;
  return withinBounds(bounds)(day) ? TRUE : FALSE;
}

function compileAge(age: AgeComparison, context: EvaluationContext<Facts>): JudgeDay {
  const bounds = boundsInForce(age, "number", context);
  if (bounds === undefined) return UNDECIDED;
  const { unit = "years", leapDay = "mar1", at } = age;
  const holds = withinBounds(bounds);
  const unitsBetween = counterOf(unit, leapDay);
  if (at === undefined) {
    const { asOf } = context;
    const on = ymdOf(asOf);
    return (value, ymd) => (ymd > on ? UNKNOWN : holds(unitsBetween(value, ymd, asOf, on)) ? TRUE : FALSE);
  }
  const { fact: name } = at;
  return (value, ymd, row) => {
    const reference = row[name];
    const on = typeof reference === "string" ? ymdOf(reference) : NO_DAY;
    if (on === NO_DAY || ymd > on) return UNKNOWN;
    return holds(unitsBetween(value, ymd, reference as CalendarDate, on)) ? TRUE : FALSE;
  };
}

/** Completed years under the usual rule follow from the digits; everything else is counted. */
function counterOf(
  unit: AgeUnit,
  leapDay: LeapDayRule,
): (birth: CalendarDate, birthYmd: number, on: CalendarDate, onYmd: number) => number {
  if (unit === "years" && leapDay === "mar1") return (_birth, birthYmd, _on, onYmd) => Math.floor((onYmd - birthYmd) / 10_000);
  return (birth, _birthYmd, on) => completedUnits(birth, on, unit, leapDay);
}
