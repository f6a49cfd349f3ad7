/** What a criterion says of a row. Unknown is neither a yes nor a no: facts are missing that could still decide. */
export type Outcome = "true" | "unknown" | "false";

/** Swaps true and false; unknown stays unknown. */
export function negate(outcome: Outcome): Outcome {
  return outcome === "true" ? "false" : outcome === "false" ? "true" : "unknown";
}

/** A plain yes or no as an outcome. */
export function outcomeOf(holds: boolean): Outcome {
  return holds ? "true" : "false";
}

/** The least of some outcomes: false before unknown before true; true when there is none. */
export function least(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("false")) return "false";
  return outcomes.includes("unknown") ? "unknown" : "true";
}

/** The greatest of some outcomes: true before unknown before false; false when there is none. */
export function greatest(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("true")) return "true";
  return outcomes.includes("unknown") ? "unknown" : "false";
}
