import { type CalendarDate, requireCalendarDate } from "../../time/index.ts";
import { readValue } from "../facts/index.ts";
import {
  type AnyLeaf,
  boundsInForce,
  codeInForce,
  type CodeOperand,
  codesInForce,
  type Criterion,
  type Facts,
  type FactsRow,
  isLeaf,
  joinOutcomes,
  type Outcome,
  outcomeOf,
  type Parameters,
  partsOf,
} from "../language/index.ts";
import { judgeNumber } from "./interval.ts";
import { judgeDays } from "./judge-days.ts";
import { judgeList } from "./judge-list.ts";

/** What a criterion is judged with, beside the row. */
export interface EvaluationContext<F> {
  /** The declarations of the facts. */
  readonly facts: F;
  /** The day on which the facts are looked at. */
  readonly asOf: CalendarDate;
  /** Dated values that operands refer to. */
  readonly parameters?: Parameters | undefined;
  /** Criteria that `ref` refers to. */
  readonly criteria?: Readonly<Record<string, Criterion>> | undefined;
}

/**
 * Says what a criterion means for a row: the plain interpreter, which is the specification that every faster engine has to agree with.
 *
 * A missing fact, a value that cannot be read and a parameter that is not in force make their leaf unknown. If the outcome is true or false, every completion of the
 * missing facts gives the same.
 *
 * @param criterion - checked before by {@link checkCriterion}
 * @param row - facts as of the day; a wrong value is no error here, {@link checkFacts} names it
 * @returns `true`, `false`, or `unknown`
 * @throws RangeError when `asOf` is no day
 *
 * @example
 * ```ts
 * const facts = { birthDate: { type: "partial-date" }, income: { type: "number" } } as const;
 * const rule = { all: [{ fact: "birthDate", age: { gte: 18 } }, { fact: "income", lte: 9000 }] } as const;
 * evaluateCriterion(rule, { birthDate: "1978" }, { facts, asOf: "2018-03-01" }) // => "unknown"
 * evaluateCriterion(rule, { birthDate: "1978", income: 12000 }, { facts, asOf: "2018-03-01" }) // => "false"
 * ```
 */
export function evaluateCriterion<const F extends Facts>(
  criterion: Criterion<NoInfer<F>>,
  row: FactsRow<NoInfer<F>>,
  context: EvaluationContext<F>,
): Outcome {
  requireCalendarDate(context.asOf, "asOf");
  return judge(criterion as Criterion, row, context);
}

function judge(node: Criterion, row: FactsRow, context: EvaluationContext<Facts>): Outcome {
  if (isLeaf(node)) return judgeLeaf(node as AnyLeaf, row, context);
  const outcomes = partsOf(node, context.criteria).map((part) => judge(part, row, context));
  return joinOutcomes(node, outcomes);
}

function judgeLeaf(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>): Outcome {
  const { facts } = context;
  const fact = Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : undefined;
  const value = fact === undefined ? undefined : readValue(row, leaf.fact, fact);
  if (fact === undefined || value === undefined) return "unknown";
  switch (fact.type) {
    case "boolean":
      return outcomeOf(value === leaf.eq);
    case "code":
      return judgeCode(value as string, leaf, context);
    case "number": {
      const bounds = boundsInForce(leaf, "number", context);
      return bounds === undefined ? "unknown" : judgeNumber(value as number, bounds);
    }
    case "date":
    case "partial-date":
      return judgeDays(value as string, leaf, row, context);
    case "list":
      // Inside `where` only the facts of the item are seen.
      return judgeList(value, fact.of, leaf, context, (where, item) => judge(where, item, { ...context, facts: fact.of }));
  }
}

function judgeCode(value: string, leaf: AnyLeaf, context: EvaluationContext<Facts>): Outcome {
  if (leaf.in === undefined) {
    const code = codeInForce(leaf.eq as CodeOperand, context);
    return code === undefined ? "unknown" : outcomeOf(value === code);
  }
  const codes = codesInForce(leaf.in, context);
  return codes === undefined ? "unknown" : outcomeOf(codes.includes(value));
}
