import { toDayNumber } from "../../time/index.ts";
import type { ParameterContext } from "../language/index.ts";
import { referenceOf } from "./asked-leaves.ts";
import { dayCuts } from "./day-cuts.ts";
import { type ChosenDates, chosenDays, isRepresentable, otherDate } from "./day-links.ts";
import { FIRST_DAY, LAST_DAY } from "./day-thresholds.ts";

/** Days for a date, as day numbers, and whether every cell has one. */
export interface DayCells {
  readonly days: ReadonlySet<number>;
  readonly exhaustive: boolean;
}

/**
 * Days of which each cell has its first and its last, a cell being a stretch of days on which no leaf changes its answer. No birth lies after its reference day.
 *
 * Dates that are asked at each other's day are chosen one after the other. That the first days of cells are enough for this: what is asked of a date, and of all dates linked to it, confines it
 * to some stretches of days; where they have days in common, the first of these is the first day of one of them.
 *
 * @param more - days that shall be among them if they can
 */
export function dayCells(name: string, dates: ChosenDates, context: ParameterContext, more: readonly number[]): DayCells {
  const { cuts, whole } = dayCuts(name, dates, context, new Set([name]));
  const [from, to] = confines(name, dates, context);
  const ends = [...cuts].flatMap((cut) => [cut - 1, cut]);
  const days = new Set([...ends, from, to, ...more].filter((day) => day >= from && day <= to));
  return { days, exhaustive: whole && isRepresentable(name, dates) };
}

/** First and last day that the reference days of ages leave. */
function confines(name: string, dates: ChosenDates, context: ParameterContext): readonly [number, number] {
  let from = FIRST_DAY;
  let to = LAST_DAY;
  for (const leaf of dates.asked(name)) {
    if (leaf.age === undefined) continue;
    const other = otherDate(leaf, name);
    const days = other === undefined ? undefined : chosenDays(other, dates);
    if (leaf.fact !== name) from = Math.max(from, days?.[0] ?? from);
    else if (referenceOf(leaf) === undefined) to = Math.min(to, toDayNumber(context.asOf));
    else to = Math.min(to, days?.[1] ?? to);
  }
  return [from, to];
}
