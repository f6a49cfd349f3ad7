import { MISSING_REASONS, type MissingReason } from "../../record/index.ts";
import { requireCalendarDate } from "../../time/index.ts";
import { unreadable } from "../facts/index.ts";
import { evaluateCriterion, type EvaluationContext } from "../judge/index.ts";
import { type AnyLeaf, type Criterion, type Facts, type FactsRow, isLeaf, partsOf } from "../language/index.ts";
import { waitsForParameter } from "./idle-leaves.ts";
import { isLateBirth } from "./late-birth.ts";

/** A fact that leaves a criterion unknown, and why it is missing. */
export interface UndecidedFact {
  readonly fact: string;
  readonly reason: MissingReason;
}

/**
 * The facts that leave a criterion unknown: those of its unknown leaves that are reached through unknown nodes only.
 *
 * A missing fact has the row's reason, `unknown` where it gives none; one that cannot be read is `invalid`; one that is known in part is `unknown`.
 *
 * @param criterion - checked before
 * @param row - facts as of the day
 * @returns each fact once, in the order of the rule; none when the outcome is final
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { income: { type: "number" }, enrolled: { type: "boolean" } } as const;
 * const rule = { all: [{ fact: "income", lte: 9000 }, { not: { fact: "enrolled", eq: true } }] } as const;
 * undecidedFacts(rule, { enrolled: false, missing: { income: "declined" } }, { facts, asOf: "2018-03-01" }) // => [{ fact: "income", reason: "declined" }]
 * ```
 */
export function undecidedFacts<const F extends Facts>(
  criterion: Criterion<NoInfer<F>>,
  row: FactsRow<NoInfer<F>>,
  context: EvaluationContext<F>,
): readonly UndecidedFact[] {
  requireCalendarDate(context.asOf, "asOf");
  const anyContext: EvaluationContext<Facts> = context;
  return openFacts(criterion as Criterion, row, anyContext, (node) => evaluateCriterion(node, row, anyContext) === "unknown");
}

/**
 * The facts that a criterion asks and that are missing, cannot be read or are known in part only, whether or not they matter for its outcome.
 *
 * @param criterion - checked before
 * @param row - facts as of the day
 * @returns each fact once, in the order of the rule, with the reasons of {@link undecidedFacts}
 */
export function missingFacts(criterion: Criterion, row: FactsRow, context: EvaluationContext<Facts>): readonly UndecidedFact[] {
  return openFacts(criterion, row, context, () => true);
}

/** The facts of the unknown leaves that are reached through nodes of interest. */
function openFacts(
  criterion: Criterion,
  row: FactsRow,
  context: EvaluationContext<Facts>,
  isOfInterest: (node: Criterion) => boolean,
): readonly UndecidedFact[] {
  const found = new Map<string, MissingReason>();
  const visit = (node: Criterion): void => {
    if (!isOfInterest(node)) return;
    if (!isLeaf(node)) return partsOf(node, context.criteria).forEach(visit);
    if (evaluateCriterion(node, row, context) !== "unknown") return;
    for (const { fact, reason } of openInLeaf(node as AnyLeaf, row, context)) {
      if (!found.has(fact)) found.set(fact, reason);
    }
  };
  visit(criterion);
  return [...found].map(([fact, reason]) => ({ fact, reason }));
}

/**
 * What an unknown leaf lacks: the facts without a value, or else its own fact, which is known in part, lies after its reference day, or is compared with a parameter that
 * is not in force.
 */
function openInLeaf(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>): readonly UndecidedFact[] {
  const at = leaf.age?.at ?? leaf.within?.at;
  const names = at === undefined ? [leaf.fact] : [leaf.fact, at.fact];
  const missing = names.flatMap((fact) => {
    const reason = reasonOf(fact, row, context.facts);
    return reason === undefined ? [] : [{ fact, reason }];
  });
  if (missing.length > 0) return missing;
  const isInvalid = waitsForParameter(leaf, row, context) || isLateBirth(leaf, row, context);
  return [{ fact: leaf.fact, reason: isInvalid ? "invalid" : "unknown" }];
}

/** Why a fact has no value; `undefined` when it has one. */
function reasonOf(name: string, row: FactsRow, facts: Facts): MissingReason | undefined {
  const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
  if (value === null || value === undefined) return statedReason(row, name);
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  return fact === undefined || unreadable(fact, value) !== undefined ? "invalid" : undefined;
}

/** The reason that a row gives for a missing fact; `unknown` where it gives none, or something that is none. What it inherits is not looked at. */
export function statedReason(row: FactsRow, name: string): MissingReason {
  const reasons: unknown = Object.hasOwn(row, "missing") ? row.missing : undefined;
  const stated: unknown =
    typeof reasons === "object" && reasons !== null && Object.hasOwn(reasons, name)
      ? (reasons as Readonly<Record<string, unknown>>)[name]
      : undefined;
  return MISSING_REASONS.find((reason) => reason === stated) ?? "unknown";
}
