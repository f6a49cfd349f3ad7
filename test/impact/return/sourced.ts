import type { SocialOutcome, SocialReturn, SocialReturnInput, SourcedValue } from "welfare-core";
import { socialReturn } from "welfare-core";

/** A coefficient, with a range where one is given. */
export function sourced(value: number, low?: number, high?: number): SourcedValue {
  return { value, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }), source: "made up for the test" };
}

/** An outcome of which nothing is taken off, lasting one year, but for what is given. */
export function outcome(given: Partial<SocialOutcome> = {}): SocialOutcome {
  return {
    id: "work",
    quantity: sourced(10),
    proxyMinor: sourced(100),
    deadweight: sourced(0),
    displacement: sourced(0),
    attribution: sourced(0),
    dropOff: sourced(0),
    years: sourced(1),
    ...given,
  };
}

/** A return without discount on an input of 1000, but for what is given. */
export function input(given: Partial<SocialReturnInput> = {}): SocialReturnInput {
  return {
    currency: "EUR",
    inputs: [{ id: "grant", amountMinor: sourced(1000) }],
    outcomes: [outcome()],
    discountRate: sourced(0),
    ...given,
  };
}

/** A return that must be worked out. */
export function returnOf(given: Partial<SocialReturnInput>): SocialReturn {
  const found = socialReturn(input(given));
  if (found.status !== "value") throw new Error(found.reason);
  return found;
}
