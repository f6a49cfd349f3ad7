import { findJsonProblem } from "../../record/index.ts";
import { isNode, own } from "../language/index.ts";
import { checkComments, checkKeys } from "./check-keys.ts";
import { checkLeaf } from "./check-leaf.ts";
import { type CheckContext, type CriterionProblem, report, reportUnknown, startWalk, type Walk } from "./criterion-problem.ts";
import { isTooLarge, MAX_DEPTH, MAX_NODES } from "./rule-size.ts";

/** Deepest nesting (nodes of at most three JSON levels each, with their operands), most values and longest text that are looked at at all. */
const BOUNDS = { depth: 100, nodes: 100_000, textLength: 4000 };

const OPERATORS = ["all", "any", "not", "atLeast", "ref", "fact"] as const;

/**
 * Checks unknown data for a criterion over declared facts: every problem at once, so that an author mends a rule in one go.
 *
 * @param criterion - anything, as JSON gives it
 * @param context - the facts that it may ask; the parameters and the criteria that it may name
 * @returns the problems in the order in which they stand; none when it is a criterion
 *
 * @example
 * ```ts
 * const facts = { gender: { type: "code", codes: ["female", "male"] } } as const;
 * checkCriterion({ fact: "gendr", eq: "female" }, { facts }) // => [{ code: "unknown-fact", path: "fact", nearest: "gender", message: 'no fact "gendr" is declared; did you mean "gender"?' }]
 * ```
 */
export function checkCriterion(criterion: unknown, context: CheckContext): readonly CriterionProblem[] {
  const walk = startWalk(context);
  checkCriterionAt(criterion, [], walk);
  return walk.problems;
}

/** {@link checkCriterion} at a place of a rule. */
export function checkCriterionAt(criterion: unknown, path: readonly string[], walk: Walk): void {
  const outside = findJsonProblem(criterion, BOUNDS);
  if (outside === "not-json" || outside === "forbidden-key")
    report(walk, path, "not-json", "a criterion is plain JSON with finite numbers");
  else if (outside !== undefined || isTooLarge(criterion, walk.criteria, walk.sizes))
    report(
      walk,
      path,
      "too-large",
      `a criterion is at most ${MAX_DEPTH} nodes deep with all that it refers to, and has at most ${MAX_NODES} nodes`,
    );
  else checkNode(criterion, path, walk);
}

function checkNode(node: unknown, path: readonly string[], walk: Walk): void {
  if (!isNode(node)) return report(walk, path, "not-an-object", "a criterion is an object with one operator");
  const operators = OPERATORS.filter((key) => node[key] !== undefined);
  const [operator] = operators;
  if (operator === undefined) return report(walk, path, "no-operator", `none of ${OPERATORS.join(", ")} is there`);
  if (operators.length > 1) return report(walk, path, "several-operators", `${operators.join(" and ")} stand in one node; nest them`);
  checkComments(node, path, walk);
  if (operator === "fact") return checkLeaf(node, path, walk, checkWhere);
  checkKeys(node, [operator], path, walk);
  if (operator === "not") return checkNode(node["not"], [...path, "not"], walk);
  if (operator === "ref") return checkRef(node["ref"], [...path, "ref"], walk);
  if (operator === "atLeast") return checkAtLeast(node["atLeast"], [...path, "atLeast"], walk);
  checkParts(node[operator], [...path, operator], walk);
}

function checkParts(parts: unknown, path: readonly string[], walk: Walk): void {
  if (!Array.isArray(parts)) return report(walk, path, "wrong-operand", `${path.at(-1)} takes a list of criteria`);
  (parts as readonly unknown[]).forEach((part, index) => {
    checkNode(part, [...path, String(index)], walk);
  });
}

function checkAtLeast(operand: unknown, path: readonly string[], walk: Walk): void {
  if (!isNode(operand)) return report(walk, path, "wrong-operand", "atLeast takes { count, of }");
  checkKeys(operand, ["count", "of"], path, walk);
  const { count, of } = operand as { readonly count?: unknown; readonly of?: unknown };
  checkParts(of, [...path, "of"], walk);
  const most = Array.isArray(of) ? of.length : Number.POSITIVE_INFINITY;
  if (Number.isInteger(count) && (count as number) >= 1 && (count as number) <= most) return;
  report(walk, [...path, "count"], "count-out-of-range", "count is a whole number from 1 to the number of criteria");
}

function checkRef(name: unknown, path: readonly string[], walk: Walk): void {
  if (walk.inWhere) return report(walk, path, "ref-in-where", "inside where no other criterion is named: write it there");
  if (typeof name !== "string") return report(walk, path, "wrong-operand", "ref takes the name of a criterion");
  if (own(walk.criteria, name) !== undefined) return;
  reportUnknown(walk, path, "unknown-name", "criterion", name, () => Object.keys(walk.criteria), "there");
}

/** Checks a criterion over the items of a list. */
function checkWhere(where: unknown, path: readonly string[], walk: Walk): void {
  checkNode(where, path, walk);
}
