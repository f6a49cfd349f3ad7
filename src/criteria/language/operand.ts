import { type CalendarDate, isCalendarDate, toDayNumber } from "../../time/index.ts";
import type { Comparison } from "./criterion.ts";
import { parameterOn, type ParameterReference, type Parameters, type ParameterValue } from "./parameter.ts";

/** What stands behind a comparison: a value, or the parameter that has it. */
export type Operand = number | string | boolean | ParameterReference;

/** A code, or the parameter that has one. */
export type CodeOperand = string | ParameterReference;

/** Codes, or the parameter that has them. */
export type CodesOperand = readonly string[] | ParameterReference;

/** With what operands are resolved. */
export interface ParameterContext {
  readonly asOf: CalendarDate;
  readonly parameters?: Parameters | undefined;
}

/** The bounds of a comparison, as numbers; days as day numbers. */
export type NumberBounds = Comparison<number>;

const COMPARISONS = ["eq", "lt", "lte", "gt", "gte"] as const;

/**
 * The bounds of a comparison, with the parameters that are in force.
 *
 * @param kind - `day`: operands are days, and come back as day numbers
 * @returns `undefined` when a parameter is not in force, or has a value of another kind
 */
export function boundsInForce(
  comparison: Comparison<Operand>,
  kind: "number" | "day",
  context: ParameterContext,
): NumberBounds | undefined {
  const bounds: Record<string, number> = {};
  for (const key of COMPARISONS) {
    const operand = comparison[key];
    if (operand === undefined) continue;
    const value = valueInForce(operand, context);
    const number = kind === "day" && isCalendarDate(value) ? toDayNumber(value) : value;
    if (typeof number !== "number") return undefined;
    bounds[key] = number;
  }
  return bounds;
}

/** The code of an operand, or `undefined` when its parameter is not in force or is no code. */
export function codeInForce(operand: CodeOperand, context: ParameterContext): string | undefined {
  const value = valueInForce(operand, context);
  return typeof value === "string" ? value : undefined;
}

/** The codes of an operand, or `undefined` when its parameter is not in force or is no list. */
export function codesInForce(operand: CodesOperand, context: ParameterContext): readonly string[] | undefined {
  const value = valueInForce(operand, context);
  return typeof value === "object" ? value : undefined;
}

function valueInForce(operand: Operand | CodesOperand, { parameters = {}, asOf }: ParameterContext): ParameterValue | boolean | undefined {
  if (!isReference(operand)) return operand;
  return Object.hasOwn(parameters, operand.param) ? parameterOn(parameters[operand.param] ?? [], asOf)?.value : undefined;
}

/** Whether an operand is the name of a parameter. */
export function isReference(operand: unknown): operand is ParameterReference {
  return typeof operand === "object" && operand !== null && !Array.isArray(operand);
}
