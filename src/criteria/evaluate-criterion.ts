import { completedUnits, daysOf, requireCalendarDate, toDayNumber, type CalendarDate, type PartialDate } from "../time/index.ts";
import type { AgeComparison, Comparison, Criterion } from "./criterion.ts";
import type { Facts, FactsRow } from "./fact.ts";
import { judgeInterval } from "./interval.ts";
import { negate, type Outcome } from "./outcome.ts";
import { readValue } from "./read-fact.ts";

/** What a criterion is judged with, beside the row. */
export interface EvaluationContext<F> {
  /** The declarations of the facts. */
  readonly facts: F;
  /** The day on which the facts are looked at. */
  readonly asOf: CalendarDate;
}

/** A leaf as the interpreter sees it, whatever the type of its fact. */
interface AnyLeaf extends Comparison<boolean | number | string> {
  readonly fact: string;
  readonly in?: readonly string[] | undefined;
  readonly age?: AgeComparison | undefined;
}

/**
 * Says what a criterion means for a row: the plain interpreter, which is the specification that every faster engine has to agree with.
 *
 * A missing fact, and a value that cannot be read, make their leaf unknown. If the outcome is true or false, every completion of the missing facts gives the same.
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

function judge(criterion: Criterion, row: FactsRow, context: EvaluationContext<Facts>): Outcome {
  if (criterion.all !== undefined) return judgeAll(criterion.all, row, context);
  if (criterion.any !== undefined)
    return negate(
      judgeAll(
        criterion.any.map((part) => ({ not: part })),
        row,
        context,
      ),
    );
  if (criterion.not !== undefined) return negate(judge(criterion.not, row, context));
  return judgeLeaf(criterion, row, context);
}

function judgeAll(parts: readonly Criterion[], row: FactsRow, context: EvaluationContext<Facts>): Outcome {
  const outcomes = parts.map((part) => judge(part, row, context));
  if (outcomes.includes("false")) return "false";
  return outcomes.includes("unknown") ? "unknown" : "true";
}

function judgeLeaf(leaf: AnyLeaf, row: FactsRow, context: EvaluationContext<Facts>): Outcome {
  const fact = Object.hasOwn(context.facts, leaf.fact) ? context.facts[leaf.fact] : undefined;
  const value = fact === undefined ? undefined : readValue(row, leaf.fact, fact);
  if (fact === undefined || value === undefined) return "unknown";
  switch (fact.type) {
    case "date":
    case "partial-date":
      return leaf.age === undefined
        ? judgeDays(value as PartialDate, leaf as Comparison<CalendarDate>)
        : judgeAge(value as PartialDate, leaf.age, row, context);
    case "number":
      return holds(compareNumber(value as number, leaf as Comparison<number>));
    case "boolean":
      return holds(value === leaf.eq);
    case "code":
      return holds(leaf.in === undefined ? value === leaf.eq : leaf.in.includes(value as string));
    case "list":
      return "unknown";
  }
}

function holds(is: boolean): Outcome {
  return is ? "true" : "false";
}

function compareNumber(value: number, { eq, lt, lte, gt, gte }: Comparison<number>): boolean {
  return (
    (eq === undefined || value === eq) &&
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte) &&
    (gt === undefined || value > gt) &&
    (gte === undefined || value >= gte)
  );
}

function judgeDays(value: PartialDate, { eq, lt, lte, gt, gte }: Comparison<CalendarDate>): Outcome {
  const days = daysOf(value);
  const inDays = (date: CalendarDate | undefined) => (date === undefined ? undefined : toDayNumber(date));
  return judgeInterval(toDayNumber(days.first), toDayNumber(days.last), {
    eq: inDays(eq),
    lt: inDays(lt),
    lte: inDays(lte),
    gt: inDays(gt),
    gte: inDays(gte),
  });
}

/** A birth known in part is trimmed to the days up to the reference day; a birth after it cannot be read. */
function judgeAge(value: PartialDate, age: AgeComparison, row: FactsRow, context: EvaluationContext<Facts>): Outcome {
  const reference = age.at === undefined ? context.asOf : readValue(row, age.at.fact, { type: "date" });
  if (reference === undefined) return "unknown";
  const on = reference as CalendarDate;
  const { first, last } = daysOf(value);
  if (first > on) return "unknown";
  const unit = age.unit ?? "years";
  const leapDay = age.leapDay ?? "mar1";
  return judgeInterval(completedUnits(last < on ? last : on, on, unit, leapDay), completedUnits(first, on, unit, leapDay), age);
}
