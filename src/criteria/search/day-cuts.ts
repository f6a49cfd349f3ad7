import { toDayNumber } from "../../time/index.ts";
import { type AnyLeaf, boundsInForce, type ParameterContext } from "../language/index.ts";
import { referenceOf } from "./asked-leaves.ts";
import { type ChosenDates, chosenDays, otherDate } from "./day-links.ts";
import { FIRST_DAY, firstDay, LAST_DAY, thresholdsOf } from "./day-thresholds.ts";

/** The first days of the cells of a date, and whether they are all. */
export interface DayCuts {
  readonly cuts: ReadonlySet<number>;
  readonly whole: boolean;
}

/** Most days at which answers are looked for to change. */
const MOST_CUTS = 500;

/**
 * The first days of the cells of a date: the days from which some leaf answers otherwise. A leaf that hangs on another date answers by the day of that date in the row, or, without one, by each first day of its
 * own cells and by the as-of day.
 *
 * @param above - the dates for which this one is asked, which are not looked at again
 */
export function dayCuts(name: string, dates: ChosenDates, context: ParameterContext, above: ReadonlySet<string>): DayCuts {
  const cuts = new Set([FIRST_DAY]);
  const known = new Map<string, readonly number[]>();
  let whole = true;
  for (const leaf of dates.asked(name)) {
    const other = otherDate(leaf, name);
    if (other !== undefined && !known.has(other)) {
      const days = daysOfOther(other, dates, context, above);
      whole &&= days.whole;
      known.set(other, [...days.cuts]);
    }
    for (const cut of leafCuts(leaf, name, other === undefined ? [] : (known.get(other) ?? []), context)) cuts.add(cut);
    if (cuts.size > MOST_CUTS) return { cuts, whole: false };
  }
  return { cuts, whole };
}

function daysOfOther(other: string, dates: ChosenDates, context: ParameterContext, above: ReadonlySet<string>): DayCuts {
  const chosen = chosenDays(other, dates);
  if (chosen !== undefined) return { cuts: new Set(chosen), whole: true };
  if (above.has(other)) return { cuts: new Set(), whole: true };
  const { cuts, whole } = dayCuts(other, dates, context, new Set([...above, other]));
  return { cuts: new Set([...cuts, toDayNumber(context.asOf)]), whole };
}

/** The days from which a leaf answers otherwise, given the days of the other date that it hangs on. */
function leafCuts(leaf: AnyLeaf, name: string, otherDays: readonly number[], context: ParameterContext): readonly number[] {
  const thresholds = thresholdsOf(leaf, context);
  if (thresholds.length === 0) return comparisonCuts(leaf, context);
  const references = referenceOf(leaf) === undefined ? [toDayNumber(context.asOf)] : otherDays;
  const isReference = leaf.fact !== name;
  return references.flatMap((other) =>
    thresholds.flatMap((isPassed) => firstDay(isReference ? (day) => isPassed(other, day) : (day) => !isPassed(day, other)) ?? []),
  );
}

function comparisonCuts(leaf: AnyLeaf, context: ParameterContext): readonly number[] {
  const { eq, lt, lte, gt, gte } = boundsInForce(leaf, "day", context) ?? {};
  const at = [eq, lt, gte].filter((bound) => bound !== undefined);
  const after = [eq, lte, gt].filter((bound) => bound !== undefined).map((bound) => bound + 1);
  return [...at, ...after].filter((day) => day >= FIRST_DAY && day <= LAST_DAY);
}
