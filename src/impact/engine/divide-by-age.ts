import type { FactsRow } from "../../criteria/index.ts";
import { daysInMonth, daysOf, isPartialDate, NO_DAY, ymdOf } from "../../time/index.ts";
import type { AgeDimension, DimensionBand } from "../definition/index.ts";
import { ownValue } from "../read-row.ts";
import { type Divider, UNKNOWN_PART } from "./divider.ts";

const OUTSIDE_PART = "outside-bands";
const OUTSIDE: readonly string[] = [OUTSIDE_PART];
const UNKNOWN: readonly string[] = [UNKNOWN_PART];

/** The greatest age between two days that the library accepts. */
const GREATEST_AGE = 350;

/**
 * Divides by age in completed years. Of a birth known in part the days up to the reference day count, and all ages that it may mean have to lie in one band.
 *
 * @param mayBePartial - whether the fact may be known in part
 * @param referenceOf - reads the day at which age is asked
 */
export function divideByAge(dimension: AgeDimension, mayBePartial: boolean, referenceOf: (row: FactsRow) => number): Divider {
  const { name, age, bands } = dimension;
  const isCompletedInFebruary = dimension.leapDay === "feb28";
  const partByAge = partsByAge(bands);
  const divide = (row: FactsRow) => {
    const birth = ownValue(row, age);
    const reference = referenceOf(row);
    if (typeof birth !== "string") return UNKNOWN;
    const range = birthDays(birth, mayBePartial);
    // A reference day that is none lies before every birth.
    if (range === undefined || range.first > reference) return UNKNOWN;
    const youngest = yearsBetween(Math.min(range.last, reference), reference, isCompletedInFebruary);
    const oldest = yearsBetween(range.first, reference, isCompletedInFebruary);
    const part = partByAge[youngest] ?? OUTSIDE;
    for (let years = youngest + 1; years <= oldest; years += 1) if ((partByAge[years] ?? OUTSIDE) !== part) return UNKNOWN;
    return part;
  };
  const last = partByAge.includes(OUTSIDE) ? [OUTSIDE_PART, UNKNOWN_PART] : UNKNOWN;
  return { name, overlapping: false, declared: bands.map(({ id }) => id), last, divide };
}

/** The part of each age. */
function partsByAge(bands: readonly DimensionBand[]): readonly (readonly string[])[] {
  const parts = bands.map(({ id }) => [id]);
  return Array.from({ length: GREATEST_AGE + 1 }, (_, years) => {
    const place = bands.findIndex(({ from = 0, to = GREATEST_AGE }) => from <= years && years <= to);
    return parts[place] ?? OUTSIDE;
  });
}

/** The first and the last day that a birth may mean; `undefined` when it cannot be read. */
function birthDays(birth: string, mayBePartial: boolean): { readonly first: number; readonly last: number } | undefined {
  const day = ymdOf(birth);
  if (day !== NO_DAY) return { first: day, last: day };
  if (!mayBePartial || !isPartialDate(birth)) return undefined;
  const { first, last } = daysOf(birth);
  return { first: ymdOf(first), last: ymdOf(last) };
}

/** Completed years between days that are numbers as their digits make them. */
function yearsBetween(birth: number, on: number, isCompletedInFebruary: boolean): number {
  // A day earlier matters on a 28 February for a birth on the 29th only.
  const isHeldBack = isCompletedInFebruary && on % 10_000 === 228 && daysInMonth(Math.floor(on / 10_000), 2) === 28;
  return Math.floor((on - (isHeldBack ? birth - 1 : birth)) / 10_000);
}
