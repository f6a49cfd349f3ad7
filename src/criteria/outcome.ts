/** What a criterion says of a row: yes, no, or that what is missing decides. */
export type Outcome = "true" | "unknown" | "false";

/** Kleene's negation: unknown stays unknown. */
export function negate(outcome: Outcome): Outcome {
  if (outcome === "unknown") return "unknown";
  return outcome === "true" ? "false" : "true";
}
