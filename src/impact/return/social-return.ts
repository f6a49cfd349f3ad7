import type { CurrencyCode } from "../../money/index.ts";
import { noFigure, type NoFigure } from "../derived/index.ts";
import { withPlainZeros } from "../result/index.ts";
import { type BreakEven, breakEvens } from "./break-even.ts";
import { type Discount, discountFactor, firstYearValue, presentValue, remainders } from "./present-value.ts";
import type { SocialReturnInput } from "./social-return-input.ts";
import { type SocialReturnProblem, socialReturnProblems } from "./social-return-problem.ts";
import { inputRange, presentValueRange, ratioRange, type ReturnRange, valuesOf } from "./value-range.ts";

/** What one outcome is worth. */
export interface OutcomeReturn {
  readonly id: string;
  readonly firstYearMinor: number;
  /** Of all its years, today. */
  readonly presentValueMinor: number;
}

/** What all outcomes are worth in one year. */
export interface YearReturn {
  /** 1 for the first. */
  readonly year: number;
  readonly valueMinor: number;
  readonly presentValueMinor: number;
}

/** A social return. Its amounts are minor units with fractions: they are worked out and not paid, and their parts add up. Round what is shown, not what is computed with. */
export interface SocialReturn {
  readonly status: "value";
  readonly currency: CurrencyCode;
  readonly inputMinor: number;
  readonly presentValueMinor: number;
  /** Present value less the input. */
  readonly netPresentValueMinor: number;
  /** Present value for each unit of input. */
  readonly ratio?: number | undefined;
  /** Net present value for each unit of input. */
  readonly netRatio?: number | undefined;
  /** Why there is no ratio. */
  readonly withoutRatio?: "no-input" | undefined;
  readonly byOutcome: readonly OutcomeReturn[];
  readonly byYear: readonly YearReturn[];
  /** First year in which the present values together reach the input; absent where they never do. */
  readonly paybackYear?: number | undefined;
  /** From the lowest to the highest, over all that the coefficients may be. The ratio is absent where nothing may have been put in. */
  readonly range: {
    readonly presentValueMinor: ReturnRange;
    readonly netPresentValueMinor: ReturnRange;
    readonly ratio?: ReturnRange | undefined;
  };
  /** What each coefficient but the years would have to be for a ratio of 1, in the order of the input. */
  readonly breakEven: readonly BreakEven[];
}

/** A social return that was not worked out, with everything that stands in the way. */
export interface NoSocialReturn extends NoFigure<"invalid-input" | "empty" | "too-large"> {
  /** Of an `invalid-input`; else none. */
  readonly problems: readonly SocialReturnProblem[];
}

/**
 * The social return on what was put into a project: quantity × price × (1 − deadweight) × (1 − displacement) × (1 − attribution), less the drop-off from year to year, discounted to today.
 *
 * Every coefficient needs a source. A ratio rests on prices that somebody chose: it compares a project with itself under other assumptions, and hardly one project with another. Read the range and the break-even
 * values before the ratio. Inputs are taken as paid today.
 *
 * @param input - not modified; one that has not gone through `socialReturnInputSchema` is told what is missing as well
 * @returns the return; `not-computable` with `invalid-input` and every problem at once, `empty` without outcomes, `too-large` beyond what a number can hold
 *
 * @see J. Nicholls et al., "A Guide to Social Return on Investment" (2012), The SROI Network, https://www.socialvalueint.org
 *
 * @example
 * ```ts
 * const guess = (value: number) => ({ value, source: "made up" });
 * const input: SocialReturnInput = {
 *   currency: "EUR",
 *   inputs: [{ id: "grant", amountMinor: guess(1_000_00) }],
 *   outcomes: [{
 *     id: "work", quantity: guess(2), proxyMinor: { ...guess(1_000_00), low: 500_00 }, deadweight: guess(0.5), displacement: guess(0),
 *     attribution: guess(0), dropOff: guess(0.5), years: guess(2),
 *   }],
 *   discountRate: guess(0),
 * };
 * const found = socialReturn(input);
 * found.status === "value" && [found.ratio, found.range.ratio, found.paybackYear] // => [1.5, { lowest: 0.75, highest: 1.5 }, 1]
 * ```
 */
export function socialReturn(input: SocialReturnInput): SocialReturn | NoSocialReturn {
  const problems = socialReturnProblems(input);
  if (problems.length > 0) return { ...noFigure("invalid-input", "a coefficient cannot be used as it is: see the problems"), problems };
  const { currency, outcomes, discountRate, firstPeriodDiscounted = true } = input;
  if (outcomes.length === 0) return { ...noFigure("empty", "a return without outcomes"), problems };
  const discount: Discount = { rate: discountRate.value, firstPeriodDiscounted };
  const inputMinor = input.inputs.reduce((sum, { amountMinor }) => sum + amountMinor.value, 0);
  const byOutcome = outcomes.map((outcome): OutcomeReturn => {
    const values = valuesOf(outcome, ({ value }) => value);
    return { id: outcome.id, firstYearMinor: firstYearValue(values), presentValueMinor: presentValue(values, discount) };
  });
  const presentValueMinor = byOutcome.reduce((sum, outcome) => sum + outcome.presentValueMinor, 0);
  const netPresentValueMinor = presentValueMinor - inputMinor;
  const byYear = yearsOf(input, discount);
  const paybackYear = paidBackIn(byYear, inputMinor);
  const value = presentValueRange(input);
  const paid = inputRange(input);
  const ratio = ratioRange(value, paid);
  const found = withPlainZeros<SocialReturn>({
    status: "value",
    currency,
    inputMinor,
    presentValueMinor,
    netPresentValueMinor,
    ...(inputMinor === 0
      ? { withoutRatio: "no-input" }
      : { ratio: presentValueMinor / inputMinor, netRatio: netPresentValueMinor / inputMinor }),
    byOutcome,
    byYear,
    ...(paybackYear === undefined ? {} : { paybackYear }),
    range: {
      presentValueMinor: value,
      netPresentValueMinor: { lowest: value.lowest - paid.highest, highest: value.highest - paid.lowest },
      ...(ratio === undefined ? {} : { ratio }),
    },
    breakEven: breakEvens(input),
  });
  return isFiniteThroughout(found) ? found : { ...noFigure("too-large", "the amounts are beyond what a number can hold"), problems };
}

function yearsOf({ outcomes }: SocialReturnInput, discount: Discount): readonly YearReturn[] {
  const all = outcomes.map((outcome) => valuesOf(outcome, ({ value }) => value));
  const values = all.map((outcome) => remainders(outcome).map((left) => firstYearValue(outcome) * left));
  const last = all.reduce((most, { years }) => Math.max(most, years), 0);
  return Array.from({ length: last }, (_, year) => {
    const valueMinor = values.reduce((sum, years) => sum + (years[year] ?? 0), 0);
    return { year: year + 1, valueMinor, presentValueMinor: valueMinor * discountFactor(year, discount) };
  });
}

function paidBackIn(years: readonly YearReturn[], inputMinor: number): number | undefined {
  let together = 0;
  for (const { year, presentValueMinor } of years) {
    together += presentValueMinor;
    if (together >= inputMinor) return year;
  }
  return undefined;
}

function isFiniteThroughout(value: object | number | string | undefined): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || Object.values(value).every(isFiniteThroughout);
}
