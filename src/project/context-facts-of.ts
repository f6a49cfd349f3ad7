import type { ContextFactId } from "../record/index.ts";
import type { ContextFact, Need } from "./need.ts";

/** The figures behind a need, and those that are named but not there. */
export interface NeedEvidence {
  readonly contextFacts: readonly ContextFact[];
  /** Named by the need and not among the figures. */
  readonly unresolved: readonly ContextFactId[];
}

/**
 * The figures that show a need, in the order in which it names them.
 *
 * @param contextFacts - all that are known
 */
export function contextFactsOf(need: Pick<Need, "contextFactIds">, contextFacts: readonly ContextFact[]): NeedEvidence {
  const byId = new Map(contextFacts.map((fact) => [fact.id, fact]));
  const ids = need.contextFactIds ?? [];
  return {
    contextFacts: ids.flatMap((id) => byId.get(id) ?? []),
    unresolved: ids.filter((id) => !byId.has(id)),
  };
}
