import { requireCalendarDate } from "../../time/index.ts";
import type { EvaluationContext } from "../judge/index.ts";
import type { Criterion, Facts, FactsRow } from "../language/index.ts";
import { leavesByFact } from "./asked-leaves.ts";
import { itemSearch } from "./search-row.ts";
import { stepBudget } from "./step-budget.ts";
import { type RepresentativeValues, valuesOf } from "./values-of.ts";

/** Steps that the samples of one list may take. */
const SAMPLE_STEPS = 100_000;

/**
 * Values that stand for all that a fact may have, as far as some criteria ask it: every combination of answers that their leaves can give is given by one of the values.
 *
 * A boolean has both; a code each one that the leaves tell apart and one that no leaf names; a number the bounds, and one below, above and between; a date the days at which an answer changes and the days
 * before, known in full. A date that is asked at the day of another is represented with the other's value in the row, or, while that is missing, so that it can be chosen next. Lists have samples.
 *
 * @param name - of the fact; one that is not declared has no values
 * @param criteria - checked before; all that is asked of the fact
 * @param context - the declarations, the day, parameters and named criteria
 * @param row - what is chosen so far
 * @param near - a row whose values are tried first, then those nearest to them
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const context = { facts: { income: { type: "number", min: 0 } }, asOf: "2018-03-01" } as const;
 * representativeValues("income", [{ fact: "income", gt: 9000 }, { fact: "income", eq: 0 }], context) // => { values: [0, 1, 9001], exhaustive: true }
 * ```
 */
export function representativeValues(
  name: string,
  criteria: readonly Criterion[],
  context: EvaluationContext<Facts>,
  row: FactsRow = {},
  near: FactsRow = {},
): RepresentativeValues {
  requireCalendarDate(context.asOf, "asOf");
  const leaves = leavesByFact({ all: criteria }, context.criteria);
  return valuesOf(name, {
    asked: (fact) => leaves.get(fact) ?? [],
    context,
    row,
    near,
    searchItem: itemSearch(context, stepBudget(SAMPLE_STEPS)),
  });
}
