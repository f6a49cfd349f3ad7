import type { EligibilityDecision, MissingFact } from "./decision.ts";
import type { AskingReason } from "./eligibility-labels.ts";

/**
 * What is to be done about a fact that keeps an answer open. A fact that is missing has its reason; one that is known does not settle the question because it is known in part, because its date lies
 * after the day at which it is asked, or because nothing is laid down to compare it with.
 */
export function askingReason({ fact, reason }: MissingFact, { criteria }: EligibilityDecision): AskingReason {
  const open = criteria.flatMap(({ asked }) => asked.filter((question) => question.fact === fact && question.outcome === "unknown"));
  const isIdle = open.length > 0 && open.every(({ parameters = [] }) => parameters.some(({ value }) => value === undefined));
  if (isIdle) return "no-limit";
  if (!open.some(({ observed }) => observed.state === "known")) return reason;
  return reason === "invalid" ? "after-day" : "in-part";
}
