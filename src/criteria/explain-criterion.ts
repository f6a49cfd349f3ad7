import type { MissingReason } from "../record/index.ts";
import type { LocalizedText } from "../text/index.ts";
import { requireCalendarDate, type CalendarDate } from "../time/index.ts";
import { own } from "./criterion-problem.ts";
import type { Criterion } from "./criterion.ts";
import { evaluateCriterion, type EvaluationContext } from "./evaluate-criterion.ts";
import type { AnyLeaf } from "./leaf.ts";
import type { Facts, FactsRow } from "./fact.ts";
import { isLeaf, parametersOf, partsOf } from "./leaves.ts";
import { joinOutcomes } from "./join-outcomes.ts";
import type { Outcome } from "./outcome.ts";
import { parameterOn, type ParameterValue } from "./parameter.ts";
import { unreadable, type UnreadableCode } from "./read-fact.ts";
import { statedReason } from "./undecided-facts.ts";

/** What a leaf found in the row. It holds a value of the person: it is data for the one who decides, not for a log. */
export type Observed =
  | { readonly state: "known"; readonly value: unknown }
  | { readonly state: "missing"; readonly reason: MissingReason }
  | { readonly state: "unreadable"; readonly code: UnreadableCode | "undeclared-fact" };

/** A parameter that a leaf names, and the value that is in force. */
export interface UsedParameter {
  readonly name: string;
  /** Absent: none is in force on the as-of day. */
  readonly value?: ParameterValue | undefined;
  readonly from?: CalendarDate | undefined;
  readonly source?: string | undefined;
}

/** One node of a criterion with what it says of a row. */
export interface CriterionExplanation {
  /** Where it stands: `all.0`, `all.1.ref`; empty for the root. What a `ref` leads to stands under `ref`. */
  readonly path: string;
  readonly id?: string | undefined;
  readonly label?: LocalizedText | undefined;
  readonly source?: string | undefined;
  readonly operator: "all" | "any" | "not" | "atLeast" | "ref" | "fact";
  readonly outcome: Outcome;
  /** Of a leaf: the fact, what was found, what was asked, and the parameters. */
  readonly fact?: string | undefined;
  readonly observed?: Observed | undefined;
  readonly expected?: Readonly<Record<string, unknown>> | undefined;
  readonly parameters?: readonly UsedParameter[] | undefined;
  /** The nodes under it, in the order of the rule. */
  readonly parts: readonly CriterionExplanation[];
}

/**
 * Says of every node of a criterion what it found, what it expected and what came of it.
 *
 * Nothing is left out because something else already decided: an explanation shows all of the rule. What stands inside the `where` of a list belongs to its leaf.
 *
 * @param criterion - checked before by {@link checkCriterion}
 * @param row - facts as of the day
 * @param context - as for {@link evaluateCriterion}
 * @returns the root with all nodes under it; its outcome is that of {@link evaluateCriterion}
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { income: { type: "number" } } as const;
 * const parameters = { ceiling: [{ from: "2018-01-01", value: 9000, source: "made up" }] };
 * const rule = { not: { fact: "income", gt: { param: "ceiling" } } } as const;
 * const { outcome, parts } = explainCriterion(rule, { income: 8000 }, { facts, asOf: "2018-03-01", parameters });
 * outcome // => "true"
 * parts[0]?.observed // => { state: "known", value: 8000 }
 * parts[0]?.parameters // => [{ name: "ceiling", value: 9000, from: "2018-01-01", source: "made up" }]
 * ```
 */
export function explainCriterion<const F extends Facts>(
  criterion: Criterion<NoInfer<F>>,
  row: FactsRow<NoInfer<F>>,
  context: EvaluationContext<F>,
): CriterionExplanation {
  requireCalendarDate(context.asOf, "asOf");
  return explain(criterion as Criterion, [], row, context);
}

function explain(node: Criterion, path: readonly string[], row: FactsRow, context: EvaluationContext<Facts>): CriterionExplanation {
  const operator = operatorOf(node);
  const { id, label, source } = node;
  const isListed = operator === "all" || operator === "any" || operator === "atLeast";
  const under = operator === "atLeast" ? [...path, "atLeast", "of"] : [...path, operator];
  const parts = partsOf(node, context.criteria).map((part, index) =>
    explain(part, isListed ? [...under, String(index)] : under, row, context),
  );
  return {
    path: path.join("."),
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { label }),
    ...(source === undefined ? {} : { source }),
    operator,
    outcome: isLeaf(node)
      ? evaluateCriterion(node, row, context)
      : joinOutcomes(
          node,
          parts.map(({ outcome }) => outcome),
        ),
    ...(isLeaf(node) ? leafDetails(node as AnyLeaf, row, context) : {}),
    parts,
  };
}

function operatorOf(node: Criterion): CriterionExplanation["operator"] {
  if (node.all !== undefined) return "all";
  if (node.any !== undefined) return "any";
  if (node.not !== undefined) return "not";
  if (node.atLeast !== undefined) return "atLeast";
  return node.ref === undefined ? "fact" : "ref";
}

function leafDetails(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>) {
  const parameters = [...new Set(parametersOf(leaf))].map((name): UsedParameter => {
    const entry = parameterOn(own(context.parameters ?? {}, name) ?? [], context.asOf);
    if (entry === undefined) return { name };
    const { value, from, source } = entry;
    return { name, value, from, ...(source === undefined ? {} : { source }) };
  });
  return {
    fact: leaf.fact,
    observed: observe(leaf.fact, row, context.facts),
    expected: expectation(leaf),
    ...(parameters.length === 0 ? {} : { parameters }),
  };
}

/** What is found of a fact in a row. */
export function observe(name: string, row: FactsRow, facts: Facts): Observed {
  const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined;
  if (value === null || value === undefined) return { state: "missing", reason: statedReason(row.missing, name) };
  const fact = own(facts, name);
  const code = fact === undefined ? "undeclared-fact" : unreadable(fact, value);
  return code === undefined ? { state: "known", value } : { state: "unreadable", code };
}

/** What the leaf asks, as the rule writes it. */
function expectation(leaf: AnyLeaf): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(leaf as unknown as Readonly<Record<string, unknown>>).filter(
      ([key, operand]) => operand !== undefined && !NOT_ASKED.includes(key),
    ),
  );
}

const NOT_ASKED = ["fact", "id", "label", "source"];
