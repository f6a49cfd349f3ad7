import { type Criterion, EMPTY_RANGE, type Facts, hasValues, isNode, type Parameters } from "../language/index.ts";
import { checkCriterionAt } from "./check-criterion.ts";
import { checkName } from "./check-keys.ts";
import { checkParametersAt } from "./check-parameters.ts";
import { type CriterionProblem, report, startWalk, type Walk } from "./criterion-problem.ts";
import { namesInCircles } from "./names.ts";
import { hasMoreValues, outlineOf } from "./rule-size.ts";

/** A criterion with all that it may ask and name. */
export interface Rule {
  readonly facts: Facts;
  readonly parameters?: Parameters | undefined;
  /** Criteria that `ref` may name. */
  readonly criteria?: Readonly<Record<string, Criterion>> | undefined;
  readonly criterion: Criterion;
}

/** Most values of all named criteria together. */
const MAX_VALUES = 100_000;

const EMPTY: Criterion = { all: [] };

/**
 * Checks a whole rule: the ranges of its facts, its parameters, each of its named criteria, and the criterion itself; every problem at once.
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
  const walk = startWalk({ facts: rule.facts });
  checkRanges(rule.facts, ["facts"], walk);
  return [...walk.problems, ...checkRuleOf(rule)];
}

/** {@link checkRule} of facts whose ranges are checked before, as their schema does. */
export function checkRuleOf({ facts, parameters, criteria, criterion }: Rule): readonly CriterionProblem[] {
  const start = startWalk({ facts });
  const known = parameters === undefined ? {} : checkParametersAt(parameters, ["parameters"], start);
  const walk = { ...start, parameters: known };
  const sound = criteria === undefined ? {} : checkCriteria(criteria, walk);
  if (sound !== undefined) checkCriterionAt(criterion, ["criterion"], { ...walk, criteria: sound });
  return walk.problems;
}

/** Reports the numbers that can have no value, those of the items of lists included: of a sum of them everything could be proven. */
function checkRanges(facts: Facts, path: readonly string[], walk: Walk): void {
  for (const [name, fact] of Object.entries(facts)) {
    if (fact.type === "list") checkRanges(fact.of, [...path, name, "of"], walk);
    else if (fact.type === "number" && !hasValues(fact)) report(walk, [...path, name], "empty-range", EMPTY_RANGE);
  }
}

/** Checks the named criteria, and returns what `ref` may name; nothing when they are no table, or too large to be looked at. */
function checkCriteria(criteria: unknown, start: Walk): Readonly<Record<string, unknown>> | undefined {
  const path = ["criteria"];
  if (!isNode(criteria)) return void report(start, path, "not-an-object", "criteria are criteria by name");
  if (hasMoreValues(criteria, MAX_VALUES))
    return void report(start, path, "too-large", `named criteria hold at most ${MAX_VALUES} values in all`);
  const entries = Object.entries(criteria);
  const inCircle = namesInCircles(new Map(entries.map(([name, named]) => [name, [...outlineOf(named).refs.keys()]])));
  // One problem is enough: whoever refers to a criterion in a circle finds an empty one in its place.
  const sound = Object.fromEntries(entries.map(([name, named]) => [name, inCircle.has(name) ? EMPTY : named]));
  const walk = { ...start, criteria: sound };
  for (const [name, named] of entries) {
    checkName(name, [...path, name], walk);
    if (inCircle.has(name)) report(walk, [...path, name], "circle", "the criterion refers to itself");
    else checkCriterionAt(named, [...path, name], walk);
  }
  return sound;
}
