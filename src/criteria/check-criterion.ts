import { findJsonProblem, nearestKnown } from "../record/index.ts";
import { isCalendarDate } from "../time/index.ts";
import type { Facts, ScalarFact } from "./fact.ts";
import { unreadable } from "./read-fact.ts";

/** Something about a criterion that makes it no criterion. */
export interface CriterionProblem {
  readonly code:
    | "not-an-object"
    | "no-operator"
    | "several-operators"
    | "unknown-key"
    | "unknown-fact"
    | "wrong-operator"
    | "wrong-operand"
    | "code-not-in-list"
    | "empty-in"
    | "no-bound"
    | "two-bounds"
    | "too-large";
  /** Where it stands, as a JSON path: `all.0.age.gte`; empty for the root. */
  readonly path: string;
  /** The known name that was probably meant. */
  readonly nearest?: string;
  readonly message: string;
}

/** Deepest nesting (32 nodes, two JSON levels each, and their operands), most values and longest text of one criterion. */
const BOUNDS = { depth: 68, nodes: 100_000, textLength: 4000 };

const COMMENTS = ["id", "label", "source"] as const;
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

interface Walk {
  readonly facts: Facts;
  readonly problems: CriterionProblem[];
}

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
  const walk: Walk = { facts: context.facts, problems: [] };
  if (findJsonProblem(criterion, BOUNDS) !== undefined) {
    report(walk, [], "too-large", "a criterion is plain JSON, at most 32 nodes deep and 100,000 values in all");
    return walk.problems;
  }
  checkNode(criterion, [], walk);
  return walk.problems;
}

function checkNode(node: unknown, path: readonly string[], walk: Walk): void {
  if (!isRecord(node)) return report(walk, path, "not-an-object", "a criterion is an object with one operator");
  const operators = ["all", "any", "not", "fact"].filter((key) => node[key] !== undefined);
  if (operators.length === 0) return report(walk, path, "no-operator", "none of all, any, not, fact is there");
  if (operators.length > 1) return report(walk, path, "several-operators", `${operators.join(" and ")} stand in one node; nest them`);
  const operator = operators[0] ?? "";
  checkKeys(node, operator === "fact" ? ["fact", ...OPERATORS] : [operator], path, walk);
  if (operator === "fact") checkLeaf(node, path, walk);
  else if (operator === "not") checkNode(node["not"], [...path, "not"], walk);
  else checkParts(node, operator as "all" | "any", path, walk);
}

function checkKeys(node: Node, allowed: readonly string[], path: readonly string[], walk: Walk): void {
  const known = [...allowed, ...COMMENTS];
  for (const key of Object.keys(node)) {
    if (known.includes(key) || node[key] === undefined) continue;
    const nearest = nearestKnown(key, known);
    report(walk, [...path, key], "unknown-key", `unknown key${meant(nearest)}`, nearest);
  }
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
    const nearest = nearestKnown(name, Object.keys(walk.facts));
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
  checkComparison(node, (operand) => operandProblem(fact, operand), path, walk);
}

function checkMembership(operand: unknown, fact: ScalarFact, path: readonly string[], walk: Walk): void {
  if (!Array.isArray(operand)) return report(walk, path, "wrong-operand", "in takes a list of codes");
  if (operand.length === 0) return report(walk, path, "empty-in", "an empty list holds for nobody");
  (operand as readonly unknown[]).forEach((code, index) => {
    const problem = operandProblem(fact, code);
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
  const dates = Object.keys(walk.facts).filter((key) => walk.facts[key]?.type === "date");
  const nearest = nearestKnown(name, dates);
  report(walk, [...path, "fact"], "unknown-fact", `no date fact "${name.slice(0, 64)}" is declared${meant(nearest)}`, nearest);
}

interface OperandProblem {
  readonly code: "wrong-operand" | "code-not-in-list";
  readonly message: string;
  readonly nearest?: string | undefined;
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

/** What is wrong with an operand: it must be a value that the fact could have; only its range does not bind it. */
function operandProblem(fact: ScalarFact, operand: unknown): OperandProblem | undefined {
  if (fact.type === "number") {
    return typeof operand === "number" && Number.isFinite(operand)
      ? undefined
      : { code: "wrong-operand", message: "a number fact is compared with a number" };
  }
  if (fact.type === "date" || fact.type === "partial-date") {
    return isCalendarDate(operand) ? undefined : { code: "wrong-operand", message: "a date fact is compared with a day YYYY-MM-DD" };
  }
  const code = unreadable(fact, operand);
  if (code === undefined) return undefined;
  if (code !== "code-not-in-list" || fact.type !== "code")
    return { code: "wrong-operand", message: `a ${fact.type} fact is compared with a ${fact.type}` };
  const nearest = typeof operand === "string" ? nearestKnown(operand, fact.codes ?? []) : undefined;
  return { code, message: `the code is not in its list${meant(nearest)}`, nearest };
}

function isWholeAge(operand: unknown): boolean {
  return Number.isSafeInteger(operand) && (operand as number) >= 0;
}

function isRecord(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}

function report(walk: Walk, path: readonly string[], code: CriterionProblem["code"], message: string, nearest?: string): void {
  walk.problems.push({ code, path: path.join("."), ...(nearest === undefined ? {} : { nearest }), message });
}
