import type { OutcomeCoefficient } from "./social-return-input.ts";

/** One value for each coefficient of an outcome. */
export type OutcomeValues = Readonly<Record<OutcomeCoefficient, number>>;

/** The rate by which later years are worth less. */
export interface Discount {
  readonly rate: number;
  readonly firstPeriodDiscounted: boolean;
}

/** What is left of an outcome's quantity and price once others' shares are taken off: the value of its first year. */
export function firstYearValue(values: OutcomeValues): number {
  return values.quantity * values.proxyMinor * ownShare(values);
}

/** The share that neither would have happened anyway, nor pushed others aside, nor is owed to others. */
export function ownShare({ deadweight, displacement, attribution }: OutcomeValues): number {
  return (1 - deadweight) * (1 - displacement) * (1 - attribution);
}

/** What is left of the first year's value in each year, the first at index 0. */
export function remainders({ dropOff, years }: OutcomeValues): readonly number[] {
  return Array.from({ length: years }, (_, year) => (1 - dropOff) ** year);
}

/** What a unit of value in a year is worth today, the first year at index 0. */
export function discountFactor(year: number, { rate, firstPeriodDiscounted }: Discount): number {
  return (1 + rate) ** -(firstPeriodDiscounted ? year + 1 : year);
}

/** How many times its first year's value an outcome is worth today. */
export function durationFactor(values: OutcomeValues, discount: Discount): number {
  return remainders(values).reduce((sum, left, year) => sum + left * discountFactor(year, discount), 0);
}

/** What an outcome is worth today. */
export function presentValue(values: OutcomeValues, discount: Discount): number {
  return firstYearValue(values) * durationFactor(values, discount);
}
