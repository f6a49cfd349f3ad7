import type { Outcome } from "../../criteria/index.ts";
import type { EligibilityOutcome } from "./decision.ts";

const OUTCOMES: Readonly<Record<Outcome, EligibilityOutcome>> = { true: "eligible", unknown: "undetermined", false: "ineligible" };

/** What the outcome of the criterion of a ruleset means for the person. */
export function eligibilityOutcome(outcome: Outcome): EligibilityOutcome {
  return OUTCOMES[outcome];
}
