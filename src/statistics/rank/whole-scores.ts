import { greatestCommonDivisor } from "./greatest-common-divisor.ts";

/** Powers of ten that turn decimals of up to six places into whole numbers. */
const FACTORS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/**
 * Numbers as whole multiples of one step, if they are: 0.5, 1.25 and 3 are 2, 5 and 12 quarters.
 *
 * @param values - finite
 * @returns the multiples, as small as they can be, or `undefined` when some value has more than six decimal places or is too large for exact whole numbers
 */
export function wholeScores(values: readonly number[]): readonly number[] | undefined {
  const factor = FACTORS.find((power) => values.every((value) => isWholeAt(value, power)));
  if (factor === undefined) return undefined;
  const whole = values.map((value) => Math.round(value * factor));
  const step = whole.reduce((divisor, value) => greatestCommonDivisor(divisor, Math.abs(value)), 0);
  return step === 0 ? whole : whole.map((value) => value / step);
}

/** Whether a number is a whole one over a power of ten: the nearest such is the number itself. */
function isWholeAt(value: number, power: number): boolean {
  const whole = Math.round(value * power);
  return Number.isSafeInteger(whole) && whole / power === value;
}
