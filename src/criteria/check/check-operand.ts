import { isCalendarDate } from "../../time/index.ts";
import { isOwnCode, unreadable } from "../facts/index.ts";
import type { CodeFact, ScalarFact } from "../language/index.ts";
import { meant, type OperandProblem, type Walk } from "./criterion-problem.ts";

/** What is wrong with an operand: it must be a value that the fact could have; only its range does not bind it. */
export function operandProblem(fact: ScalarFact, operand: unknown, walk: Walk): OperandProblem | undefined {
  if (fact.type === "number") {
    return Number.isFinite(operand) ? undefined : { code: "wrong-operand", message: "a number fact is compared with a number" };
  }
  if (fact.type === "date" || fact.type === "partial-date") {
    return isCalendarDate(operand) ? undefined : { code: "wrong-operand", message: "a date fact is compared with a day YYYY-MM-DD" };
  }
  if (fact.type === "code" && typeof operand === "string" && operand !== "") return codeProblem(fact, operand, walk);
  return unreadable(fact, operand) === undefined
    ? undefined
    : { code: "wrong-operand", message: `a ${fact.type} fact is compared with a ${fact.type}` };
}

function codeProblem(fact: CodeFact, operand: string, walk: Walk): OperandProblem | undefined {
  const { codes } = fact;
  if (codes === undefined || (fact.open === true && isOwnCode(operand))) return undefined;
  const known = walk.codes.get(codes) ?? new Set(codes);
  walk.codes.set(codes, known);
  if (known.has(operand)) return undefined;
  const nearest = walk.nearestOf(operand, () => codes);
  return { code: "code-not-in-list", message: `the code is not in its list${meant(nearest)}`, nearest };
}

/** Whether an operand can be a count or an age: a whole number, 0 or more. */
export function isCount(operand: unknown): boolean {
  return Number.isSafeInteger(operand) && (operand as number) >= 0;
}
