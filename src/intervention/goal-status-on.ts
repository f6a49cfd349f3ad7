import { type AsKnown, type CalendarDate, compareRecorded, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import type { Goal, GoalProgress } from "./goal.ts";

/**
 * How far a goal had come on a day: the last judgement until then.
 *
 * Of two of the same day the one written down later holds, then the later in the list.
 *
 * @param goal - its judgements may be in any order
 * @param day - the day that is asked about
 * @param options - `knownAt` leaves out what was recorded later; a judgement without `recordedAt` counts as recorded on its `on`
 * @returns the judgement, or `undefined` when nobody had judged: nothing is known, which is not `not-started`
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const goal: Goal = {
 *   id: "g1",
 *   participationId: "p1",
 *   setBy: "person",
 *   setOn: "2018-02-01",
 *   text: { en: "Take the driving licence" },
 *   progress: [
 *     { on: "2018-09-01", status: "achieved" },
 *     { on: "2018-04-01", status: "in-progress" },
 *   ],
 * };
 * goalStatusOn(goal, "2018-08-31")?.status // => "in-progress"
 * goalStatusOn(goal, "2018-03-31") // => undefined
 * ```
 */
export function goalStatusOn(goal: Goal, day: CalendarDate, { knownAt }: AsKnown = {}): GoalProgress | undefined {
  requireCalendarDate(day, "day");
  requireKnownAt(knownAt);
  let last: GoalProgress | undefined;
  for (const judgement of goal.progress ?? []) {
    if (judgement.on > day || !isRecordedBy(judgement.recordedAt, judgement.on, knownAt)) continue;
    if (last === undefined || compareJudged(last, judgement) <= 0) last = judgement;
  }
  return last;
}

function compareJudged(a: GoalProgress, b: GoalProgress): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return compareRecorded(a.recordedAt, b.recordedAt, a.on);
}
