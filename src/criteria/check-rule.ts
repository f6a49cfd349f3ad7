import { checkCriterion } from "./check-criterion.ts";
import { checkParameters } from "./check-parameters.ts";
import { own, type CriterionProblem } from "./criterion-problem.ts";
import type { Criterion } from "./criterion.ts";
import type { Facts } from "./fact.ts";
import type { Parameters } from "./parameter.ts";
import { refsOf } from "./rule-size.ts";

/** A criterion with all that it may ask and name. */
export interface Rule {
  readonly facts: Facts;
  readonly parameters?: Parameters | undefined;
  /** Criteria that `ref` may name. */
  readonly criteria?: Readonly<Record<string, Criterion>> | undefined;
  readonly criterion: Criterion;
}

const EMPTY: Criterion = { all: [] };

/**
 * Checks a whole rule: its parameters, each of its named criteria, and the criterion itself; every problem at once.
 *
 * @param rule - facts checked before by their schema; the rest as JSON gives it
 * @returns the problems, each with a path that begins at the rule: `parameters.ceiling.1.from`, `criteria.adult.fact`, `criterion.all.0`
 *
 * @example
 * ```ts
 * const rule = { facts: { income: { type: "number" } }, criteria: { poor: { ref: "poor" } }, criterion: { ref: "por" } } as const;
 * checkRule(rule).map(({ code, path, nearest }) => [code, path, nearest]) // => [["circle", "criteria.poor", undefined], ["unknown-name", "criterion.ref", "poor"]]
 * ```
 */
export function checkRule(rule: Rule): readonly CriterionProblem[] {
  const { facts, parameters, criteria = {}, criterion } = rule;
  const tables = parameters === undefined ? [] : checkParameters(parameters);
  const known = tables.length === 0 ? parameters : {};
  const inCircle = new Set(Object.keys(criteria).filter((name) => reachesItself(name, criteria)));
  // One problem is enough: whoever refers to a criterion in a circle finds an empty one in its place.
  const sound = Object.fromEntries(Object.entries(criteria).map(([name, named]) => [name, inCircle.has(name) ? EMPTY : named]));
  const context = { facts, parameters: known, criteria: sound };
  return [
    ...under("parameters", tables),
    ...Object.entries(criteria).flatMap(([name, named]) =>
      inCircle.has(name)
        ? [{ code: "circle" as const, path: `criteria.${name}`, message: "the criterion refers to itself, directly or through others" }]
        : under(`criteria.${name}`, checkCriterion(named, context)),
    ),
    ...under("criterion", checkCriterion(criterion, context)),
  ];
}

function reachesItself(name: string, criteria: Readonly<Record<string, unknown>>): boolean {
  const seen = new Set(refsOf(criteria[name]));
  for (const next of seen) {
    if (next === name) return true;
    for (const further of refsOf(own(criteria, next))) seen.add(further);
  }
  return false;
}

function under(prefix: string, problems: readonly CriterionProblem[]): readonly CriterionProblem[] {
  return problems.map((problem) => ({ ...problem, path: problem.path === "" ? prefix : `${prefix}.${problem.path}` }));
}
