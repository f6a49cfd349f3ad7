import { fromDayNumber } from "../../time/index.ts";
import { COMPARISONS } from "../check/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import {
  type AnyLeaf,
  boundsInForce,
  type Comparison,
  type Criterion,
  type Facts,
  type NumberBounds,
  type Operand,
  own,
} from "../language/index.ts";
import type { Path } from "./whole.ts";

/** The bounds of a leaf, with the parameters in force. */
export interface LeafBounds {
  readonly bounds: NumberBounds;
  /** Whether only whole numbers are compared: days, ages, counts, sums, facts declared so. */
  readonly isWhole: boolean;
  /** Where in the leaf they stand. */
  readonly under: Path;
  /** The same question with other bounds. */
  readonly withBounds: (bounds: NumberBounds) => Criterion;
}

/** The bounds of a leaf; nothing where it has none, or a parameter is not in force. */
export function leafBounds(leaf: AnyLeaf, context: EvaluationContext<Facts>): LeafBounds | undefined {
  const fact = own(context.facts, leaf.fact);
  for (const operator of ["age", "count", "sum"] as const) {
    const comparison = leaf[operator];
    if (comparison !== undefined) return boundsUnder(operator, comparison, leaf.fact, context);
  }
  if (leaf.within !== undefined || (fact?.type !== "number" && fact?.type !== "date" && fact?.type !== "partial-date")) return undefined;
  const isNumber = fact.type === "number";
  const bounds = boundsInForce(leaf, isNumber ? "number" : "day", context);
  if (bounds === undefined) return undefined;
  const written = (value: number) => (isNumber ? value : fromDayNumber(value));
  const withBounds = (other: NumberBounds) => ({ fact: leaf.fact, ...mapBounds(other, written) }) as Criterion;
  return { bounds, isWhole: !isNumber || fact.integer === true, under: [], withBounds };
}

/** The bounds that stand under an operator of a leaf. They are whole there: completed units, items, sums of whole numbers. */
function boundsUnder(
  operator: "age" | "count" | "sum",
  comparison: Comparison<Operand>,
  fact: string,
  context: EvaluationContext<Facts>,
): LeafBounds | undefined {
  const bounds = boundsInForce(comparison, "number", context);
  if (bounds === undefined) return undefined;
  const rest = Object.entries(comparison as Readonly<Record<string, unknown>>).filter(([key]) => !COMPARISONS.includes(key));
  const withBounds = (other: NumberBounds) => ({ fact, [operator]: { ...Object.fromEntries(rest), ...other } }) as unknown as Criterion;
  return { bounds, isWhole: true, under: [operator], withBounds };
}

function mapBounds(bounds: NumberBounds, written: (value: number) => unknown): object {
  return Object.fromEntries(Object.entries(bounds as Readonly<Record<string, number>>).map(([key, value]) => [key, written(value)]));
}
