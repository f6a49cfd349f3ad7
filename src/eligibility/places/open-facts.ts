import {
  type Criterion,
  type EvaluationContext,
  type Facts,
  type FactsRow,
  type UndecidedFact,
  undecidedFacts,
} from "../../criteria/index.ts";
import type { LocalizedText } from "../../text/index.ts";

/** A fact that priority or quotas ask, and that is not known well enough. */
export interface OpenFact extends UndecidedFact {
  readonly label?: LocalizedText | undefined;
}

/** The facts that leave some criteria unknown, each once, in the order in which they are asked. */
export function openFactsOf(criteria: readonly Criterion[], row: FactsRow, context: EvaluationContext<Facts>): readonly OpenFact[] {
  const open = new Map<string, OpenFact>();
  for (const { fact, reason } of criteria.flatMap((criterion) => undecidedFacts(criterion, row, context))) {
    const label = Object.hasOwn(context.facts, fact) ? context.facts[fact]?.label : undefined;
    if (!open.has(fact)) open.set(fact, { fact, ...(label === undefined ? {} : { label }), reason });
  }
  return [...open.values()];
}
