import { findJsonProblem } from "../record/index.ts";
import { isWholeAge, operandProblem, type OperandProblem } from "./check-operand.ts";
import { meant, report, startWalk, type CriterionProblem, type Walk } from "./criterion-problem.ts";
import type { Facts, ScalarFact } from "./fact.ts";

/** Deepest nesting (32 nodes, two JSON levels each, and their operands), most values and longest text of one criterion. */
const BOUNDS = { depth: 68, nodes: 100_000, textLength: 4000 };

const COMMENTS = ["id", "label", "source"] as const;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const LOWER = ["gt", "gte"] as const;
const UPPER = ["lt", "lte"] as const;
const COMPARISONS = ["eq", ...UPPER, ...LOWER] as const;
const OPERATORS = [...COMPARISONS, "in", "age"] as const;
const ACCEPTED: Readonly<Record<ScalarFact["type"], readonly string[]>> = {
  boolean: ["eq"],
  number: COMPARISONS,
  date: [...COMPARISONS, "age"],
  "partial-date": [...COMPARISONS, "age"],
  code: ["eq", "in"],
};

type Node = Readonly<Record<string, unknown>>;

/**
 * Checks unknown data for a criterion over declared facts: every problem at once, so that an author mends a rule in one go.
 *
 * @param criterion - anything, as JSON gives it
 * @param context - the facts that it may ask
 * @returns the problems in the order in which they stand; none when it is a criterion
 *
 * @example
 * ```ts
 * const facts = { gender: { type: "code", codes: ["female", "male"] } } as const;
 * checkCriterion({ fact: "gendr", eq: "female" }, { facts }) // => [{ code: "unknown-fact", path: "fact", nearest: "gender", message: 'no fact "gendr" is declared; did you mean "gender"?' }]
 * ```
 */
export function checkCriterion(criterion: unknown, context: { readonly facts: Facts }): readonly CriterionProblem[] {
  const walk = startWalk(context.facts);
  const outside = findJsonProblem(criterion, BOUNDS);
  if (outside === undefined) checkNode(criterion, [], walk);
  else if (outside === "not-json" || outside === "forbidden-key")
    report(walk, [], "not-json", "a criterion is plain JSON with finite numbers");
  else report(walk, [], "too-large", "a criterion is at most 32 nodes deep and has 100,000 values in all");
  return walk.problems;
}

function checkNode(node: unknown, path: readonly string[], walk: Walk): void {
  if (!isRecord(node)) return report(walk, path, "not-an-object", "a criterion is an object with one operator");
  const operators = ["all", "any", "not", "fact"].filter((key) => node[key] !== undefined);
  if (operators.length === 0) return report(walk, path, "no-operator", "none of all, any, not, fact is there");
  if (operators.length > 1) return report(walk, path, "several-operators", `${operators.join(" and ")} stand in one node; nest them`);
  const operator = operators[0] ?? "";
  checkKeys(node, operator === "fact" ? ["fact", ...OPERATORS] : [operator], path, walk);
  checkComments(node, path, walk);
  if (operator === "fact") checkLeaf(node, path, walk);
  else if (operator === "not") checkNode(node["not"], [...path, "not"], walk);
  else checkParts(node, operator as "all" | "any", path, walk);
}

function checkKeys(node: Node, allowed: readonly string[], path: readonly string[], walk: Walk): void {
  const known = [...allowed, ...COMMENTS];
  for (const key of Object.keys(node)) {
    if (known.includes(key) || node[key] === undefined) continue;
    const nearest = walk.nearestOf(key, () => known);
    report(walk, [...path, key], "unknown-key", `unknown key${meant(nearest)}`, nearest);
  }
}

