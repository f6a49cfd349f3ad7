import { isNode, type Node, own, type ScalarFact } from "../language/index.ts";
import { checkComparison, COMPARISONS } from "./check-comparison.ts";
import { checkKeys } from "./check-keys.ts";
import { isCount } from "./check-operand.ts";
import { type OperandProblem, report, reportUnknown, type Walk } from "./criterion-problem.ts";

/** What can be asked of a list. */
export const LIST_OPERATORS = ["count", "sum", "some", "every"];

/** Checks the criterion over the items of a list. */
export type CheckWhere = (where: unknown, path: readonly string[], walk: Walk) => void;

/** Checks what is asked of a list; inside `where` only the facts of the item are seen. */
export function checkListOperator(
  operator: string,
  operand: unknown,
  of: Readonly<Record<string, ScalarFact>>,
  path: readonly string[],
  walk: Walk,
  checkWhere: CheckWhere,
): void {
  if (!isNode(operand)) return report(walk, path, "wrong-operand", `${operator} takes an object`);
  checkKeys(operand, keysOf(operator), path, walk);
  const needsWhere = operator === "some" || operator === "every";
  if (operand["where"] !== undefined)
    checkWhere(operand["where"], [...path, "where"], { ...walk, facts: of, criteria: {}, judged: new Map(), inWhere: true });
  else if (needsWhere) report(walk, [...path, "where"], "not-an-object", `${operator} needs a criterion over the items`);
  if (operator === "every") return checkMin(operand["min"], [...path, "min"], walk);
  if (operator === "sum") checkSummand(operand, of, path, walk);
  if (!needsWhere) checkComparison(operand, "whole", wholeProblem, path, walk);
}

function keysOf(operator: string): readonly string[] {
  if (operator === "some") return ["where"];
  if (operator === "every") return ["where", "min"];
  return operator === "sum" ? ["of", "where", ...COMPARISONS] : ["where", ...COMPARISONS];
}

function checkMin(min: unknown, path: readonly string[], walk: Walk): void {
  if (min === undefined || isCount(min)) return;
  report(walk, path, "count-out-of-range", "min is a whole number, 0 or more");
}

/** A sum is exact, so only whole numbers are added. */
function checkSummand(operand: Node, of: Readonly<Record<string, ScalarFact>>, path: readonly string[], walk: Walk): void {
  const name = operand["of"];
  if (typeof name !== "string") return report(walk, [...path, "of"], "wrong-operand", "of takes the name of a number fact of the items");
  const fact = own(of, name);
  if (fact?.type === "number" && fact.integer === true) return;
  if (fact !== undefined) return report(walk, [...path, "of"], "sum-not-whole", "only a number fact declared integer is added up");
  reportUnknown(walk, [...path, "of"], "unknown-fact", "fact", name, () => Object.keys(of));
}

function wholeProblem(operand: unknown): OperandProblem | undefined {
  return Number.isFinite(operand) ? undefined : { code: "wrong-operand", message: "a count and a sum are compared with a number" };
}
