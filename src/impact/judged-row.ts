import { evaluateCriterion, undecidedFacts, type Criterion, type FactsRow, type FactTable, type Outcome } from "../criteria/index.ts";
import type { MissingReason } from "../record/index.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { numberOf } from "./read-row.ts";

/** What one row says of an indicator: a yes or no, a number, a pair of numbers, or why it says nothing. */
export type Answer =
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "pair"; readonly before: number; readonly after: number }
  | { readonly kind: "missing"; readonly reason: MissingReason };

/** Of several reasons the one that is counted. */
const RANK: readonly MissingReason[] = ["not-due", "not-asked", "declined", "unknown", "lost", "invalid", "not-applicable"];

/** The reason that is counted when several facts are missing; `unknown` where none of them is a reason. */
export function countedReason(reasons: readonly MissingReason[]): MissingReason {
  return RANK.find((reason) => reasons.includes(reason)) ?? "unknown";
}

/** Whether a row belongs to the population. */
export function judgePopulation(indicator: IndicatorDefinition, row: FactsRow, table: FactTable): Outcome {
  return indicator.population === undefined ? "true" : evaluateCriterion(indicator.population, row, table);
}

/** What a row of the population says. */
export function answerOf(indicator: IndicatorDefinition, row: FactsRow, table: FactTable): Answer {
  switch (indicator.kind) {
    case "count":
      return indicator.success === undefined ? { kind: "truth", value: true } : truth(indicator.success, row, table);
    case "proportion":
      return truth(indicator.success, row, table);
    case "sum": {
      const value = numberOf(indicator.of, row, table.facts);
      return typeof value === "number" ? { kind: "number", value } : { kind: "missing", reason: value };
    }
    case "mean-change": {
      const before = numberOf(indicator.before, row, table.facts);
      const after = numberOf(indicator.after, row, table.facts);
      if (typeof before === "number" && typeof after === "number") return { kind: "pair", before, after };
      const reasons = [before, after].filter((value) => typeof value !== "number");
      return { kind: "missing", reason: countedReason(reasons) };
    }
  }
}

function truth(criterion: Criterion, row: FactsRow, table: FactTable): Answer {
  const outcome = evaluateCriterion(criterion, row, table);
  if (outcome !== "unknown") return { kind: "truth", value: outcome === "true" };
  const reasons = undecidedFacts(criterion, row, table).map(({ reason }) => reason);
  return { kind: "missing", reason: countedReason(reasons) };
}