function checkComments({ id, label, source }: Node, path: readonly string[], walk: Walk): void {
  if (id !== undefined && !isText(id)) report(walk, [...path, "id"], "wrong-comment", "id is a text");
  if (source !== undefined && !isText(source)) report(walk, [...path, "source"], "wrong-comment", "source is a text");
  if (label === undefined) return;
  const texts = isRecord(label) ? Object.entries(label).filter(([, text]) => text !== undefined) : [];
  if (texts.length > 0 && texts.every(([language, text]) => LANGUAGE.test(language) && isText(text))) return;
  report(walk, [...path, "label"], "wrong-comment", "label is a text in one or more languages, such as { en: … }");
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function checkParts(node: Node, operator: "all" | "any", path: readonly string[], walk: Walk): void {
  const parts = node[operator];
  if (!Array.isArray(parts)) return report(walk, [...path, operator], "wrong-operand", `${operator} takes a list of criteria`);
  (parts as readonly unknown[]).forEach((part, index) => {
    checkNode(part, [...path, operator, String(index)], walk);
  });
}

function checkLeaf(node: Node, path: readonly string[], walk: Walk): void {
  const name = node["fact"];
  if (typeof name !== "string") return report(walk, [...path, "fact"], "wrong-operand", "fact takes the name of a fact");
  const fact = Object.hasOwn(walk.facts, name) ? walk.facts[name] : undefined;
  if (fact === undefined) {
    const nearest = walk.nearestOf(name, () => Object.keys(walk.facts));
    return report(walk, [...path, "fact"], "unknown-fact", `no fact "${name.slice(0, 64)}" is declared${meant(nearest)}`, nearest);
  }
  const used = OPERATORS.filter((key) => node[key] !== undefined);
  if (fact.type === "list") return report(walk, [...path, used[0] ?? "fact"], "wrong-operator", "no operator takes a list fact");
  const wrong = used.filter((key) => !ACCEPTED[fact.type].includes(key));
  for (const key of wrong) report(walk, [...path, key], "wrong-operator", `a ${fact.type} fact does not take ${key}`);
  if (wrong.length > 0) return;
  if (node["age"] !== undefined) {
    if (used.length > 1) return report(walk, path, "several-operators", "age stands alone");
    return checkAge(node["age"], [...path, "age"], walk);
  }
  if (node["in"] !== undefined) {
    if (used.length > 1) return report(walk, path, "several-operators", "in stands alone");
    return checkMembership(node["in"], fact, [...path, "in"], walk);
  }
  checkComparison(node, (operand) => operandProblem(fact, operand, walk), path, walk);
}

function checkMembership(operand: unknown, fact: ScalarFact, path: readonly string[], walk: Walk): void {
  if (!Array.isArray(operand)) return report(walk, path, "wrong-operand", "in takes a list of codes");
  if (operand.length === 0) return report(walk, path, "empty-in", "an empty list holds for nobody");
  (operand as readonly unknown[]).forEach((code, index) => {
    const problem = operandProblem(fact, code, walk);
    if (problem !== undefined) report(walk, [...path, String(index)], problem.code, problem.message, problem.nearest);
  });
}

function checkAge(age: unknown, path: readonly string[], walk: Walk): void {
  if (!isRecord(age)) return report(walk, path, "wrong-operand", "age takes bounds such as { gte: 18 }");
  checkKeys(age, [...COMPARISONS, "unit", "at", "leapDay"], path, walk);
  if (age["unit"] !== undefined && !["years", "months", "days"].includes(age["unit"] as string)) {
    report(walk, [...path, "unit"], "wrong-operand", "unit is years, months or days");
  }
  if (age["leapDay"] !== undefined && !["mar1", "feb28"].includes(age["leapDay"] as string)) {
    report(walk, [...path, "leapDay"], "wrong-operand", "leapDay is mar1 or feb28");
  }
  if (age["at"] !== undefined) checkReference(age["at"], [...path, "at"], walk);
  checkComparison(
    age,
    (operand) => (isWholeAge(operand) ? undefined : { code: "wrong-operand", message: "an age is a whole number, 0 or more" }),
    path,
    walk,
  );
}

function checkReference(at: unknown, path: readonly string[], walk: Walk): void {
  const name = isRecord(at) && Object.keys(at).length === 1 ? at["fact"] : undefined;
  if (typeof name !== "string") return report(walk, path, "wrong-operand", "at takes { fact } with the name of a date fact");
  if (Object.hasOwn(walk.facts, name) && walk.facts[name]?.type === "date") return;
  const nearest = walk.nearestOf(name, () => Object.keys(walk.facts).filter((key) => walk.facts[key]?.type === "date"));
  report(walk, [...path, "fact"], "unknown-fact", `no date fact "${name.slice(0, 64)}" is declared${meant(nearest)}`, nearest);
}

function checkComparison(
  node: Node,
  problemOf: (operand: unknown) => OperandProblem | undefined,
  path: readonly string[],
  walk: Walk,
): void {
  const used = COMPARISONS.filter((key) => node[key] !== undefined);
  if (used.length === 0) return report(walk, path, "no-bound", "nothing is compared: give eq, or a lower or upper bound");
  const lower = used.filter((key) => (LOWER as readonly string[]).includes(key)).length;
  const upper = used.filter((key) => (UPPER as readonly string[]).includes(key)).length;
  if (lower > 1 || upper > 1 || (used.includes("eq") && used.length > 1)) {
    report(walk, path, "two-bounds", "at most one lower and one upper bound, or eq alone");
  }
  for (const key of used) {
    const problem = problemOf(node[key]);
    if (problem !== undefined) report(walk, [...path, key], problem.code, problem.message, problem.nearest);
  }
}

function isRecord(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
