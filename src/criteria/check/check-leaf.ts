import { durationParts, isDuration } from "../../time/index.ts";
import { type Fact, isNode, isReference, type Node, own, type ScalarFact } from "../language/index.ts";
import { checkComparison, checkReferenceTo, COMPARISONS, reportOperand } from "./check-comparison.ts";
import { checkKeys } from "./check-keys.ts";
import { checkListOperator, type CheckWhere, LIST_OPERATORS } from "./check-list.ts";
import { isCount, operandProblem } from "./check-operand.ts";
import { type OperandProblem, report, reportUnknown, type Walk } from "./criterion-problem.ts";

const OPERATORS = [...COMPARISONS, "in", "age", "within", ...LIST_OPERATORS];
const DATE_OPERATORS = [...COMPARISONS, "age", "within"];
const ACCEPTED: Readonly<Record<Fact["type"], readonly string[]>> = {
  boolean: ["eq"],
  number: COMPARISONS,
  date: DATE_OPERATORS,
  "partial-date": DATE_OPERATORS,
  code: ["eq", "in"],
  list: LIST_OPERATORS,
};

/** Operators that stand alone in a leaf. */
const ALONE = ["in", "age", "within", ...LIST_OPERATORS];

/** Checks a leaf: that its fact is declared, and that what it asks can be asked of such a fact. */
export function checkLeaf(node: Node, path: readonly string[], walk: Walk, checkWhere: CheckWhere): void {
  checkKeys(node, ["fact", ...OPERATORS], path, walk);
  const name = node["fact"];
  if (typeof name !== "string") return report(walk, [...path, "fact"], "wrong-operand", "fact takes the name of a fact");
  const fact = own(walk.facts, name);
  if (fact === undefined) {
    return reportUnknown(walk, [...path, "fact"], "unknown-fact", "fact", name, () => Object.keys(walk.facts));
  }
  const used = OPERATORS.filter((key) => node[key] !== undefined);
  const wrong = used.filter((key) => !ACCEPTED[fact.type].includes(key));
  for (const key of wrong) report(walk, [...path, key], "wrong-operator", `a ${fact.type} fact does not take ${key}`);
  if (wrong.length > 0) return;
  const alone = used.find((key) => ALONE.includes(key));
  if (alone !== undefined && used.length > 1) return report(walk, path, "several-operators", `${alone} stands alone`);
  if (fact.type === "list") return checkListLeaf(node, alone, fact.of, path, walk, checkWhere);
  if (alone === "age") return checkAge(node["age"], [...path, "age"], walk);
  if (alone === "within") return checkWithin(node["within"], [...path, "within"], walk);
  if (alone === "in") return checkMembership(node["in"], name, fact, [...path, "in"], walk);
  checkComparison(node, `fact ${name}`, (operand) => operandProblem(fact, operand, walk), path, walk);
}

function checkListLeaf(
  node: Node,
  operator: string | undefined,
  of: Readonly<Record<string, ScalarFact>>,
  path: readonly string[],
  walk: Walk,
  checkWhere: CheckWhere,
): void {
  if (operator === undefined) return report(walk, path, "no-bound", "nothing is asked of the list: give count, sum, some or every");
  checkListOperator(operator, node[operator], of, [...path, operator], walk, checkWhere);
}

function checkMembership(operand: unknown, name: string, fact: ScalarFact, path: readonly string[], walk: Walk): void {
  const problemOf = (code: unknown) => operandProblem(fact, code, walk);
  if (isReference(operand)) return checkReferenceTo(operand, `in ${name}`, (value) => listProblem(value, problemOf), path, walk);
  if (!Array.isArray(operand)) return report(walk, path, "wrong-operand", "in takes a list of codes");
  if (operand.length === 0) return report(walk, path, "empty-in", "an empty list holds for nobody");
  (operand as readonly unknown[]).forEach((code, index) => {
    reportOperand(problemOf(code), [...path, String(index)], walk);
  });
}

function listProblem(value: unknown, problemOf: (code: unknown) => OperandProblem | undefined): OperandProblem | undefined {
  if (!Array.isArray(value)) return { code: "wrong-operand", message: "in takes a list of codes" };
  return (value as readonly unknown[]).map(problemOf).find((problem) => problem !== undefined);
}

function checkAge(age: unknown, path: readonly string[], walk: Walk): void {
  if (!isNode(age)) return report(walk, path, "wrong-operand", "age takes bounds such as { gte: 18 }");
  checkKeys(age, [...COMPARISONS, "unit", "at", "leapDay"], path, walk);
  const { unit, leapDay } = age as { readonly unit?: unknown; readonly leapDay?: unknown };
  if (unit !== undefined && !["years", "months", "days"].includes(unit as string)) {
    report(walk, [...path, "unit"], "wrong-operand", "unit is years, months or days");
  }
  if (leapDay !== undefined && !["mar1", "feb28"].includes(leapDay as string)) {
    report(walk, [...path, "leapDay"], "wrong-operand", "leapDay is mar1 or feb28");
  }
  checkReferenceDay(age["at"], [...path, "at"], walk);
  checkComparison(age, "age", ageProblem, path, walk);
}

function ageProblem(operand: unknown): OperandProblem | undefined {
  return isCount(operand) ? undefined : { code: "wrong-operand", message: "an age is a whole number, 0 or more" };
}

function checkWithin(within: unknown, path: readonly string[], walk: Walk): void {
  if (!isNode(within)) return report(walk, path, "wrong-operand", "within takes { last } or { next } with a period such as P6M");
  checkKeys(within, ["last", "next", "at"], path, walk);
  checkReferenceDay(within["at"], [...path, "at"], walk);
  const used = ["last", "next"].filter((key) => within[key] !== undefined);
  const [direction] = used;
  if (direction === undefined || used.length > 1) return report(walk, path, "wrong-period", "give exactly one of last and next");
  if (!isPositivePeriod(within[direction])) {
    report(walk, [...path, direction], "wrong-period", "a period is longer than nothing, such as P6M or P28D");
  }
}

function isPositivePeriod(period: unknown): boolean {
  if (!isDuration(period)) return false;
  const { months, days } = durationParts(period);
  return months > 0 || days > 0;
}

function checkReferenceDay(at: unknown, path: readonly string[], walk: Walk): void {
  if (at === undefined) return;
  const name = isNode(at) && Object.keys(at).length === 1 ? at["fact"] : undefined;
  if (typeof name !== "string") return report(walk, path, "wrong-operand", "at takes { fact } with the name of a date fact");
  if (own(walk.facts, name)?.type === "date") return;
  const dates = () => Object.keys(walk.facts).filter((key) => walk.facts[key]?.type === "date");
  reportUnknown(walk, [...path, "fact"], "unknown-fact", "date fact", name, dates);
}
