import { wilson } from "../../statistics/index.ts";

/** A share of people with how sure it is. */
export interface ShareOfPeople {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number; readonly method: "wilson" };
}

/** Confidence level of every share. */
const LEVEL = 0.95;

/** The share of some in all, with Wilson's interval at 95 %; `undefined` of nobody. */
export function shareOf(numerator: number, denominator: number): ShareOfPeople | undefined {
  const share = wilson({ x: numerator, n: denominator, level: LEVEL });
  if (!share.ok) return undefined;
  const { estimate, lower, upper, level, method } = share.value;
  return { value: estimate, numerator, denominator, interval: { lower, upper, level, method } };
}
