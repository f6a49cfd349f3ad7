import type { GoalSetter, GoalStatus } from "../codelist/index.ts";
import { type AsKnown, type CalendarDate, isRecordedBy, requireCalendarDate, requireKnownAt } from "../time/index.ts";
import { goalStatusOn } from "./goal-status-on.ts";
import type { Goal } from "./goal.ts";

/** How many goals there are, by who set them and by how far they have come. Each of the two adds up to `goals`. */
export interface GoalSummary {
  readonly goals: number;
  readonly bySetter: Readonly<Record<GoalSetter, number>>;
  readonly byStatus: Readonly<Record<GoalStatus, number>>;
  /** Goals that nobody has judged; they are in no part of `byStatus`. */
  readonly notJudged: number;
}

/**
 * Counts the goals that were set by a day, as they stood on it.
 *
 * @param goals - of one participation or of many, in any order
 * @param day - the day that is asked about; goals set on it count
 * @param options - `knownAt` leaves out what was recorded later; a goal counts as recorded on its `setOn`
 * @returns the counts; all of them 0 when no goal was set
 * @throws RangeError when `day` is no day or `knownAt` neither a moment nor a day
 *
 * @example
 * ```ts
 * const goal: Goal = { id: "g1", participationId: "p1", setBy: "both", setOn: "2018-02-01", text: { en: "Find a course" } };
 * goalSummary([goal], "2018-02-01").bySetter // => { person: 0, worker: 0, both: 1 }
 * goalSummary([goal], "2018-02-01").notJudged // => 1
 * goalSummary([goal], "2018-01-31").goals // => 0
 * ```
 */
export function goalSummary(goals: readonly Goal[], day: CalendarDate, options: AsKnown = {}): GoalSummary {
  requireCalendarDate(day, "day");
  requireKnownAt(options.knownAt);
  const set = goals.filter(({ setOn }) => setOn <= day && isRecordedBy(undefined, setOn, options.knownAt));
  const bySetter: Record<GoalSetter, number> = { person: 0, worker: 0, both: 0 };
  const byStatus: Record<GoalStatus, number> = {
    "not-started": 0,
    "in-progress": 0,
    "partly-achieved": 0,
    achieved: 0,
    "not-achieved": 0,
    dropped: 0,
  };
  let notJudged = 0;
  for (const goal of set) {
    const judgement = goalStatusOn(goal, day, options);
    bySetter[goal.setBy] += 1;
    if (judgement === undefined) notJudged += 1;
    else byStatus[judgement.status] += 1;
  }
  return { goals: set.length, bySetter, byStatus, notJudged };
}
