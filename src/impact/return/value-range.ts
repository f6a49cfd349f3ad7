import { type Discount, durationFactor, type OutcomeValues, ownShare } from "./present-value.ts";
import { OUTCOME_COEFFICIENTS, type SocialOutcome, type SocialReturnInput, type SourcedValue } from "./social-return-input.ts";

/** From the lowest to the highest that a figure may be. */
export interface ReturnRange {
  readonly lowest: number;
  readonly highest: number;
}

/** One value of each coefficient of an outcome. */
export function valuesOf(outcome: SocialOutcome, choose: (coefficient: SourcedValue, name: keyof OutcomeValues) => number): OutcomeValues {
  return Object.fromEntries(OUTCOME_COEFFICIENTS.map((name) => [name, choose(outcome[name], name)])) as unknown as OutcomeValues;
}

/** Coefficients that raise what lasts of an outcome; the others lower it. Its price stands apart. */
const RAISING: readonly (keyof OutcomeValues)[] = ["quantity", "years"];

/**
 * The lowest and the highest present value of all outcomes together, over everything that the coefficients may be. Each one pulls one way only, so that the ends are met at ends; what is below 0, a harm, is
 * the lower the more of it lasts. With harms among the outcomes each takes its own worst discount rate, so that the range may be somewhat wider than any one rate makes it.
 */
export function presentValueRange({ outcomes, discountRate, firstPeriodDiscounted = true }: SocialReturnInput): ReturnRange {
  const rate = {
    lowest: { rate: highOf(discountRate), firstPeriodDiscounted },
    highest: { rate: lowOf(discountRate), firstPeriodDiscounted },
  };
  const ranges = outcomes.map((outcome): ReturnRange => {
    const least = amount(
      valuesOf(outcome, (one, name) => (RAISING.includes(name) ? lowOf(one) : highOf(one))),
      rate.lowest,
    );
    const most = amount(
      valuesOf(outcome, (one, name) => (RAISING.includes(name) ? highOf(one) : lowOf(one))),
      rate.highest,
    );
    const [low, high] = [lowOf(outcome.proxyMinor), highOf(outcome.proxyMinor)];
    return { lowest: Math.min(low * least, low * most), highest: Math.max(high * least, high * most) };
  });
  return {
    lowest: ranges.reduce((sum, { lowest }) => sum + lowest, 0),
    highest: ranges.reduce((sum, { highest }) => sum + highest, 0),
  };
}

/** How many times the price of one change an outcome is worth. */
function amount(values: OutcomeValues, discount: Discount): number {
  return values.quantity * ownShare(values) * durationFactor(values, discount);
}

/** What was put in, at the least and at the most. */
export function inputRange({ inputs }: SocialReturnInput): ReturnRange {
  return {
    lowest: inputs.reduce((sum, { amountMinor }) => sum + lowOf(amountMinor), 0),
    highest: inputs.reduce((sum, { amountMinor }) => sum + highOf(amountMinor), 0),
  };
}

/** A value over what was put in: a loss weighs most over the least input. `undefined` where nothing may have been put in. */
export function ratioRange(value: ReturnRange, input: ReturnRange): ReturnRange | undefined {
  if (input.lowest === 0) return undefined;
  return {
    lowest: Math.min(value.lowest / input.lowest, value.lowest / input.highest),
    highest: Math.max(value.highest / input.lowest, value.highest / input.highest),
  };
}

function lowOf({ value, low = value }: SourcedValue): number {
  return low;
}

function highOf({ value, high = value }: SourcedValue): number {
  return high;
}
