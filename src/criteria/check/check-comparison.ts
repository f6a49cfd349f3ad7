import { isReference, type Node, own, type ParameterValue } from "../language/index.ts";
import { type OperandProblem, report, reportUnknown, type Walk } from "./criterion-problem.ts";

const LOWER: readonly string[] = ["gt", "gte"];
const UPPER: readonly string[] = ["lt", "lte"];

/** The keys of a comparison. */
export const COMPARISONS = ["eq", ...UPPER, ...LOWER];

type ProblemOf = (operand: unknown) => OperandProblem | undefined;

/**
 * Checks that a part compares with something, and with what it may.
 *
 * @param asker - the same for all that `problemOf` judges alike
 */
export function checkComparison(node: Node, asker: string, problemOf: ProblemOf, path: readonly string[], walk: Walk): void {
  const used = COMPARISONS.filter((key) => node[key] !== undefined);
  if (used.length === 0) return report(walk, path, "no-bound", "nothing is compared: give eq, or a lower or upper bound");
  const lower = used.filter((key) => LOWER.includes(key)).length;
  const upper = used.filter((key) => UPPER.includes(key)).length;
  if (lower > 1 || upper > 1 || (used.includes("eq") && used.length > 1)) {
    report(walk, path, "two-bounds", "at most one lower and one upper bound, or eq alone");
  }
  for (const key of used) checkOperand(node[key], asker, problemOf, [...path, key], walk);
}

/** Checks an operand: a value, or the name of a parameter whose values are all of the kind. */
function checkOperand(operand: unknown, asker: string, problemOf: ProblemOf, path: readonly string[], walk: Walk): void {
  if (!isReference(operand)) return reportOperand(problemOf(operand), path, walk);
  checkReferenceTo(operand, asker, problemOf, path, walk);
}

/** Checks `{ param }`: the parameter exists, and each of its values could stand there. However often one asks, the values are looked at once. */
export function checkReferenceTo(
  operand: object,
  asker: string,
  problemOf: (value: ParameterValue) => OperandProblem | undefined,
  path: readonly string[],
  walk: Walk,
): void {
  const { param } = operand as { readonly param?: unknown };
  if (Object.keys(operand).length !== 1 || typeof param !== "string") {
    return report(walk, path, "wrong-operand", "an operand is a value or { param: name }");
  }
  const entries = own(walk.parameters, param);
  if (entries === undefined) {
    return reportUnknown(walk, [...path, "param"], "unknown-parameter", "parameter", param, () => Object.keys(walk.parameters), "there");
  }
  const asked = `${asker} ${param}`;
  if (!walk.judged.has(asked))
    walk.judged.set(
      asked,
      entries.map(({ value }) => problemOf(value)).find((one) => one !== undefined),
    );
  const problem = walk.judged.get(asked);
  if (problem !== undefined)
    report(walk, [...path, "param"], problem.code, `a value of the parameter cannot stand here: ${problem.message}`);
}

/** Reports what is wrong with an operand, if anything is. */
export function reportOperand(problem: OperandProblem | undefined, path: readonly string[], walk: Walk): void {
  if (problem !== undefined) report(walk, path, problem.code, problem.message, problem.nearest);
}
